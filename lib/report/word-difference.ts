import { diffArrays } from "diff";
import type { Span } from "#lib/engine/types.ts";

/** One text and the spans of it that are compared, in order. */
export type Wording = { readonly text: string; readonly spans: readonly Span[] };

/** What each of two wordings says that the other lacks. */
export type WordDifference = { readonly a: readonly Span[]; readonly b: readonly Span[] };

/** Under this share of common words two wordings are different sentences: underlining all of both shows nothing. */
const LEAST_COMMON_SHARE = 0.3;
/** Edits after which a comparison is given up; linked passages stay far below it. */
const MOST_EDITS = 2000;

type Word = { readonly form: string; readonly span: Span };

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: "word" });
  segmenters.set(language, made);
  return made;
}

/** The words of a wording, punctuation left out, with typographic apostrophes and case evened. */
function wordsOf({ text, spans }: Wording, language: string): Word[] {
  const segmenter = segmenterOf(language);
  return spans.flatMap(([start, end]) =>
    [...segmenter.segment(text.slice(start, end))]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ segment, index }) => ({
        form: segment.normalize("NFKC").toLowerCase().replaceAll("’", "'"),
        span: [start + index, start + index + segment.length] as const,
      })),
  );
}

/** Neighbouring words as one span, the white space or punctuation between them included. */
function joined(words: readonly Word[], isApart: (word: Word) => boolean): readonly Span[] {
  const spans: Span[] = [];
  let open = false;
  for (const word of words) {
    const apart = isApart(word);
    const last = spans.at(-1);
    if (apart && open && last) spans[spans.length - 1] = [last[0], word.span[1]];
    else if (apart) spans.push(word.span);
    open = apart;
  }
  return spans;
}

/**
 * What each wording says that the other lacks, word by word; null where hardly a word is common.
 * Words are cut by `Intl.Segmenter`, so that Chinese and Japanese have words too; the diff is Myers' (package `diff`).
 */
export function wordDifference(a: Wording, b: Wording, language: string): WordDifference | null {
  const inA = wordsOf(a, language);
  const inB = wordsOf(b, language);
  const changes = diffArrays(inA, inB, {
    comparator: (one, other) => one.form === other.form,
    maxEditLength: MOST_EDITS,
  });
  if (!changes) return null;
  const onlyA = new Set(changes.filter(({ removed }) => removed).flatMap(({ value }) => value));
  const onlyB = new Set(changes.filter(({ added }) => added).flatMap(({ value }) => value));
  const common = (inA.length - onlyA.size) / Math.max(1, Math.min(inA.length, inB.length));
  if (common < LEAST_COMMON_SHARE) return null;
  return { a: joined(inA, (word) => onlyA.has(word)), b: joined(inB, (word) => onlyB.has(word)) };
}
