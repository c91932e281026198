import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_CODEBOOK } from "#lib/codebook/default.ts";
import { splitDenials } from "./denials.ts";
import { statementOf } from "./example.ts";
import { segment } from "./segment.ts";
import { tag } from "./tag.ts";
import type { Codebook, EventRecord } from "./types.ts";

const event: EventRecord = {
  title: "A call",
  date: "2030-01-02",
  kind: "call",
  noStatement: [],
  participants: [
    { name: "Ada Quill", party: "United States", aliases: [] },
    { name: "Lin Shan", party: "China", aliases: [] },
  ],
};

const statement = (text: string, language: string) => statementOf({ text, language, party: "United States" });

function read(text: string, language = "en", codebook: Codebook = DEFAULT_CODEBOOK) {
  const told = statement(text, language);
  const segments = segment(text, language);
  return { segments, marks: splitDenials(told, segments, tag(told, segments, { event, codebook })) };
}

/** One line for the passages of a text: topics, `<` for one carried over, `-` for one denied. */
function topics(text: string, language = "en", codebook: Codebook = DEFAULT_CODEBOOK): string {
  return read(text, language, codebook)
    .marks.map(({ topics, denied }) =>
      [
        ...topics.map(({ id, carriedFrom }) => (carriedFrom === undefined ? id : `<${id}`)),
        ...denied.map(({ id }) => `-${id}`),
      ].join(" "),
    )
    .join(" | ");
}

describe("topics", () => {
  it.each([
    ["She traded views with him.", "en", ""],
    ["They spoke of soybeans and of rare earths.", "en", "agriculture critical-minerals"],
    ["He raised fentanyl. She said they would look at it.", "en", "fentanyl | <fentanyl"],
    ["The island of Taiwan came first. Thank you!", "en", "taiwan | "],
    [
      "The call lasted two hours and dealt with fentanyl. It is a plague.",
      "en",
      "the-exchange fentanyl | <fentanyl",
    ],
    ["He raised fentanyl. Thank you all. It is a plague.", "en", "fentanyl |  | <fentanyl"],
    ["Tariffs come first. The deal must also cover TikTok.", "en", "trade-tariffs | platforms"],
    [
      "We want trade, energy, culture, health and climate.",
      "en",
      "trade-tariffs energy people-exchanges health climate",
    ],
    ["双方谈到芬太尼。对此，中方有话要说。", "zh", "fentanyl | <fentanyl"],
    ["他們談到臺灣問題。", "zh", "taiwan"],
    ["Речь зашла о климате и о космосе.", "ru", "climate space"],
    ["On a parlé de TikTok.", "fr", "platforms"],
  ])("%s", (text, language, wanted) => {
    expect(topics(text, language)).toBe(wanted);
  });

  it("a participant's country is no topic by its mere name", () => {
    const withIran: Codebook = DEFAULT_CODEBOOK;
    const text = "The President of Iran spoke today with her.";
    const own = { ...event, participants: [{ name: "A", party: "Iran", aliases: [] }] };
    const told = statement(text, "en");
    const segments = segment(text, "en");
    const ids = (of: EventRecord) =>
      tag(told, segments, { event: of, codebook: withIran }).map((marks) =>
        marks.map(({ id }) => id).join(" "),
      );
    expect(ids(event)).toEqual(["iran the-exchange"]);
    expect(ids(own)).toEqual(["the-exchange"]);
  });

  it("a codebook of another field works by the same rules", () => {
    const works: Codebook = {
      id: "works",
      title: "Works",
      groups: [{ id: "all", label: { en: "All" } }],
      topics: [
        {
          id: "pay",
          group: "all",
          label: { en: "Pay" },
          note: { en: "Pay" },
          terms: { en: ["wage", "<offer"] },
        },
        {
          id: "safety",
          group: "all",
          label: { en: "Safety" },
          note: { en: "" },
          terms: { en: ["guard rail"] },
        },
      ],
    };
    const text = "The union asked about wages. The offer was low. Guard-rails were not discussed.";
    expect(topics(text, "en", works)).toBe("pay | <pay | -safety");
  });
});

describe("denials", () => {
  it.each([
    ["Nothing was discussed concerning Taiwan, Iran, or TikTok.", "en", "-taiwan -iran -platforms"],
    ["We spoke of fentanyl, but Taiwan never came up.", "en", "fentanyl -taiwan"],
    ["There was no mention of Iran/Taiwan.", "en", "-iran -taiwan"],
    ["No progress was made on Taiwan.", "en", "taiwan"],
    ["They did not agree on tariffs.", "en", "trade-tariffs"],
    ["China opposes arms sales to Taiwan.", "en", "military-aid taiwan"],
    ["Press: Did Taiwan come up?\nMinister: No.", "en", "taiwan | -taiwan"],
    ["And sanctions? We didn't talk about that.", "en", "sanctions | -sanctions"],
    ["Iran worries them both. It never came up.", "en", "iran | -iran"],
    ["Neither Taiwan nor Iran came up in the call.", "en", "-taiwan -iran"],
    ["At no point was Taiwan mentioned.", "en", "-taiwan"],
    ["He denied that Taiwan had been discussed.", "en", "-taiwan"],
    ["We didn't get into tariffs or fentanyl.", "en", "-trade-tariffs -fentanyl"],
    ["China will not discuss Taiwan with anyone.", "en", "taiwan"],
    ["The readout did not mention Taiwan.", "en", "taiwan"],
    ["Taiwan was not discussed. Nor, she said, was Iran.", "en", "-taiwan | -iran"],
    [
      "They spoke of fentanyl. It was not discussed at length, and that was not raised by anyone.",
      "en",
      "fentanyl | -fentanyl",
    ],
    ["Iran matters here. He did not ask me about that.", "en", "iran | -iran"],
    ["Taiwan was not part of the conversation.", "en", "-taiwan"],
    ["They did not have an opportunity to talk about Taiwan.", "en", "-taiwan"],
    ["会谈中没有谈及台湾问题。", "zh", "-taiwan"],
    ["双方并无提及台湾问题。", "zh", "-taiwan"],
    ["芬太尼未被提及。", "zh", "-fentanyl"],
    ["谈到芬太尼，但没有提台湾。", "zh", "fentanyl -taiwan"],
    ["台湾问题未在会谈中提出。", "zh", "-taiwan"],
    ["他否认讨论了台湾问题。", "zh", "-taiwan"],
    ["双方未就台湾问题达成一致。", "zh", "taiwan"],
    ["會談未觸及臺灣議題。", "zh", "-taiwan"],
    ["Вопрос об Иране не обсуждался.", "ru", "-iran"],
    ["Про Иран не говорили.", "ru", "-iran"],
    ["Об Иране речи не шло.", "ru", "-iran"],
    ["Ни Иран, ни Тайвань не обсуждались.", "ru", "-iran -taiwan"],
    ["По Ирану не договорились.", "ru", "iran"],
    ["Тайвань не упоминался, но говорили о фентаниле.", "ru", "fentanyl -taiwan"],
  ])("%s", (text, language, wanted) => {
    expect(topics(text, language)).toBe(wanted);
  });
});

const PIECES = [
  "Nothing was said about Iran",
  "trade",
  "the deal",
  "，",
  "。",
  ". ",
  "\n",
  "台湾",
  "臺灣",
  "Тайвань",
  "не обсуждался",
  "“",
  "😀",
  "\u0301",
  "AI",
  "? ",
  "No.",
];

it("every mark has evidence, and it lies inside its passage", () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 30 });
  fc.assert(
    fc.property(text, fc.constantFrom("en", "zh", "ru", "ar"), (pieces, language) => {
      const { segments, marks } = read(pieces.join(" "), language);
      for (const [i, { topics, denied }] of marks.entries()) {
        const passage = segments[i];
        for (const { evidence } of [...topics, ...denied]) {
          expect(evidence.length).toBeGreaterThan(0);
          for (const [start, end] of evidence) {
            expect(start).toBeGreaterThanOrEqual(passage?.start ?? Number.NaN);
            expect(end).toBeLessThanOrEqual(passage?.end ?? Number.NaN);
            expect(end).toBeGreaterThan(start);
          }
        }
      }
    }),
  );
});
