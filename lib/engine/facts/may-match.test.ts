import { describe, expect, test } from "vitest";
import { READOUTS_EN } from "#lib/codebook/made/readouts-en.ts";
import { EN_FACTS } from "../languages/en/facts.ts";
import { anyOf } from "./may-match.ts";

/** A wording of each phrase that the hints must not turn away. */
const WORDINGS = {
  initiator: [
    "The call took place at mutual request.",
    "They spoke by mutual agreement.",
    "The call was held at the latter's initiative.",
    "It was held at the request of the French side.",
    "At Prime Minister Reed's own behest they spoke.",
    "The call was at Paris request.",
    "He took a call from the President.",
    "The call was proposed by Ankara.",
    "She had asked for the call.",
    "Reed phoned his colleague.",
    "He placed a call to Paris.",
  ],
  commitments: [
    "They agreed to open the port.",
    "They decided on a date.",
    "The sides agreed that trade would resume.",
    "Both tasked their teams to meet.",
    "He pledged to send grain.",
    "She assured him that aid will come.",
    "Paris stands ready to host the talks.",
    "They will jointly build a bridge.",
    "Talks to start immediately, and they will launch work.",
    "We will impose duties.",
    "This is the approval of the sale plan.",
    "We are providing another 20 million.",
    "He said it would lift the ban.",
    "She announced the opening of a consulate.",
    "agreeing to wait",
  ],
  meetings: [
    "He invited her to visit Moscow.",
    "A second round of talks is due.",
    "They will meet in May.",
    "I will be going there soon.",
    "The upcoming summit is in May.",
    "A call is scheduled for Monday.",
    "He looks forward to welcoming her.",
    "Meetings are coming soon.",
    "They are starting next week.",
    "They spoke of visiting each other.",
  ],
} as const;

describe("anyOf()", () => {
  test.each(Object.entries(WORDINGS))("finds what one of the phrases finds: %s", (list, wordings) => {
    const patterns = EN_FACTS[list as keyof typeof WORDINGS];
    for (const wording of wordings) {
      const one = patterns.some((each) => (each instanceof RegExp ? each : each.pattern).test(wording));
      if (one) expect(anyOf(patterns).test(wording)).toBe(true);
    }
    expect(anyOf(patterns)).toBe(anyOf(patterns));
  });
});

describe("hints", () => {
  const lines = [...READOUTS_EN.split("\n"), ...Object.values(WORDINGS).flat()];

  test.each(["initiator", "commitments", "meetings"] as const)("turn no phrase away: %s", (list) => {
    const found = lines.filter((line) => anyOf(EN_FACTS[list]).test(line));
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter((line) => !EN_FACTS.hints?.[list].test(line.toLowerCase()))).toEqual([]);
  });
});
