import {
  type End,
  endOf,
  likeness,
  type PairFeatures,
  pairFeatures,
  type Setting,
} from "./align-features.ts";
import { countTopics } from "./align-topics.ts";
import { noOverlap, overlapOf } from "./similarity-overlap.ts";
import { topMatches } from "./similarity-search.ts";
import { type Side, type Space, spaceOf, type Vector } from "./similarity-space.ts";
import { primarySubtag } from "./subtag.ts";
import type { AnalysedStatement } from "./types.ts";

/** A pair of passages of two statements, by their indices, with what was looked at. */
export type Pair = { readonly a: number; readonly b: number; readonly features: PairFeatures };

/** Up to so many pairs all are looked at: two long readouts. Beyond, only each passage's nearest ones (exact search). */
const ALL_PAIRS = 40_000;
/** How many of the nearest passages are looked at beyond that. */
const NEAREST = 8;

/** The pairs of passages worth weighing, row by row, with their features. */
export function pairsOf(a: Side, b: Side, faint: ReadonlySet<string>): readonly Pair[] {
  const space = spaceOf(a.signatures, b.signatures, faint);
  const first = a.reading.analysed;
  const second = b.reading.analysed;
  const setting: Setting = {
    space,
    counts: countTopics(first.passages, second.passages),
    sameLanguage: primarySubtag(first.language) === primarySubtag(second.language),
    translation: isTranslation(first, second),
  };
  const endsA = endsOf(first, space.a);
  const endsB = endsOf(second, space.b);
  const pairs: Pair[] = [];
  // One room for every pair: its figures go into the pair's features, and are then of no more use.
  const overlap = noOverlap();
  for (const [i, j] of candidates(space)) {
    const [x, y] = [endsA[i], endsB[j]];
    if (!x || !y) continue;
    overlapOf(x.vector, y.vector, space, overlap);
    pairs.push({ a: i, b: j, features: pairFeatures(x, y, overlap, setting) });
  }
  putShares(pairs);
  return pairs;
}

function isTranslation(a: AnalysedStatement, b: AnalysedStatement): boolean {
  const said = a.translationOf === b.id || b.translationOf === a.id;
  return said || (a.party === b.party && primarySubtag(a.language) !== primarySubtag(b.language));
}

function endsOf({ passages }: AnalysedStatement, vectors: readonly Vector[]): readonly End[] {
  const last = Math.max(1, passages.length - 1);
  return passages.flatMap((passage, index) => {
    const vector = vectors[index];
    return vector ? [endOf(passage, vector, index / last)] : [];
  });
}

function candidates({ a, b }: Space): readonly (readonly [number, number])[] {
  if (a.length * b.length <= ALL_PAIRS) return a.flatMap((_, i) => b.map((__, j) => [i, j] as const));
  const matches = topMatches(a, b, NEAREST);
  const rows = matches.a.map((nearest) => new Set(nearest.map(({ index }) => index)));
  matches.b.forEach((nearest, j) => {
    for (const { index } of nearest) rows[index]?.add(j);
  });
  return rows.flatMap((row, i) => [...row].sort((x, y) => x - y).map((j) => [i, j] as const));
}

/** The likeness of a pair that shares something: where no pair does, the likest is no likelier for being the likest. */
const ALIKE = 0.6;

/**
 * Puts in how near each pair comes to the likest of its row and of its column, the lower and the higher of the two (so
 * that it does not matter which statement comes first), and to the likest of all.
 */
function putShares(pairs: readonly Pair[]): void {
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  let most = 0;
  for (const { a, b, features } of pairs) {
    const like = likeness(features);
    rows.set(a, Math.max(rows.get(a) ?? 0, like));
    columns.set(b, Math.max(columns.get(b) ?? 0, like));
    most = Math.max(most, like);
  }
  for (const { a, b, features } of pairs) {
    const like = likeness(features);
    const row = like / Math.max(rows.get(a) ?? 0, ALIKE);
    const column = like / Math.max(columns.get(b) ?? 0, ALIKE);
    features.lowerShare = Math.min(row, column);
    features.higherShare = Math.max(row, column);
    features.pairShare = like / Math.max(most, ALIKE);
  }
}
