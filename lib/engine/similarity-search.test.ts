import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactSquare, exhaustiveBothWays, type KeyRows, nearestBothWays } from "./similarity-search.ts";

const WEIGHTS = [2, 1, 1, 0.5, 3, 0.1, 0.7, 1.3];
const squaresOf = (size: number) =>
  Float64Array.from({ length: size }, (_, key) => exactSquare(WEIGHTS[key % WEIGHTS.length] ?? 1));

/** Rows of keys: "0 2", "1". */
const rows = (sets: readonly (readonly number[])[], squares: Float64Array): KeyRows => {
  const offsets = [0];
  for (const set of sets) offsets.push((offsets.at(-1) ?? 0) + set.length);
  const lengths = sets.map((set) => Math.sqrt(set.reduce((sum, key) => sum + (squares[key] ?? 0), 0)));
  return {
    offsets: Int32Array.from(offsets),
    keys: Int32Array.from(sets.flat()),
    inverse: Float64Array.from(lengths, (length) => 1 / (length || 1)),
  };
};
const written = (notation: readonly string[], squares: Float64Array) =>
  rows(
    notation.map((row) => row.split(" ").map(Number)),
    squares,
  );

const sets = (most: number) =>
  fc.array(
    fc.uniqueArray(fc.integer({ min: 0, max: 39 }), { maxLength: 9 }).map((set) => set.sort((x, y) => x - y)),
    { maxLength: most },
  );

describe("nearestBothWays", () => {
  it("puts the row with the most shared weight first and leaves out those that share nothing", () => {
    const squares = squaresOf(6);
    const [a, b] = [written(["0"], squares), written(["0 4", "0 3", "5"], squares)];
    const { ofA, ofB } = nearestBothWays({ a, b, squares, count: 3 });
    expect([...ofA.rows]).toEqual([1, 0, -1]);
    expect(ofA.scores[0]).toBeCloseTo(2 / Math.sqrt(4.25));
    expect([...ofB.rows]).toEqual([0, -1, -1, 0, -1, -1, -1, -1, -1]);
  });

  it("takes the first of rows that are as near", () => {
    const squares = squaresOf(2);
    const [a, b] = [written(["0", "0"], squares), written(["0", "0", "0"], squares)];
    expect([...nearestBothWays({ a, b, squares, count: 2 }).ofA.rows]).toEqual([0, 1, 0, 1]);
  });

  it("gives the same as comparing everything with everything", () => {
    const squares = squaresOf(40);
    fc.assert(
      fc.property(sets(12), sets(40), fc.integer({ min: 1, max: 6 }), (ofA, ofB, count) => {
        const search = { a: rows(ofA, squares), b: rows(ofB, squares), squares, count };
        expect(nearestBothWays(search)).toEqual(exhaustiveBothWays(search));
      }),
    );
  });

  it("gives the same rows from either side", () => {
    const squares = squaresOf(40);
    fc.assert(
      fc.property(sets(20), sets(20), (ofA, ofB) => {
        const [a, b] = [rows(ofA, squares), rows(ofB, squares)];
        const there = nearestBothWays({ a, b, squares, count: 3 });
        const back = nearestBothWays({ a: b, b: a, squares, count: 3 });
        expect(there.ofA.rows).toEqual(back.ofB.rows);
        expect(there.ofB.rows).toEqual(back.ofA.rows);
      }),
    );
  });
});
