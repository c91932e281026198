import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pieces } from "./MarkedText.tsx";

describe("pieces()", () => {
  it("cuts a passage at its evidence", () => {
    expect(pieces(0, 10, [[2, 4]])).toEqual([
      { from: 0, to: 2, marked: false },
      { from: 2, to: 4, marked: true },
      { from: 4, to: 10, marked: false },
    ]);
  });

  it("joins up to the whole passage whatever the evidence is", () => {
    const span = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
    fc.assert(
      fc.property(fc.array(span), fc.nat(30), fc.nat(30), (evidence, start, length) => {
        const cut = pieces(start, start + length, evidence);
        const ends = cut.reduce(
          (at, piece) => (piece.from === at && piece.to > at ? piece.to : Number.NaN),
          start,
        );
        expect(ends).toBe(start + length);
      }),
    );
  });
});
