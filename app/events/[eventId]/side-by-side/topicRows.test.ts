import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnalysedStatement, CoverageCell, Link, Passage, State } from "#lib/engine/types.ts";
import { runsOf, topicRows } from "./topicRows.ts";
import { stepIn, stepToDifference, topicWalks } from "./walks.ts";

const passage = (...topics: string[]): Passage => ({
  start: 0,
  end: 1,
  voice: "narrator",
  voiceEvidence: [],
  act: "says",
  actEvidence: [],
  topics: topics.filter((id) => !id.startsWith("no ")).map((id) => ({ id, evidence: [] })),
  denied: topics.filter((id) => id.startsWith("no ")).map((id) => ({ id: id.slice(3), evidence: [] })),
  paragraph: 0,
});
const statement = (id: string, ...passages: Passage[]) => ({ id, passages }) as unknown as AnalysedStatement;
const cell = (topic: string, id: string, state: State, passages: number[]): CoverageCell => ({
  topic,
  statement: id,
  state,
  passages,
  share: 0,
  rank: null,
  searched: [`${topic}?`],
});
const link: Link = {
  a: { statement: "post", passage: 1 },
  b: { statement: "union", passage: 0 },
  relation: "weaker",
  score: 1,
  reason: "",
  evidence: { a: [], b: [] },
};
const shown = {
  topics: ["safety", "wages"].map((id) => ({ id, label: { en: id }, group: "g" })),
  statements: [
    statement("post", passage("no safety"), passage("wages")),
    statement("union", passage("wages"), passage("wages"), passage()),
  ],
  coverage: [
    cell("safety", "post", "denies", [0]),
    cell("safety", "union", "silent", []),
    cell("wages", "post", "states", [1]),
    cell("wages", "union", "states", [0, 1]),
  ],
  links: [link],
};

describe("topicRows()", () => {
  it("follows the first column's order and names what silent cells were searched for", () => {
    const rows = topicRows(shown);
    expect(rows.map(({ topic }) => topic)).toEqual(["safety", "wages"]);
    expect(rows[0]?.cells).toMatchObject([
      { state: "denies", passages: [0], denied: [0] },
      { state: "silent", passages: [], searched: ["safety?"] },
    ]);
  });

  it("keeps the links whose two ends stand in the row, and differs where one is weaker", () => {
    expect(topicRows(shown).map(({ links, differs }) => [links.length, differs])).toEqual([
      [0, true],
      [1, true],
    ]);
  });
});

describe("topicWalks()", () => {
  const columns = [{ id: "post" }, { id: "union" }];
  const walks = topicWalks(columns, topicRows(shown), { "union:1": [{ kind: "unlinked" }] });

  it("leads down a column and from difference to difference", () => {
    expect(walks.columns.union).toEqual(["wages/union:0", "wages/union:1"]);
    expect(walks.differences).toEqual(["safety/post:0", "wages/post:1", "wages/union:1"]);
  });

  it("finds the next difference from wherever one stands", () => {
    expect(stepToDifference(walks, "wages/union:0", 1)).toBe("wages/union:1");
    expect(stepToDifference(walks, "wages/union:0", -1)).toBe("wages/post:1");
    expect(stepToDifference(walks, null, 1)).toBe("safety/post:0");
    expect(stepToDifference(walks, "wages/union:1", 1)).toBeNull();
  });

  it("stays at the ends of a column", () => {
    expect(stepIn(["a", "b"], "b", 1)).toBe("b");
    expect(stepIn(["a", "b"], "a", -1)).toBe("a");
    expect(stepIn([], null, 1)).toBeNull();
  });
});

describe("runsOf()", () => {
  it("joins passages that follow each other", () => {
    expect(runsOf([0, 1, 4, 6, 7])).toEqual([
      [0, 2],
      [4, 5],
      [6, 8],
    ]);
  });

  it("holds every passage once", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(40)), (some) => {
        const sorted = [...some].sort((a, b) => a - b);
        const held = runsOf(sorted).flatMap(([from, to]) =>
          [...Array(to - from).keys()].map((n) => from + n),
        );
        expect(held).toEqual(sorted);
      }),
    );
  });
});
