import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutLayers } from "./layers.ts";

const flags = (start: number, end: number, layers: Parameters<typeof cutLayers>[2]) =>
  cutLayers(start, end, layers).map(
    ({ from, to, evidence, differs, found }) =>
      `${from}-${to}${evidence ? "e" : ""}${differs ? "d" : ""}${found ? "f" : ""}`,
  );

describe("cutLayers()", () => {
  it("leaves a passage without marks whole", () => {
    expect(flags(3, 9, {})).toEqual(["3-9"]);
  });

  it("keeps overlapping layers apart", () => {
    expect(flags(0, 10, { evidence: [[2, 6]], differs: [[4, 8]], found: [[5, 6]] })).toEqual([
      "0-2",
      "2-4e",
      "4-5ed",
      "5-6edf",
      "6-8d",
      "8-10",
    ]);
  });

  it("joins up to the whole passage whatever lies on it", () => {
    const span = fc.tuple(fc.nat(50), fc.nat(50)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(
        fc.array(span),
        fc.array(span),
        fc.nat(20),
        fc.nat(30),
        (evidence, found, start, length) => {
          const cut = cutLayers(start, start + length, { evidence, found });
          expect(cut.reduce((at, piece) => (piece.from === at ? piece.to : Number.NaN), start)).toBe(
            start + length,
          );
        },
      ),
    );
  });
});
