// @ts-check
import { joinLines } from "./join-lines.mjs";

/** @typedef {{ readonly startTime: number, readonly endTime: number, readonly text: string }} Cue */
/** @typedef {{ text: string, speaker: string | null, opens: boolean }} Line */

/** Silence after a sentence from which a new paragraph begins, in seconds: a breath takes less. */
const PAUSE = 3;
const SENTENCE_END = /[.!?。！？…]["'”’»）)]?$/;
/** A speaker's label as people write them in subtitles: "THE PRESS:", "Mayor Brook:", 记者：, "Q." */
const LABEL =
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]*(?:[ ](?:\p{Lu}[\p{L}\p{M}.’'-]*|of|the|de|von|van|bin|al|press)){0,5}|\p{Script=Han}{1,12})\s?[:：](?=\s|\p{Script=Han}|“|$)|^[QA]\.\s/u;
/** Marks of a new speaker: two arrows, or a dash before the words. */
const NEW_SPEAKER = /^(?:>{2,3}|[-–—])\s*(?=\S)/;
const ENTITIES = /** @type {Readonly<Record<string, string>>} */ ({
  amp: "&",
  lt: "<",
  gt: ">",
  nbsp: " ",
  quot: '"',
  apos: "'",
  lrm: "",
  rlm: "",
});

/**
 * The words of subtitles as running text: a paragraph for each speaker and after each pause.
 * @param {readonly Cue[]} cues
 */
export function captionText(cues) {
  /** @type {string[]} */
  const paragraphs = [];
  /** @type {string | null} */
  let speaker = null;
  let before = { end: 0, line: "" };
  for (const cue of cues) {
    for (const [at, line] of linesOf(cue.text).entries()) {
      // Captions that roll up repeat the line before; it was said once.
      if (line.text === "" || (at === 0 && line.text === before.line && cue.startTime - before.end < 1))
        continue;
      const last = paragraphs.at(-1);
      const paused = at === 0 && cue.startTime - before.end >= PAUSE && SENTENCE_END.test(last ?? "");
      const named = line.speaker !== null && line.speaker !== speaker;
      const text = named ? `${line.speaker}: ${line.text}` : line.text;
      if (last === undefined || named || line.opens || paused || LABEL.test(line.text)) paragraphs.push(text);
      else paragraphs[paragraphs.length - 1] = joinLines(last, text);
      speaker = line.speaker ?? (line.opens || LABEL.test(line.text) ? null : speaker);
      before = { end: cue.endTime, line: line.text };
    }
    before = { ...before, end: cue.endTime };
  }
  return paragraphs.join("\n\n");
}

/**
 * The lines of one subtitle without their tags, each with the speaker whom a voice tag names.
 * @param {string} text
 * @returns {Line[]}
 */
function linesOf(text) {
  /** @type {string | null} */
  let speaker = null;
  return text.split(/\n|(?=<v[. ])/).map((line) => {
    const voice = /^<v(?:\.[^ >]*)?[ ]+([^>]{1,100})>/.exec(line)?.[1];
    if (voice !== undefined) speaker = plain(voice);
    const words = plain(line);
    const opens = NEW_SPEAKER.test(words);
    return { text: words.replace(NEW_SPEAKER, ""), speaker, opens };
  });
}

/** @param {string} text */
function plain(text) {
  return text
    .replace(/<\/?[a-z\d][^<>]{0,200}>|\{\\[^{}]{0,100}\}/gi, "")
    .replace(/&([a-z]{2,4});/g, (whole, name) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, " ")
    .trim();
}
