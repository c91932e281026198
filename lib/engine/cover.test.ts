import { describe, expect, it } from "vitest";
import { comparedTopics, cover } from "./cover.ts";
import type { Reading } from "./reading.ts";
import type { Codebook, EventRecord, Passage } from "./types.ts";

const codebook: Codebook = {
  id: "c",
  title: "C",
  groups: [{ id: "g", label: { en: "G" } }],
  topics: ["trade", "taiwan", "space"].map((id) => ({
    id,
    group: "g",
    label: { en: id },
    note: { en: id },
    terms: { en: [`~${id} (talks|deal)`, `!${id} fair`], "*": [id.toUpperCase()] },
  })),
};

const event: EventRecord = {
  title: "",
  date: "2030-01-02",
  kind: "call",
  noStatement: [],
  participants: [
    { name: "A", party: "Ayland", aliases: [] },
    { name: "B", party: "Beland", aliases: [] },
  ],
};

/** A statement of ten-character passages written `voice: topic topic -denied`. */
function reading(id: string, party: string, lines: readonly string[]): Reading {
  const passages = lines.map((line, i): Passage => {
    const [voice = "", said = ""] = line.split(": ");
    const ids = said.split(" ").filter(Boolean);
    const mark = (topic: string) => ({ id: topic, evidence: [[i * 10, i * 10 + 1]] as const });
    return {
      start: i * 10,
      end: i * 10 + 10,
      paragraph: 0,
      voice,
      voiceEvidence: [],
      act: "says",
      actEvidence: [],
      topics: ids.filter((topic) => !topic.startsWith("-")).map(mark),
      denied: ids.filter((topic) => topic.startsWith("-")).map((topic) => mark(topic.slice(1))),
    };
  });
  const facts = {
    id,
    party,
    source: "",
    type: "official-readout",
    language: "en-GB",
    title: "",
    publishedAt: null,
    publishedBasis: null,
    url: null,
    translationOf: null,
    sha256: "",
  } as const;
  const text = "x".repeat(lines.length * 10);
  return {
    statement: { ...facts, text },
    analysed: { ...facts, words: 0, characters: text.length, passages, voices: [] },
  };
}

/** The cells of some readings, one line each. */
function cells(...readings: readonly Reading[]): readonly string[] {
  return cover(readings, comparedTopics(readings, codebook), event, codebook).map(
    ({ topic, statement, state, passages, share, rank }) =>
      `${topic} ${statement} ${state} [${passages}] ${share} ${rank}`,
  );
}

describe("cover()", () => {
  it("tells whose words they are, what is denied and where a statement is silent", () => {
    const a = reading("a", "Ayland", ["Ayland: trade", "Beland: taiwan", "narrator:", "Ayland: -space"]);
    const b = reading("b", "Beland", ["both: taiwan", "Ayland: taiwan"]);
    expect(cells(a, b)).toEqual([
      "trade a states [0] 0.25 1",
      "taiwan a attributes [1] 0.25 2",
      "space a denies [3] 0.25 3",
      "trade b silent [] 0 null",
      "taiwan b states [0,1] 1 1",
      "space b silent [] 0 null",
    ]);
  });

  it("takes every participant's words in a press report as what the report states", () => {
    expect(cells(reading("p", "Press", ["Beland: trade"]))).toEqual(["trade p states [0] 1 1"]);
  });

  it("states outranks denies where a statement does both", () => {
    expect(cells(reading("a", "Ayland", ["Ayland: -trade", "Ayland: trade"]))).toEqual([
      "trade a states [1] 0.5 1",
    ]);
  });

  it("lists in plain words the terms that were looked for", () => {
    const readings = [reading("a", "Ayland", ["Ayland: trade"])];
    const [cell] = cover(readings, comparedTopics(readings, codebook), event, codebook);
    expect(cell?.searched).toEqual(["trade talks/deal", "TRADE"]);
  });
});
