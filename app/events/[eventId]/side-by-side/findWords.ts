import type { Span } from "#lib/engine/types.ts";

type Folded = { readonly text: string; readonly starts: readonly number[]; readonly ends: readonly number[] };

/** Compatibility forms (NFKC) and letter case do not count; a cluster at a time, so that every fold knows its place. */
function fold(text: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = "";
  for (const { segment, index } of new Intl.Segmenter("und", { granularity: "grapheme" }).segment(text)) {
    const form = segment.normalize("NFKC").toLowerCase();
    const plain = /^\s+$/u.test(form) ? " " : form;
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(index);
      ends.push(index + segment.length);
    }
    folded += plain;
  }
  return { text: folded, starts, ends };
}

const folds = new Map<string, Folded>();
/** A few texts are searched at every key stroke; more than this is another event's. */
const MOST_FOLDS = 8;

function foldOnce(text: string): Folded {
  const known = folds.get(text);
  if (known) return known;
  if (folds.size >= MOST_FOLDS) folds.clear();
  const made = fold(text);
  folds.set(text, made);
  return made;
}

/** The places in `text` of exactly these words, whatever their case and width; none for an empty search. */
export function findWords(text: string, words: string): readonly Span[] {
  const sought = fold(words.trim()).text;
  if (sought === "") return [];
  const { text: folded, starts, ends } = foldOnce(text);
  const found: Span[] = [];
  for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + sought.length)) {
    const start = starts[at];
    const end = ends[at + sought.length - 1];
    if (start !== undefined && end !== undefined) found.push([start, end]);
  }
  return found;
}
