import {
  type End,
  endOf,
  FEATURES,
  lengthOf,
  likeness,
  PLACE,
  putFeatures,
  type Setting,
} from "./align-features.ts";
import { countTopics } from "./align-topics.ts";
import { noOverlap, overlapOf } from "./similarity-overlap.ts";
import { nearestBothWays } from "./similarity-search.ts";
import type { Side } from "./similarity-sides.ts";
import { type Space, spaceOf, type Vectors } from "./similarity-space.ts";
import { primarySubtag } from "./subtag.ts";
import type { AnalysedStatement } from "./types.ts";

/** Pairs of passages of two statements, by their indices, with a row of features each in the order of `FEATURES`. */
export type Pairs = {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly features: readonly Float64Array[];
};

/** Up to so many pairs all are looked at: two long readouts. Beyond, only each passage's nearest ones (exact search). */
const ALL_PAIRS = 40_000;
/** How many of the nearest passages are looked at beyond that. */
const NEAREST = 8;

/** The pairs of passages worth weighing, row by row, with their features. */
export function pairsOf(a: Side, b: Side, faint: ReadonlySet<string>): Pairs {
  const space = spaceOf(a, b, faint);
  const setting = settingOf([a, b], space);
  const [endsA, endsB] = [endsOf(a, space.a), endsOf(b, space.b)];
  const places = candidates(space);
  const width = FEATURES.length;
  const all = new Float64Array(places.a.length * width);
  // One room for every pair: its figures go into the pair's features, and are then of no more use.
  const overlap = noOverlap();
  const features = Array.from(places.a, (i, k) => {
    const row = all.subarray(k * width, (k + 1) * width);
    const [x, y] = [endsA[i], endsB[places.b[k] ?? 0]];
    if (!x || !y) return row;
    overlapOf(space, [x.index, y.index], overlap);
    putFeatures(row, [x, y], { overlap, setting });
    return row;
  });
  putShares({ ...places, features }, space);
  return { ...places, features };
}

function settingOf([a, b]: readonly [Side, Side], space: Space): Setting {
  const [first, second] = [a.reading.analysed, b.reading.analysed];
  return {
    space,
    counts: countTopics(first.passages, second.passages),
    sameLanguage: primarySubtag(first.language) === primarySubtag(second.language),
    translation: isTranslation(first, second),
    shorter: lengthOf(Math.min(first.passages.length, second.passages.length)),
    longer: lengthOf(Math.max(first.passages.length, second.passages.length)),
  };
}

function isTranslation(a: AnalysedStatement, b: AnalysedStatement): boolean {
  const said = a.translationOf === b.id || b.translationOf === a.id;
  return said || (a.party === b.party && primarySubtag(a.language) !== primarySubtag(b.language));
}

function endsOf({ reading }: Side, vectors: Vectors): readonly End[] {
  return reading.analysed.passages.map((passage, index) => endOf(passage, vectors, index));
}

type Places = Pick<Pairs, "a" | "b">;

function candidates({ a, b, squares }: Space): Places {
  const [rows, columns] = [a.inverse.length, b.inverse.length];
  if (rows * columns <= ALL_PAIRS)
    return placesOf(
      Float64Array.from({ length: rows * columns }, (_, cell) => cell),
      columns,
    );
  const { ofA, ofB } = nearestBothWays({ a, b, squares, count: NEAREST });
  const cells = new Float64Array(ofA.rows.length + ofB.rows.length);
  ofA.rows.forEach((column, at) => {
    cells[at] = column < 0 ? -1 : Math.floor(at / NEAREST) * columns + column;
  });
  ofB.rows.forEach((row, at) => {
    cells[ofA.rows.length + at] = row < 0 ? -1 : row * columns + Math.floor(at / NEAREST);
  });
  cells.sort();
  return placesOf(
    cells.filter((cell, k) => cell >= 0 && cell !== cells[k - 1]),
    columns,
  );
}

/** Cells of the table of all pairs, numbered row by row, as pairs of places. */
function placesOf(cells: Float64Array, columns: number): Places {
  return {
    a: Int32Array.from(cells, (cell) => Math.floor(cell / columns)),
    b: Int32Array.from(cells, (cell) => cell % columns),
  };
}

/** The likeness of a pair that shares something: where no pair does, the likest is no likelier for being the likest. */
const ALIKE = 0.6;

/**
 * Puts in how near each pair comes to the likest of its row and of its column, the lower and the higher of the two (so
 * that it does not matter which statement comes first), and to the likest of all.
 */
function putShares({ a, b, features }: Pairs, space: Space): void {
  const rows = new Float64Array(space.a.inverse.length);
  const columns = new Float64Array(space.b.inverse.length);
  let most = 0;
  features.forEach((row, k) => {
    const [i, j, like] = [a[k] ?? 0, b[k] ?? 0, likeness(row)];
    if (like > (rows[i] ?? 0)) rows[i] = like;
    if (like > (columns[j] ?? 0)) columns[j] = like;
    if (like > most) most = like;
  });
  features.forEach((row, k) => {
    const like = likeness(row);
    const ofRow = like / Math.max(rows[a[k] ?? 0] ?? 0, ALIKE);
    const ofColumn = like / Math.max(columns[b[k] ?? 0] ?? 0, ALIKE);
    row[PLACE.lowerShare] = Math.min(ofRow, ofColumn);
    row[PLACE.higherShare] = Math.max(ofRow, ofColumn);
    row[PLACE.pairShare] = like / Math.max(most, ALIKE);
  });
}
