import { type BothWays, enter, floorOf, noneYet } from "./similarity-nearest.ts";

/**
 * Passages as sets of numbered keys, ascending: those of passage i lie from `offsets[i]` to `offsets[i + 1]`.
 * `inverse` is 1 over the length of each as a vector.
 */
export type KeyRows = {
  readonly offsets: Int32Array;
  readonly keys: Int32Array;
  readonly inverse: Float64Array;
};

export type Search = {
  readonly a: KeyRows;
  readonly b: KeyRows;
  /** What each key adds to an inner product where both have it: exact squares. */
  readonly squares: Float64Array;
  /** How many of the nearest are asked for. */
  readonly count: number;
};

/** A thousand squares of up to 128 sum up to less than 2^53 of these, hence without rounding. */
const GRAIN = 2 ** -36;

/** The square of a weight, rounded to a grain so that sums of squares are the same in any order. */
export function exactSquare(weight: number): number {
  return Math.round((weight * weight) / GRAIN) * GRAIN;
}

/** The nearest rows both ways by cosine, comparing each with each: the measure for `nearestBothWays`. */
export function exhaustiveBothWays({ a, b, squares, count }: Search): BothWays {
  const found = { ofA: noneYet(a.inverse.length, count), ofB: noneYet(b.inverse.length, count) };
  const dense = new Float64Array(squares.length);
  for (let i = 0; i < a.inverse.length; i += 1) {
    const own = a.keys.subarray(a.offsets[i], a.offsets[i + 1]);
    for (const key of own) dense[key] = squares[key] ?? 0;
    for (let j = 0; j < b.inverse.length; j += 1) {
      let shared = 0;
      for (let k = b.offsets[j] ?? 0; k < (b.offsets[j + 1] ?? 0); k += 1)
        shared += dense[b.keys[k] ?? 0] ?? 0;
      const score = shared * ((a.inverse[i] ?? 0) * (b.inverse[j] ?? 0));
      enter(found.ofA, i, { row: j, score });
      enter(found.ofB, j, { row: i, score });
    }
    for (const key of own) dense[key] = 0;
  }
  return found;
}

/**
 * The nearest rows both ways: the same as `exhaustiveBothWays`, in one pass over an inverted index of `b`, since a
 * cosine is the same from either side. The few keys that stand in so many passages that they would make up most of the
 * work are left out of the index: what they add is bounded by what the row has of them, and is reckoned only where that
 * bound reaches the nearest so far (after MaxScore: Turtle and Flood 1995). */
export function nearestBothWays({ a, b, squares, count }: Search): BothWays {
  const found = { ofA: noneYet(a.inverse.length, count), ofB: noneYet(b.inverse.length, count) };
  const bits = commonBits(a, b, squares.length);
  const index = indexOf(b, bits);
  for (let i = 0; i < a.inverse.length; i += 1) {
    const own = a.keys.subarray(a.offsets[i], a.offsets[i + 1]);
    for (const key of own) if ((bits[key] ?? NO_BIT) === NO_BIT) addKey(key, squares[key] ?? 0, index);
    const common = commonOf(own, bits, squares);
    takeBest(i, a.inverse[i] ?? 0, { index, common, found });
  }
  return found;
}

/** Keys that are left out of the index: the bits of a mask. */
const COMMON = 16;
const NO_BIT = -1;

/** Bits for the keys that would cost the index most: those of most pairs of rows. */
function commonBits(a: KeyRows, b: KeyRows, size: number): Int8Array {
  const [ofA, ofB] = [countKeys(a.keys, size), countKeys(b.keys, size)];
  const pairs = ofA.map((count, key) => count * (ofB[key] ?? 0));
  const order = [...pairs.keys()].sort((x, y) => (pairs[y] ?? 0) - (pairs[x] ?? 0) || x - y);
  const bits = new Int8Array(size).fill(NO_BIT);
  order.slice(0, COMMON).forEach((key, bit) => {
    bits[key] = bit;
  });
  return bits;
}

function countKeys(keys: Int32Array, size: number): Float64Array {
  const counts = new Float64Array(size);
  for (let k = 0; k < keys.length; k += 1) counts[keys[k] ?? 0] = (counts[keys[k] ?? 0] ?? 0) + 1;
  return counts;
}

/** An inverted index of the rows of `b`. */
type Index = {
  readonly inverse: Float64Array;
  /** Rows by key: those of key k lie from `offsets[k]` to `offsets[k + 1]`. */
  readonly offsets: Int32Array;
  readonly rows: Int32Array;
  /** Which of the common keys each row has. */
  readonly masks: Int32Array;
  /** What each row shares with the row of `a` at hand, without the common keys. */
  readonly shared: Float64Array;
  /** The lowest score among the nearest of each row so far. */
  readonly floors: Float64Array;
};

function indexOf({ offsets: ends, keys, inverse }: KeyRows, bits: Int8Array): Index {
  const offsets = new Int32Array(bits.length + 1);
  countKeys(keys, bits.length).forEach((count, key) => {
    offsets[key + 1] = (offsets[key] ?? 0) + count;
  });
  const next = offsets.slice();
  const rows = new Int32Array(keys.length);
  const masks = new Int32Array(inverse.length);
  for (let row = 0; row < inverse.length; row += 1)
    for (let k = ends[row] ?? 0; k < (ends[row + 1] ?? 0); k += 1) {
      const key = keys[k] ?? 0;
      const place = next[key] ?? 0;
      rows[place] = row;
      next[key] = place + 1;
      const bit = bits[key] ?? NO_BIT;
      if (bit !== NO_BIT) masks[row] = (masks[row] ?? 0) | (1 << bit);
    }
  const [shared, floors] = [new Float64Array(inverse.length), new Float64Array(inverse.length)];
  return { inverse, offsets, rows, masks, shared, floors };
}

function addKey(key: number, square: number, { offsets, rows, shared }: Index): void {
  const end = offsets[key + 1] ?? 0;
  for (let at = offsets[key] ?? 0; at < end; at += 1) {
    const row = rows[at] ?? 0;
    shared[row] = (shared[row] ?? 0) + square;
  }
}

/** The common keys of a row: which they are, the square of each, and all together. */
type Common = { readonly mask: number; readonly squares: Float64Array; readonly sum: number };

function commonOf(own: Int32Array, bits: Int8Array, squares: Float64Array): Common {
  const ofBits = new Float64Array(COMMON);
  let mask = 0;
  let sum = 0;
  for (const key of own) {
    const bit = bits[key] ?? NO_BIT;
    if (bit === NO_BIT) continue;
    mask |= 1 << bit;
    ofBits[bit] = squares[key] ?? 0;
    sum += squares[key] ?? 0;
  }
  return { mask, squares: ofBits, sum };
}

/** What the common keys add that two rows both have. */
function sharedCommon({ mask, squares }: Common, other: number): number {
  let sum = 0;
  for (let both = mask & other; both !== 0; both &= both - 1)
    sum += squares[31 - Math.clz32(both & -both)] ?? 0;
  return sum;
}

type Taking = { readonly index: Index; readonly common: Common; readonly found: BothWays };

/** Takes the scores of one row of `a` to their places, and leaves `shared` empty for the next. */
function takeBest(i: number, length: number, { index, common, found }: Taking): void {
  const { inverse, masks, shared, floors } = index;
  const { ofA, ofB } = found;
  let floor = floorOf(ofA, i);
  for (let j = 0; j < shared.length; j += 1) {
    const weight = length * (inverse[j] ?? 0);
    const bound = ((shared[j] ?? 0) + common.sum) * weight;
    if (bound <= floor && bound <= (floors[j] ?? 0)) continue;
    const score = ((shared[j] ?? 0) + sharedCommon(common, masks[j] ?? 0)) * weight;
    if (score > floor) {
      enter(ofA, i, { row: j, score });
      floor = floorOf(ofA, i);
    }
    if (score > (floors[j] ?? 0)) {
      enter(ofB, j, { row: i, score });
      floors[j] = floorOf(ofB, j);
    }
  }
  shared.fill(0);
}
