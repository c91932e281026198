// @ts-check
import { parseText } from "media-captions";
import { captionText } from "./caption-text.mjs";
import { documentOf } from "./document.mjs";

/**
 * What is said in subtitles (.srt, .vtt), in sentences and with its speakers, or why it cannot be read.
 * @param {string} captions
 * @returns {Promise<import("../extraction.ts").Extraction<import("../extraction.ts").DocumentContent>>}
 */
export async function readCaptions(captions) {
  const lines = captions.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const type = /^WEBVTT(?:[ \t\n]|$)/.test(lines) ? "vtt" : "srt";
  const { cues } = await parseText(lines, { type, strict: false, errors: false });
  const lost = (lines.match(/^.*-->.*$/gm)?.length ?? 0) - cues.length;
  if (cues.length === 0)
    return {
      ok: false,
      error:
        "holds no subtitle with its times (00:00:01,000 --> 00:00:04,000). Save it again, or paste its text.",
    };
  const notices = [
    `${cues.length.toLocaleString("en")} ${cues.length === 1 ? "subtitle was" : "subtitles were"} joined into sentences.`,
    ...(lost > 0
      ? [
          `${lost.toLocaleString("en")} ${lost === 1 ? "subtitle" : "subtitles"} could not be read and left out: check the text.`,
        ]
      : []),
  ];
  return { ok: true, content: documentOf({ text: captionText(cues), notices }) };
}
