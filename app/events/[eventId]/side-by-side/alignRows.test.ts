import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Link } from "#lib/engine/types.ts";
import { alignRows } from "./alignRows.ts";

const link = (a: string, b: string, score = 0.8): Link => {
  const ref = (text: string) => ({ statement: text.charAt(0), passage: Number(text.slice(1)) });
  return { a: ref(a), b: ref(b), relation: "same", score, reason: "", evidence: { a: [], b: [] } };
};
/** Letters of every passage of these examples: short enough that no blank outweighs a link. */
const LENGTH = 40;

const columns = (...sizes: number[]) =>
  sizes.map((passages, index) => ({
    statement: "abcd".charAt(index),
    lengths: Array.from({ length: passages }, () => LENGTH),
  }));
/** One line a chunk: column, passages, rows. */
const drawn = (sizes: number[], links: readonly Link[]) =>
  alignRows(columns(...sizes), links).chunks.map(
    ({ column, from, to, rowStart, rowEnd }) =>
      `${"abcd".charAt(column)} ${from}-${to} in ${rowStart}-${rowEnd}`,
  );

describe("alignRows()", () => {
  it("lets texts without links run on", () => {
    expect(drawn([3, 2], [])).toEqual(["a 0-3 in 0-1", "b 0-2 in 0-1"]);
  });

  it("sets linked passages level", () => {
    expect(drawn([4, 5], [link("a1", "b2"), link("a3", "b3")])).toEqual([
      "a 0-1 in 0-1",
      "a 1-3 in 1-2",
      "a 3-4 in 2-3",
      "b 0-2 in 0-1",
      "b 2-3 in 1-2",
      "b 3-5 in 2-3",
    ]);
  });

  it("begins at the top where the first passages are linked", () => {
    expect(drawn([2, 1], [link("a0", "b0")])).toEqual(["a 0-2 in 0-1", "b 0-1 in 0-1"]);
  });

  it("leaves a link that crosses heavier ones as a jump", () => {
    expect(drawn([3, 3], [link("a0", "b2", 0.3), link("a1", "b0"), link("a2", "b1")])).toEqual([
      "a 0-1 in 0-1",
      "a 1-2 in 1-2",
      "a 2-3 in 2-3",
      "b 0-1 in 1-2",
      "b 1-3 in 2-3",
    ]);
  });

  it("does not tear a text apart for one link", () => {
    expect(drawn([2, 60], [link("a1", "b59")])).toEqual(["a 0-2 in 0-1", "b 0-60 in 0-1"]);
  });

  it("tells how far down each passage stands", () => {
    expect(alignRows(columns(2, 3), [link("a1", "b2")]).tops).toEqual([
      [0, 80],
      [0, 40, 80],
    ]);
  });

  it("lets a column without a link run through the rows of the others", () => {
    expect(drawn([2, 4, 2], [link("a1", "c1")])).toContain("b 0-4 in 0-2");
  });

  it("keeps every passage once and in order, and no two chunks of a column in one row", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 });
    const end = fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.nat(11)).map(([id, at]) => id + at);
    const links = fc.array(
      fc.tuple(end, end).map(([a, b]) => link(a, b)),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(sizes, links, (all, some) => {
        const known = some.filter(({ a, b }) =>
          [a, b].every(({ statement, passage }) => passage < (all["abcd".indexOf(statement)] ?? 0)),
        );
        const { chunks, rows } = alignRows(columns(...all), known);
        for (const [column, passages] of all.entries()) {
          const own = chunks.filter((chunk) => chunk.column === column);
          expect(own.flatMap(({ from, to }) => [...Array(to - from).keys()].map((at) => from + at))).toEqual([
            ...Array(passages).keys(),
          ]);
          for (const [at, chunk] of own.entries()) {
            expect(chunk.rowEnd).toBeGreaterThan(chunk.rowStart);
            expect(chunk.rowEnd).toBe(own[at + 1]?.rowStart ?? rows);
          }
        }
      }),
    );
  });
});
