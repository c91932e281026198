import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse } from "./analyse.ts";
import { statementOf } from "./example.ts";
import type { Codebook, EventRecord, Statement } from "./types.ts";

const CODEBOOK: Codebook = { id: "none", title: "None", groups: [], topics: [] };
const EVENT: EventRecord = {
  title: "A call",
  date: "2025-03-01",
  kind: "call",
  participants: [
    { name: "Donald J. Trump", party: "United States", aliases: [] },
    { name: "Xi Jinping", party: "China", aliases: [] },
  ],
  noStatement: [],
};

type Account = Partial<Statement> & { readonly text: string };

function read(account: Account, event: EventRecord = EVENT) {
  const { passages } = analyse(statementOf(account), event, CODEBOOK);
  return passages.map(({ voice, act }) => `${voice} ${act}`);
}

const SHORT: Readonly<Record<string, string>> = { US: "United States", CN: "China", RU: "Russia" };

/** Expected readings in the notation `CN stresses, US commits`. */
function marks(notation: string): readonly string[] {
  return notation.split(", ").map((mark) => {
    const [voice = "", act = ""] = mark.split(" ");
    return `${SHORT[voice] ?? voice} ${act}`;
  });
}

describe("voices and acts of a readout", () => {
  test.each([
    ["President Xi stressed that ports matter. Ports feed both peoples.", "CN stresses, CN says"],
    ["President Trump said that he liked the talk. The U.S. will honor its word.", "US says, US commits"],
    ["The two leaders agreed to meet. They also discussed grain.", "both agrees, both says"],
    ["President Xi welcomed President Trump to visit Hangzhou.", "CN hopes"],
    ["President Xi met with President Trump on Monday.", "narrator narrates"],
    [
      "President Xi pointed out that dialogue is best. The U.S. side should lift the fee.",
      "CN says, CN demands",
    ],
    [
      "President Trump warned that delay costs jobs. He thanked President Xi for his patience.",
      "US warns, US praises",
    ],
    ["“Ports matter,” said Xi Jinping.", "CN says"],
  ])("%s", (text, notation) => {
    expect(read({ text })).toEqual(marks(notation));
  });

  test.each([
    ["习近平指出，港口很重要。美方应取消费用。", "CN says, CN demands"],
    ["特朗普表示，这次通话很好。美方将继续合作。", "US praises, US commits"],
    ["两国元首同意继续会面。", "both agrees"],
    ["1日晚，国家主席习近平应约同美国总统特朗普通电话。", "narrator narrates"],
  ])("%s", (text, notation) => {
    expect(read({ text, language: "zh-CN" })).toEqual(marks(notation));
  });

  const russian: EventRecord = {
    ...EVENT,
    participants: [
      { name: "Donald J. Trump", party: "United States", aliases: [] },
      { name: "Vladimir Putin", party: "Russia", aliases: [] },
    ],
  };
  test.each([
    ["Владимир Путин подчеркнул важность портов.", "RU stresses"],
    ["Дональд Трамп, в свою очередь, поблагодарил Президента России.", "US praises"],
    ["Президент России рассказал Дональду Трампу о портах.", "RU says"],
    ["Обсуждалась также тема портов.", "both says"],
    ["Стороны договорились о встрече.", "both agrees"],
  ])("%s", (text, notation) => {
    expect(read({ text, language: "ru", party: "Russia" }, russian)).toEqual(marks(notation));
  });
});

describe("voices of other kinds of account", () => {
  test("a post speaks for its author, and for both where both acted", () => {
    const text = "I just spoke to President Xi. We discussed ports. He invited me to Hangzhou.";
    expect(read({ text, party: "United States", type: "social-post" })).toEqual(
      marks("US narrates, both says, CN hopes"),
    );
  });

  test.each([
    ["en", "Q. And trade?", "narrator"],
    ["en", "Q    And trade?", "narrator"],
    ["en", "THE PRESS: And trade?", "narrator"],
    ["en", "Reporter: And trade?", "narrator"],
    ["en", "A. Trade will grow.", "China"],
    ["en", "PRESIDENT TRUMP: Trade will grow.", "United States"],
    ["zh-CN", "记者：贸易呢？", "narrator"],
    ["zh-CN", "问：贸易呢？", "narrator"],
    ["zh-CN", "答：中国将扩大贸易。", "China"],
    ["ru", "Вопрос: А торговля?", "narrator"],
    ["ru", "Вопрос (как переведено): А торговля?", "narrator"],
    ["ru", "Д.Трамп: Торговля вырастет.", "United States"],
    ["ru", "Д. Трамп (как переведено): Торговля вырастет.", "United States"],
  ])("a transcript's label in %s: %s", (language, text, voice) => {
    const event = {
      ...EVENT,
      participants: EVENT.participants.map((who) => ({
        ...who,
        aliases: who.party === "United States" ? ["Дональд Трамп"] : [],
      })),
    };
    expect(read({ text, language, type: "transcript" }, event)[0]?.replace(/ \w+$/, "")).toBe(voice);
  });

  test("a transcript follows its labels, and questions are the narrator's", () => {
    const text =
      "The press: Was it a good call?\n\nPresident Trump: We will open the ports.\nWe hope for more.";
    expect(read({ text, party: "United States", type: "transcript" })).toEqual(
      marks("narrator narrates, US commits, US hopes"),
    );
  });

  test("a press report changes its voice by sentence", () => {
    const text =
      "Trump said he was pleased. The ports have been shut for years. Anna Berg, an analyst, warned of delays.";
    expect(read({ text, party: "Press", type: "press-report" }).map((mark) => mark.split(" ")[0])).toEqual([
      "United",
      "narrator",
      "third",
    ]);
  });

  test("parties need be no countries", () => {
    const dispute: EventRecord = {
      ...EVENT,
      participants: [
        { name: "Maria Lund", party: "Northline", aliases: [] },
        { name: "Tom Reyes", party: "Dockers Union", aliases: [] },
      ],
    };
    const text =
      "Maria Lund said the crane was sound. Tom Reyes rejected this. The Dockers Union demanded an inquiry.";
    expect(read({ text, party: "Northline" }, dispute)).toEqual([
      "Northline says",
      "Dockers Union opposes",
      "Dockers Union demands",
    ]);
  });

  test.each([
    ["fr", "Xi Jinping a souligné l'importance des ports.", "China stresses"],
    ["de", "Donald Trump betonte die Bedeutung der Häfen.", "United States stresses"],
    ["es", "Xi Jinping pidió abrir los puertos.", "China demands"],
  ])("a few verbs of %s are known", (language, text, expected) => {
    expect(read({ text, language })).toEqual([expected]);
  });
});

test("evidence lies inside the text, and the same input gives the same output", () => {
  const words = fc.constantFrom(
    "Trump",
    "Xi",
    "said",
    "that",
    "the U.S.",
    "should",
    "“",
    "”",
    ".",
    "\n",
    "习近平",
    "表示",
    "，",
    "Путин",
    "подчеркнул",
    "They",
    "agreed",
    "I",
    "Q:",
  );
  const texts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(words, { maxLength: 60 }).map((list) => list.join(" ")),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom("en", "zh", "ru", "fr", "ar"), (text, language) => {
      const statement = statementOf({ text, language, type: "transcript" });
      const once = analyse(statement, EVENT, CODEBOOK);
      for (const { voiceEvidence, actEvidence } of once.passages) {
        for (const [start, end] of [...voiceEvidence, ...actEvidence]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
      expect(analyse(statement, EVENT, CODEBOOK)).toEqual(once);
    }),
    { numRuns: 200 },
  );
});
