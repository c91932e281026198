import { endsSentence } from "./boundaries.ts";
import { abbreviationsOf } from "./languages/abbreviations.ts";
import { splitParagraphs } from "./paragraphs.ts";
import { primarySubtag } from "./subtag.ts";
import { isUnspaced } from "./tokens.ts";

/** A passage before anything is known of it: its place. */
export type Segment = { readonly start: number; readonly end: number; readonly paragraph: number };

/**
 * The passages of a text in order: they cover it without overlap, only white space lies between them.
 *
 * Rules of our own rather than `Intl.Segmenter`: its rules change with the ICU of the Node version, it knows no
 * abbreviations, it puts opening quotation marks with the sentence before them, and it is quadratic in Node 20.
 */
export function segment(text: string, language: string): readonly Segment[] {
  const script = primarySubtag(language);
  const rules = { abbreviations: abbreviationsOf(script), unspaced: isUnspaced(script) };
  return splitParagraphs(text).flatMap(({ start, end, index }) => {
    const line = text.slice(start, end);
    const cuts = [...sentenceEnds(line, rules), line.length];
    return cuts.flatMap((cut, i) => {
      const from = cuts[i - 1] ?? 0;
      const part = line.slice(from, cut);
      const trimmed = part.trim();
      if (trimmed === "") return [];
      const at = start + from + (part.length - part.trimStart().length);
      return [{ start: at, end: at + trimmed.length, paragraph: index }];
    });
  });
}

const ITEM = /(?<=^|\s)(?:[•⁃‣]\s?)?(?:(\d{1,2})|([a-z]))(?:\.\)|[.)])(?=\s)/gu;

type Item = { readonly start: number; readonly end: number };

/** The numbers of the items of a list that runs on in one line: "1) First 2) Second"; each follows the one before. */
function listItems(line: string): readonly Item[] {
  const items: Item[] = [];
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

/** Marks that may end a sentence, with the closing marks behind them; or the place before an item of a list. */
const CANDIDATE = /(?:\.(?:\s\.){2,}|[.!?…؟۔।]+|[。！？｡]+)["'“”’»)\]」』）】›]*|\s(?=[•⁃‣▪●◦]\s?\S)/gu;

type Rules = Parameters<typeof endsSentence>[1];

function sentenceEnds(line: string, rules: Rules): readonly number[] {
  const ends: number[] = [];
  const items = listItems(line);
  for (const match of line.matchAll(CANDIDATE)) {
    const at = match.index + match[0].length;
    if (at >= line.length) break;
    const bullet = match[0].trim() === "";
    // The stop of "1." belongs to the item that it numbers.
    if (items.some(({ start, end }) => start < at && at <= end)) continue;
    if (bullet ? match.index > 0 : endsSentence({ line, mark: match[0], at, from: ends.at(-1) ?? 0 }, rules))
      ends.push(at);
  }
  const starts = items.map(({ start }) => start).filter((start) => start > 0);
  return starts.length === 0 ? ends : [...new Set([...ends, ...starts])].sort((a, b) => a - b);
}
