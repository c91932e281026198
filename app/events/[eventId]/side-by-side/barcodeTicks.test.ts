import { describe, expect, it } from "vitest";
import type { Passage } from "#lib/engine/types.ts";
import { barcodeTicks, passageAt } from "./barcodeTicks.ts";

const passage = (length: number, start: number, rest: Partial<Passage>): Passage => ({
  start,
  end: start + length,
  voice: "Union",
  voiceEvidence: [],
  act: "says",
  actEvidence: [],
  topics: [],
  denied: [],
  paragraph: 0,
  ...rest,
});
const text = {
  party: "Union",
  passages: [
    passage(10, 0, { topics: [{ id: "wages", evidence: [] }] }),
    passage(30, 11, { denied: [{ id: "safety", evidence: [] }], voice: "Company" }),
    passage(60, 42, { voice: "narrator" }),
  ],
};

describe("barcodeTicks()", () => {
  it("gives each passage its share of the text, its mark and its voice", () => {
    expect(barcodeTicks(text, []).map(({ width, mark, voice }) => [width, mark, voice])).toEqual([
      [0.1, "present", "own"],
      [0.3, "denied", "other"],
      [0.6, "nothing", "narrator"],
    ]);
  });

  it("marks only the topics that are asked for", () => {
    expect(barcodeTicks(text, ["safety"]).map(({ mark }) => mark)).toEqual(["nothing", "denied", "nothing"]);
  });

  it("finds the passage at a place", () => {
    const ticks = barcodeTicks(text, []);
    expect([0, 0.2, 0.5, 1].map((share) => passageAt(ticks, share))).toEqual([0, 1, 2, 2]);
    expect(passageAt([], 0.5)).toBe(0);
  });
});
