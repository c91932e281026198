import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exhaustiveMatches, type Sparse, topMatches } from "./similarity-search.ts";

/** "3:0.5 7:0.2" */
const sparse = (notation: string): Sparse => {
  const pairs = notation.split(" ").map((pair) => pair.split(":").map(Number) as [number, number]);
  return {
    ids: Int32Array.from(pairs, ([id]) => id),
    weights: Float64Array.from(pairs, ([, weight]) => weight),
  };
};

const vector = fc
  .uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 8 })
  .chain((ids) =>
    fc
      .array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: ids.length, maxLength: ids.length })
      .map((weights): Sparse => ({ ids: Int32Array.from(ids).sort(), weights: Float64Array.from(weights) })),
  );

describe("topMatches", () => {
  it("puts the document with the most shared weight first and leaves out those that share nothing", () => {
    const documents = [sparse("1:0.1 2:0.9"), sparse("1:0.9"), sparse("5:1")];
    const { a, b } = topMatches([sparse("1:1")], documents, 3);
    expect(a).toEqual([
      [
        { index: 1, score: 0.9 },
        { index: 0, score: 0.1 },
      ],
    ]);
    expect(b).toEqual([[{ index: 0, score: 0.1 }], [{ index: 0, score: 0.9 }], []]);
  });

  it("gives the same both ways as comparing everything with everything", () => {
    fc.assert(
      fc.property(
        fc.array(vector, { maxLength: 40 }),
        fc.array(vector, { maxLength: 60 }),
        fc.integer({ min: 1, max: 6 }),
        (queries, documents, count) => {
          expect(topMatches(queries, documents, count)).toEqual(exhaustiveMatches(queries, documents, count));
        },
      ),
    );
  });
});
