import { KINDS, knownNumber } from "./similarity-keys.ts";
import { exactSquare, type KeyRows } from "./similarity-search.ts";
import type { Side } from "./similarity-sides.ts";

/** The passages of one statement as sparse vectors, with the sums of squares and weights of each kind of key. */
export type Vectors = KeyRows & {
  readonly squaresByKind: Float64Array;
  readonly sumsByKind: Float64Array;
};

/** Two statements in one space of weighted keys; nothing outside the two bears on it. */
export type Space = {
  readonly a: Vectors;
  readonly b: Vectors;
  readonly kinds: Uint8Array;
  /** Weight of each key, the logarithm of how rare it is among the passages of both, and its square. */
  readonly rarity: Float64Array;
  readonly squares: Float64Array;
  /** The largest weight a key can have here. */
  readonly highest: number;
};

/** Weight of a key that tells little of a matter, against one that tells: names of the parties, words of every statement. */
const FAINT = 0.3;
const NONE: ReadonlySet<string> = new Set();

/** The space of two statements of one table of keys: rare keys weigh more than those of every passage (Spärck Jones 1972). */
export function spaceOf(a: Side, b: Side, faint: ReadonlySet<string> = NONE): Space {
  const total = a.texts.length + b.texts.length;
  const rarity = rarities(a, b, total);
  for (const key of faint) {
    const number = knownNumber(a.keys, key);
    if (number !== undefined) rarity[number] = (rarity[number] ?? 0) * FAINT;
  }
  const squares = rarity.map(exactSquare);
  const kinds = Uint8Array.from(a.keys.kinds);
  const scale = { rarity, squares, kinds };
  return { ...scale, a: vectorsOf(a, scale), b: vectorsOf(b, scale), highest: Math.log(1 + total / 2) };
}

/** Keys of other statements that neither of the two has are counted too, and weigh nothing. */
function rarities(a: Side, b: Side, total: number): Float64Array {
  const counts = new Float64Array(a.keys.kinds.length);
  for (const { sets } of [a, b])
    for (let k = 0; k < sets.keys.length; k += 1) {
      const key = sets.keys[k] ?? 0;
      counts[key] = (counts[key] ?? 0) + 1;
    }
  return counts.map((count) => (count === 0 ? 0 : Math.log(1 + total / count)));
}

type Scale = {
  readonly rarity: Float64Array;
  readonly squares: Float64Array;
  readonly kinds: Uint8Array;
};

function vectorsOf({ sets: { offsets, keys } }: Side, { rarity, squares, kinds }: Scale): Vectors {
  const size = offsets.length - 1;
  const sumsByKind = new Float64Array(size * KINDS.length);
  const squaresByKind = new Float64Array(size * KINDS.length);
  const inverse = new Float64Array(size);
  for (let i = 0; i < size; i += 1) {
    let square = 0;
    for (let k = offsets[i] ?? 0; k < (offsets[i + 1] ?? 0); k += 1) {
      const key = keys[k] ?? 0;
      const at = i * KINDS.length + (kinds[key] ?? 0);
      sumsByKind[at] = (sumsByKind[at] ?? 0) + (rarity[key] ?? 0);
      squaresByKind[at] = (squaresByKind[at] ?? 0) + (squares[key] ?? 0);
      square += squares[key] ?? 0;
    }
    inverse[i] = 1 / (Math.sqrt(square) || 1);
  }
  return { offsets, keys, inverse, squaresByKind, sumsByKind };
}
