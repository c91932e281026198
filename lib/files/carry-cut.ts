import { diffArrays } from "diff";
import type { Cut } from "./read-cut.ts";

/** How many words may differ between two states of a page before it counts as another page. */
const MOST_CHANGES = 4_000;
/** A word; where words are written together, a character. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}]+|[^\s]/gu;

/**
 * Where a part that a person cut out of a page's text lies in the page's text of today: from and to the same places
 * where its words still stand, else everything between the nearest words around it that do. Null where nothing is left
 * there, or nothing of the page to go by.
 */
export function carryCut({ start, end }: Cut, before: string, now: string): Cut | null {
  const kept = keptWords(before, now);
  const above = kept.findLast(({ old }) => old.start <= start);
  const below = kept.find(({ old }) => old.end >= end);
  if (kept.length === 0) return null;
  const from = above === undefined ? 0 : placeIn(above, start);
  const to = below === undefined ? now.length : placeIn(below, end);
  return now.slice(from, to).trim() === "" ? null : { start: from, end: to };
}

type Word = { readonly start: number; readonly end: number };
/** A word that stands in both texts. */
type Kept = { readonly old: Word; readonly now: Word };

/** The place in today's word, or its nearer edge for a place outside it. */
function placeIn({ old, now }: Kept, place: number): number {
  return now.start + Math.min(Math.max(place - old.start, 0), old.end - old.start);
}

function keptWords(before: string, now: string): readonly Kept[] {
  const [old, today] = [wordsOf(before), wordsOf(now)];
  const written = (text: string, words: readonly Word[]) =>
    words.map(({ start, end }) => text.slice(start, end));
  const changes = diffArrays(written(before, old), written(now, today), { maxEditLength: MOST_CHANGES });
  const kept: Kept[] = [];
  let [atOld, atNow] = [0, 0];
  for (const { added, removed, value } of changes ?? []) {
    if (!added && !removed)
      for (let at = 0; at < value.length; at += 1) {
        const [one, other] = [old[atOld + at], today[atNow + at]];
        if (one && other) kept.push({ old: one, now: other });
      }
    if (!added) atOld += value.length;
    if (!removed) atNow += value.length;
  }
  return kept;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}
