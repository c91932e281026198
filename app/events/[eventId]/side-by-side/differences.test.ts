import { describe, expect, it } from "vitest";
import type { AnalysedStatement, CoverageCell, Passage, State } from "#lib/engine/types.ts";
import { findDifferences } from "./differences.ts";
import type { Partners } from "./partners.ts";

const passage = (topics: readonly string[], denied: readonly string[] = []): Passage => ({
  start: 0,
  end: 1,
  voice: "narrator",
  voiceEvidence: [],
  act: "says",
  actEvidence: [],
  topics: topics.map((id) => ({ id, evidence: [] })),
  denied: denied.map((id) => ({ id, evidence: [] })),
  paragraph: 0,
});
const statement = (id: string, ...passages: Passage[]) => ({ id, passages }) as unknown as AnalysedStatement;
const cell = (topic: string, id: string, state: State): CoverageCell => ({
  topic,
  statement: id,
  state,
  passages: [],
  share: 0,
  rank: null,
  searched: [],
});
const shown = {
  statements: [
    statement("post", passage(["wages"]), passage([], ["safety"])),
    statement("union", passage(["wages", "safety"])),
  ],
  coverage: [
    cell("wages", "post", "states"),
    cell("wages", "union", "states"),
    cell("safety", "post", "denies"),
    cell("safety", "union", "states"),
  ],
};

describe("findDifferences()", () => {
  it("tells a topic denied elsewhere from one that both state", () => {
    expect(findDifferences(shown, {})).toEqual({
      "post:1": [{ kind: "denies", topic: "safety" }],
      "union:0": [{ kind: "denied-elsewhere", topic: "safety", statements: ["post"] }],
    });
  });

  it("counts a weaker partner and a passage without any", () => {
    const partners: Partners = {
      "post:0": [
        {
          at: { statement: "union", passage: 0 },
          relation: "weaker",
          score: 1,
          reason: "",
          evidenceHere: [],
          evidenceThere: [],
        },
      ],
    };
    const found = findDifferences(shown, partners);
    expect(found["post:0"]).toEqual([{ kind: "linked", relation: "weaker", to: "union" }]);
    expect(found["post:1"]).toContainEqual({ kind: "unlinked" });
  });
});
