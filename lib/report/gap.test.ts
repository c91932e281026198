import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CoverageCell, State } from "#lib/engine/types.ts";
import { fourStatements, twoAccounts } from "./example.ts";
import { topicGaps } from "./gap.ts";

const cell = (statement: string, state: State, share: number): CoverageCell => ({
  topic: "ferry",
  statement,
  state,
  passages: [],
  share,
  rank: null,
  searched: [],
});

const gapOf = (...cells: readonly CoverageCell[]) => {
  const topics = twoAccounts.topics.filter(({ id }) => id === "ferry");
  return topicGaps({ ...twoAccounts, topics, coverage: cells, links: [] }).get("ferry");
};

describe("topicGaps()", () => {
  it("orders: denied against stated, left out, put in the other's mouth, less room, alike", () => {
    const gaps = [
      gapOf(cell("a", "denies", 0.1), cell("b", "states", 0.1)),
      gapOf(cell("a", "states", 0.1), cell("b", "silent", 0)),
      gapOf(cell("a", "states", 0.1), cell("b", "attributes", 0.1)),
      gapOf(cell("a", "states", 0.3), cell("b", "states", 0.1)),
      gapOf(cell("a", "states", 0.1), cell("b", "states", 0.1)),
    ].map((gap) => gap?.gap ?? Number.NaN);
    expect(gaps).toEqual(gaps.toSorted((a, b) => b - a));
    expect(gaps[0]).toBe(1);
    expect(gaps.at(-1)).toBe(0);
  });

  it("names the two statements that stand furthest apart", () => {
    const gap = gapOf(cell("a", "states", 0.1), cell("b", "states", 0.2), cell("c", "silent", 0));
    expect(gap).toMatchObject({ widest: ["b", "c"], differs: true });
  });

  it("does not call different room a difference, but a conflict is one", () => {
    expect(gapOf(cell("a", "states", 0.5), cell("b", "states", 0.1))?.differs).toBe(false);
    const both = twoAccounts.coverage.map((c) =>
      c.topic === "ferry" ? { ...c, state: "states" as const } : c,
    );
    const links = twoAccounts.links.map((link) => ({ ...link, relation: "conflict" as const }));
    expect(topicGaps({ ...twoAccounts, coverage: both, links }).get("ferry")?.differs).toBe(true);
    expect(topicGaps({ ...twoAccounts, coverage: both, links: [] }).get("ferry")?.differs).toBe(false);
  });

  it("is a number from 0 to 1 that does not depend on the order of the statements", () => {
    const arbitrary = fc.array(
      fc.tuple(
        fc.constantFrom<State>("states", "attributes", "denies", "silent"),
        fc.double({ min: 0, max: 1, noNaN: true }),
      ),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(arbitrary, (drawn) => {
        const cells = drawn.map(([state, share], index) => cell(`s${index}`, state, share));
        const gap = gapOf(...cells)?.gap ?? Number.NaN;
        expect(gap).toBeGreaterThanOrEqual(0);
        expect(gap).toBeLessThanOrEqual(1);
        expect(gapOf(...cells.toReversed())?.gap).toBe(gap);
      }),
    );
  });

  it("has one entry a topic", () => {
    expect([...topicGaps(fourStatements).keys()]).toEqual(fourStatements.topics.map(({ id }) => id));
  });
});
