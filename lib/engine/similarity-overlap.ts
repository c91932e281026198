import { KINDS } from "./similarity-keys.ts";
import type { Space, Vectors } from "./similarity-space.ts";

/** What two passages share, by kind of key (`KINDS`): the parts of a cosine, of a containment, and the rarest shared key. */
export type Overlap = {
  readonly squares: Float64Array;
  readonly sums: Float64Array;
  readonly rarest: Float64Array;
};

/** A passage of one of two statements laid in one space. */
export type Placed = { readonly vectors: Vectors; readonly index: number };

/** An overlap of nothing: the room that `overlapOf` writes into. */
export function noOverlap(): Overlap {
  return {
    squares: new Float64Array(KINDS.length),
    sums: new Float64Array(KINDS.length),
    rarest: new Float64Array(KINDS.length),
  };
}

/** The overlap of passage `a` of the first statement with `b` of the second, written over what `overlap` held. */
export function overlapOf(space: Space, [a, b]: readonly [number, number], overlap: Overlap): Overlap {
  overlap.squares.fill(0);
  overlap.sums.fill(0);
  overlap.rarest.fill(0);
  const { keys: keysA, offsets: offsetsA } = space.a;
  const { keys: keysB, offsets: offsetsB } = space.b;
  const [endA, endB] = [offsetsA[a + 1] ?? 0, offsetsB[b + 1] ?? 0];
  let i = offsetsA[a] ?? 0;
  let j = offsetsB[b] ?? 0;
  while (i < endA && j < endB) {
    const x = keysA[i] ?? 0;
    const y = keysB[j] ?? 0;
    if (x === y) add(overlap, x, space);
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return overlap;
}

function add({ squares, sums, rarest }: Overlap, key: number, space: Space): void {
  const kind = space.kinds[key] ?? 0;
  const weight = space.rarity[key] ?? 0;
  squares[kind] = (squares[kind] ?? 0) + (space.squares[key] ?? 0);
  sums[kind] = (sums[kind] ?? 0) + weight;
  if (weight > (rarest[kind] ?? 0)) rarest[kind] = weight;
}

/** The cosine of two passages over some kinds of keys, 0..1. */
export function cosine(overlap: Overlap, a: Placed, b: Placed, kinds: readonly number[]): number {
  let shared = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (const kind of kinds) {
    shared += overlap.squares[kind] ?? 0;
    squaresA += a.vectors.squaresByKind[a.index * KINDS.length + kind] ?? 0;
    squaresB += b.vectors.squaresByKind[b.index * KINDS.length + kind] ?? 0;
  }
  return shared === 0 ? 0 : shared / Math.sqrt(squaresA * squaresB);
}

/** How much of the shorter passage the other holds, by weight over some kinds of keys, 0..1. */
export function containment(overlap: Overlap, a: Placed, b: Placed, kinds: readonly number[]): number {
  let shared = 0;
  let sumA = 0;
  let sumB = 0;
  for (const kind of kinds) {
    shared += overlap.sums[kind] ?? 0;
    sumA += a.vectors.sumsByKind[a.index * KINDS.length + kind] ?? 0;
    sumB += b.vectors.sumsByKind[b.index * KINDS.length + kind] ?? 0;
  }
  return shared === 0 ? 0 : shared / Math.min(sumA, sumB);
}

/** The weight of all that two passages share of some kinds of keys. */
export function weightOf({ sums }: Overlap, kinds: readonly number[]): number {
  return kinds.reduce((weight, kind) => weight + (sums[kind] ?? 0), 0);
}
