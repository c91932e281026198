import { expect, test } from "vitest";
import type { Comparison, Passage } from "#lib/engine/types.ts";
import { findUnproven } from "./bench-evidence.ts";

const passage: Passage = {
  start: 0,
  end: 30,
  voice: "North",
  voiceEvidence: [],
  act: "says",
  actEvidence: [],
  topics: [{ id: "trade", evidence: [[4, 9]] }],
  denied: [],
  paragraph: 0,
};

/** One statement of the North with one passage, changed as a case needs it. */
function comparisonOf(changes: Partial<Passage>): Comparison {
  const statement = { id: "north", party: "North", passages: [{ ...passage, ...changes }] };
  return { statements: [statement], coverage: [], links: [], facts: [] } as unknown as Comparison;
}

test("a topic with words inside its passage, in the author's own voice, is proven", () => {
  expect(findUnproven(comparisonOf({}))).toEqual([]);
});

test.each([
  ["a topic without words", { topics: [{ id: "trade", evidence: [] }] }, "topic trade has no evidence"],
  [
    "a denial beside its passage",
    { denied: [{ id: "war", evidence: [[28, 31]] as const }] },
    "outside its passage",
  ],
  ["another's voice without words", { voice: "South" }, "voice South has no evidence"],
])("%s is reported", (_, changes, message) => {
  expect(findUnproven(comparisonOf(changes))).toEqual([expect.stringContaining(message)]);
});

test("a silent cell says what was searched", () => {
  const cell = {
    topic: "trade",
    statement: "north",
    state: "silent",
    passages: [],
    share: 0,
    rank: null,
    searched: [],
  };
  const comparison = { ...comparisonOf({}), coverage: [cell] } as Comparison;
  expect(findUnproven(comparison)).toEqual(["north: silent on trade, but nothing was searched"]);
});

test("a link leads to passages that are there", () => {
  const link = {
    a: { statement: "north", passage: 0 },
    b: { statement: "south", passage: 0 },
    evidence: { a: [[0, 3]], b: [] },
  };
  const comparison = { ...comparisonOf({}), links: [link] } as unknown as Comparison;
  expect(findUnproven(comparison)).toEqual([
    expect.stringContaining("second side: its passage is not there"),
  ]);
});
