import { describe, expect, it } from "vitest";
import { DEFAULT_CODEBOOK } from "#lib/codebook/default.ts";
import { compare } from "#lib/engine/compare.ts";
import { statementOf } from "#lib/engine/example.ts";
import type { EventRecord } from "#lib/engine/types.ts";
import { markChanges } from "./mark-changes.ts";
import { revise } from "./revise.ts";

const EVENT: EventRecord = {
  title: "Call",
  date: "2025-06-05",
  kind: "call",
  participants: [
    { name: "Donald Trump", party: "United States", aliases: [] },
    { name: "Xi Jinping", party: "China", aliases: [] },
  ],
  noStatement: [],
};

const statement = (id: string, party: string, text: string) => statementOf({ id, source: id, party, text });

const OTHER = statement(
  "wh",
  "United States",
  "President Trump raised rare earths. President Trump honors the one-China policy on Taiwan.",
);

const changed = (before: string, after: string) => {
  const [old, now] = [before, after].map((text) =>
    compare({ event: EVENT, statements: [statement("mfa", "China", text), OTHER] }, DEFAULT_CODEBOOK),
  );
  if (!old?.statements[0] || !now?.statements[0]) throw new Error("no statements");
  const passages = revise(
    { text: before, analysed: old.statements[0] },
    { text: after, analysed: now.statements[0] },
  );
  return markChanges({ statement: "mfa", before: old, after: now, passages });
};

describe("markChanges()", () => {
  it("tells that the sentence on Taiwan is gone, with its link", () => {
    const { topics, links, voices, facts } = changed(
      "President Xi spoke of trade. President Xi stressed the Taiwan question.",
      "President Xi spoke of trade.",
    );
    expect(topics).toEqual([
      { topic: "taiwan", before: "states", after: "silent", passagesBefore: [1], passagesAfter: [] },
    ]);
    expect(links).toContainEqual({
      other: { statement: "wh", passage: 1 },
      before: { passage: 1, relation: expect.stringMatching(/related|same|weaker|stronger/u) },
      after: null,
    });
    expect(voices).toEqual([]);
    expect(facts).toEqual([]);
  });

  it("tells that a passage is now the other side's word", () => {
    const { voices } = changed(
      "President Xi said that tariffs should fall.",
      "President Trump said that tariffs should fall.",
    );
    expect(voices).toEqual([
      { before: { passage: 0, voice: "China" }, after: { passage: 0, voice: "United States" } },
    ]);
  });

  it("tells that another party is now said to have asked for the call", () => {
    const { facts } = changed(
      "At the request of the United States, President Xi took a call.",
      "President Xi took a call.",
    );
    expect(facts).toMatchObject([{ change: "gone", fact: { kind: "initiator", value: "United States" } }]);
  });

  it("says nothing where only white space changed", () => {
    const { topics, voices, facts, links } = changed(
      "President Xi spoke of trade.\nPresident Xi stressed the Taiwan question.",
      "President Xi spoke of trade.  President Xi stressed the Taiwan question.",
    );
    expect([topics, voices, facts, links]).toEqual([[], [], [], []]);
  });
});
