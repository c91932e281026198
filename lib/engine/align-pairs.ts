import { type End, likeness, type PairFeatures, pairFeatures, type Setting } from "./align-features.ts";
import { countTopics } from "./align-topics.ts";
import { overlapOf } from "./similarity-overlap.ts";
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
  const setting = {
    space,
    counts: countTopics(first.passages, second.passages),
    sameLanguage: primarySubtag(first.language) === primarySubtag(second.language),
    translation: isTranslation(first, second),
  };
  const endsA = endsOf(first, space.a);
  const endsB = endsOf(second, space.b);
  const pairs = candidates(space).flatMap(([i, j]) => {
    const [x, y] = [endsA[i], endsB[j]];
    return x && y ? [pairOf({ x, y, i, j }, setting)] : [];
  });
  return putShares(pairs);
}

function isTranslation(a: AnalysedStatement, b: AnalysedStatement): boolean {
  const said = a.translationOf === b.id || b.translationOf === a.id;
  return said || (a.party === b.party && primarySubtag(a.language) !== primarySubtag(b.language));
}

function endsOf({ passages }: AnalysedStatement, vectors: readonly Vector[]): readonly End[] {
  const last = Math.max(1, passages.length - 1);
  return passages.flatMap((passage, index) => {
    const vector = vectors[index];
    return vector ? [{ passage, vector, place: index / last }] : [];
  });
}

type Placed = { readonly x: End; readonly y: End; readonly i: number; readonly j: number };

function pairOf({ x, y, i, j }: Placed, setting: Setting): Pair {
  return { a: i, b: j, features: pairFeatures(x, y, overlapOf(x.vector, y.vector, setting.space), setting) };
}

function candidates({ a, b }: Space): readonly (readonly [number, number])[] {
  if (a.length * b.length <= ALL_PAIRS) return a.flatMap((_, i) => b.map((__, j) => [i, j] as const));
  const seen = new Set<number>();
  topMatches(a, b, NEAREST).forEach((matches, i) => {
    for (const { index } of matches) seen.add(i * b.length + index);
  });
  topMatches(b, a, NEAREST).forEach((matches, j) => {
    for (const { index } of matches) seen.add(index * b.length + j);
  });
  return [...seen].sort((x, y) => x - y).map((key) => [Math.floor(key / b.length), key % b.length] as const);
}

/** Puts in how near each pair comes to the likest of its row, of its column, and of all. */
function putShares(pairs: readonly Pair[]): readonly Pair[] {
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  let most = 0;
  for (const { a, b, features } of pairs) {
    const like = likeness(features);
    rows.set(a, Math.max(rows.get(a) ?? 0, like));
    columns.set(b, Math.max(columns.get(b) ?? 0, like));
    most = Math.max(most, like);
  }
  return pairs.map(({ a, b, features }) => {
    const like = likeness(features);
    const shares = {
      rowShare: like / (rows.get(a) || 1),
      columnShare: like / (columns.get(b) || 1),
      pairShare: like / (most || 1),
    };
    return { a, b, features: { ...features, ...shares } };
  });
}
