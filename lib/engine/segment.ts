import { type BoundaryRules, endsSentence } from "./boundaries.ts";
import { endsPlainly } from "./boundaries-plain.ts";
import { abbreviationsOf } from "./languages/abbreviations.ts";
import { splitParagraphs } from "./paragraphs.ts";
import { primarySubtag } from "./subtag.ts";
import { isUnspaced } from "./tokens.ts";

/** A passage before anything is known of it: its place. */
export type Segment = { readonly start: number; readonly end: number; readonly paragraph: number };

/** Whether a passage ends as a question does; false where there is none. */
export function isQuestion(segment: Segment | undefined, text: string): boolean {
  return segment !== undefined && /[?？؟]["”’»」』)]*$/.test(text.slice(segment.start, segment.end));
}

/**
 * The passages of a text in order: they cover it without overlap, only white space lies between them.
 *
 * Rules of our own rather than `Intl.Segmenter`: its rules change with the ICU of the Node version, it knows no
 * abbreviations, it puts opening quotation marks with the sentence before them, and it is quadratic in Node 20.
 */
export function segment(text: string, language: string): readonly Segment[] {
  const script = primarySubtag(language);
  const rules = { abbreviations: abbreviationsOf(script), unspaced: isUnspaced(script) };
  const segments: Segment[] = [];
  for (const { start, end, index } of splitParagraphs(text)) {
    const line = text.slice(start, end);
    let from = 0;
    for (const cut of [...sentenceEnds(line, rules), line.length]) {
      const part = line.slice(from, cut);
      const begin = start + from + (part.length - part.trimStart().length);
      const stop = start + from + part.trimEnd().length;
      if (stop > begin) segments.push({ start: begin, end: stop, paragraph: index });
      from = cut;
    }
  }
  return segments;
}

const ITEM = /(?<=^|\s)(?:[•⁃‣]\s?)?(?:(\d{1,2})|([a-z]))(?:\.\)|[.)])(?=\s)/gu;
const FIRST_ITEM = /^(?:[•⁃‣]\s?)?(?:\d{1,2}|[a-z])[.)]/;

type Item = { readonly start: number; readonly end: number };

/** The numbers of the items of a list that runs on in one line: "1) First 2) Second"; each follows the one before. */
function listItems(line: string): readonly Item[] {
  const items: Item[] = [];
  if (!FIRST_ITEM.test(line)) return items;
  let expected: string | null = null;
  for (const match of line.matchAll(ITEM)) {
    const value = match[1] ?? match[2] ?? "";
    const first = items.length === 0 && match.index === 0;
    if (!first && value !== expected) continue;
    items.push({ start: match.index, end: match.index + match[0].length });
    expected = match[1] ? String(Number(value) + 1) : String.fromCharCode(value.charCodeAt(0) + 1);
  }
  return items;
}

/** Where a candidate begins: a mark that may end a sentence, or the place before an item of a list. */
const MARK = /[.!?…؟۔।。！？｡]|\s(?=[•⁃‣▪●◦]\s?\S)/g;
/** A whole candidate: the marks with the closing marks behind them. */
const CANDIDATE = /(?:\.(?:\s\.){2,}|[.!?…؟۔।]+|[。！？｡]+)["'“”’»)\]」』）】›]*/uy;

function sentenceEnds(line: string, rules: BoundaryRules): readonly number[] {
  const ends: number[] = [];
  const items = listItems(line);
  const plain = items.length === 0 && !line.includes("《");
  let done = 0;
  for (const { index } of line.matchAll(MARK)) {
    if (index < done) continue;
    const from = ends.at(-1) ?? 0;
    const plainly = plain ? endsPlainly({ line, at: index, from }, rules) : null;
    const mark = plainly === null ? candidateAt(line, index) : "";
    done = index + Math.max(mark.length, 1);
    if (done >= line.length) break;
    // The stop of "1." belongs to the item that it numbers.
    if (items.some(({ start, end }) => start < done && done <= end)) continue;
    const bullet = plainly === null && mark === "";
    if (bullet ? index > 0 : (plainly ?? endsSentence({ line, mark, at: done, from }, rules)))
      ends.push(done);
  }
  const starts = items.map(({ start }) => start).filter((start) => start > 0);
  return starts.length === 0 ? ends : [...new Set([...ends, ...starts])].sort((a, b) => a - b);
}

/** The marks of the candidate that begins at a place; none before an item of a list. */
function candidateAt(line: string, index: number): string {
  CANDIDATE.lastIndex = index;
  return CANDIDATE.exec(line)?.[0] ?? "";
}
