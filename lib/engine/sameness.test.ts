import { describe, expect, it } from "vitest";
import { DEFAULT_CODEBOOK } from "#lib/codebook/default.ts";
import { FEATURES } from "./align-features.ts";
import { compare } from "./compare.ts";
import { statementOf } from "./example.ts";
import { SIGNS, signsOf } from "./sameness.ts";
import type { Act, EventRecord, Passage } from "./types.ts";

const EVENT: EventRecord = {
  title: "Call of two presidents",
  date: "2025-06-05",
  kind: "call",
  participants: [
    { name: "Joseph R. Biden", party: "United States", aliases: ["拜登"] },
    { name: "Xi Jinping", party: "China", aliases: ["习近平"] },
  ],
  noStatement: [],
};

/** The relation of the first passages of two readouts, in the order given and turned round. */
function relationsOf(ours: string, theirs: string, language = "en"): readonly (string | undefined)[] {
  const a = statementOf({ id: "a", party: "United States", text: ours });
  const b = statementOf({ id: "b", party: "China", text: theirs, language });
  return [
    [a, b],
    [b, a],
  ].map((statements) => compare({ event: EVENT, statements }, DEFAULT_CODEBOOK).links[0]?.relation);
}

describe("samenessScore()", () => {
  it.each([
    [
      "what one says in its own readout and in the other's",
      "President Biden said that the United States does not support Taiwan independence.",
      "President Biden said that the United States does not support the independence of Taiwan.",
      "en",
    ],
    [
      "the same across languages",
      "President Biden said that the United States will keep to its one-China policy on Taiwan.",
      "拜登表示，美方在台湾问题上坚持一个中国政策。",
      "zh-CN",
    ],
    [
      "the call, told by one and praised by the other",
      "I just had a very good call with President Xi.",
      "President Xi spoke by phone with President Biden this evening.",
      "en",
    ],
    [
      "a gift, and the thanks for it",
      "President Biden announced $40 million of humanitarian aid for the victims of the earthquake.",
      "President Xi thanked President Biden for the $40 million of humanitarian aid for the victims of the earthquake.",
      "en",
    ],
    [
      "what both say that both agreed",
      "The two presidents agreed to resume talks on fentanyl.",
      "Both sides agreed that their teams would resume talks on fentanyl.",
      "en",
    ],
  ])("calls the same: %s", (_, ours, theirs, language) => {
    expect(relationsOf(ours, theirs, language)).toEqual(["same", "same"]);
  });

  it.each([
    [
      "what each side holds on one matter",
      "President Biden raised concerns about the conduct of China in the Taiwan Strait.",
      "President Xi stressed that the Taiwan question is a matter of China's own.",
      "en",
    ],
    [
      "that a matter was discussed, and what one said of it",
      "The two presidents discussed Taiwan.",
      "President Xi stressed that the Taiwan question is a red line.",
      "en",
    ],
    [
      "the same across languages",
      "The two presidents discussed Taiwan.",
      "习近平强调，台湾问题是不可逾越的红线。",
      "zh-CN",
    ],
  ])("calls related: %s", (_, ours, theirs, language) => {
    expect(relationsOf(ours, theirs, language)).toEqual(["related", "related"]);
  });
});

describe("signsOf()", () => {
  const passage = (act: Act): Passage => ({
    start: 0,
    end: 1,
    voice: "China",
    voiceEvidence: [],
    act,
    actEvidence: [],
    topics: [],
    denied: [],
    paragraph: 0,
  });
  const signs = (one: Act, other: Act) =>
    SIGNS.filter(
      (sign, place) =>
        sign !== "bias" &&
        signsOf([passage(one), passage(other)], new Float64Array(FEATURES.length))[place] === 1,
    );

  it("counts the same act, but not two praises: they may go to two things", () => {
    expect(signs("demands", "demands")).toEqual(["sameAct"]);
    expect(signs("praises", "praises")).toEqual([]);
  });

  it("takes thanks for what the other tells as taking up its word", () => {
    expect(signs("praises", "commits")).toEqual(["takenUp"]);
    expect(signs("hopes", "praises")).toEqual(["takenUp"]);
  });
});
