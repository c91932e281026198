import { KINDS, type Space, type Vector } from "./similarity-space.ts";

/** What two passages share, by kind of key (`KINDS`): the parts of a cosine, of a containment, and the rarest shared key. */
export type Overlap = {
  readonly squares: Float64Array;
  readonly sums: Float64Array;
  readonly rarest: Float64Array;
};

/** An overlap of nothing: the room that `overlapOf` writes into. */
export function noOverlap(): Overlap {
  return {
    squares: new Float64Array(KINDS.length),
    sums: new Float64Array(KINDS.length),
    rarest: new Float64Array(KINDS.length),
  };
}

/** The overlap of two vectors of one space, written over what `overlap` held. */
export function overlapOf(a: Vector, b: Vector, space: Space, overlap: Overlap): Overlap {
  overlap.squares.fill(0);
  overlap.sums.fill(0);
  overlap.rarest.fill(0);
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const x = a.ids[i] ?? 0;
    const y = b.ids[j] ?? 0;
    if (x === y) add(overlap, a.kinds[i] ?? 0, space.rarity[x] ?? 0);
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return overlap;
}

function add({ squares, sums, rarest }: Overlap, kind: number, weight: number): void {
  squares[kind] = (squares[kind] ?? 0) + weight * weight;
  sums[kind] = (sums[kind] ?? 0) + weight;
  if (weight > (rarest[kind] ?? 0)) rarest[kind] = weight;
}

/** The cosine of two vectors over some kinds of keys, 0..1. */
export function cosine(overlap: Overlap, a: Vector, b: Vector, kinds: readonly number[]): number {
  let shared = 0;
  let lengthA = 0;
  let lengthB = 0;
  for (const kind of kinds) {
    shared += overlap.squares[kind] ?? 0;
    lengthA += (a.norms[kind] ?? 0) ** 2;
    lengthB += (b.norms[kind] ?? 0) ** 2;
  }
  return shared === 0 ? 0 : shared / Math.sqrt(lengthA * lengthB);
}

/** How much of the shorter passage the other holds, by weight over some kinds of keys, 0..1. */
export function containment(overlap: Overlap, a: Vector, b: Vector, kinds: readonly number[]): number {
  let shared = 0;
  let sumA = 0;
  let sumB = 0;
  for (const kind of kinds) {
    shared += overlap.sums[kind] ?? 0;
    sumA += a.sums[kind] ?? 0;
    sumB += b.sums[kind] ?? 0;
  }
  return shared === 0 ? 0 : shared / Math.min(sumA, sumB);
}
