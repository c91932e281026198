import { describe, expect, it } from "vitest";
import { statementOf } from "./example.ts";
import { findFacts } from "./facts.ts";
import type { Act, AnalysedStatement, EventRecord, Passage, Voice } from "./types.ts";

const EVENT: EventRecord = {
  title: "Call",
  date: "2024-03-01",
  kind: "call",
  participants: [
    { name: "Joseph R. Biden", party: "United States", aliases: [] },
    { name: "Xi Jinping", party: "China", aliases: [] },
  ],
  noStatement: [],
};

/** The facts of a text of one passage, as `kind value` lines. */
function facts(
  text: string,
  { language = "en", act = "says", voice = "narrator" }: { language?: string; act?: Act; voice?: Voice } = {},
) {
  const statement = statementOf({ text, language, party: "Press", type: "press-report" });
  const passage: Passage = {
    start: 0,
    end: text.length,
    voice,
    voiceEvidence: [],
    act,
    actEvidence: [],
    topics: [],
    denied: [],
    paragraph: 0,
  };
  const { text: _, ...rest } = statement;
  const analysed: AnalysedStatement = {
    ...rest,
    words: 0,
    characters: text.length,
    passages: [passage],
    voices: [],
  };
  return findFacts([{ statement, analysed }], EVENT);
}

const values = (kind: string, ...args: Parameters<typeof facts>) =>
  facts(...args)
    .filter((fact) => fact.kind === kind)
    .map(({ value }) => value);

describe("who asked for the exchange", () => {
  it.each([
    ["en", "The phone call took place at the request of the American side.", "United States"],
    ["en", "The two spoke by phone at Beijing's request.", "China"],
    ["en", "President Xi took a call from President Biden on Friday.", "United States"],
    ["en", "The conversation, requested by China, began at noon.", "China"],
    ["zh", "习近平应约同拜登通电话。", "United States"],
    ["zh", "应中方请求，两国元首通电话。", "China"],
    ["ru", "По инициативе американской стороны состоялся телефонный разговор.", "United States"],
    ["ru", "Разговор прошёл по просьбе Китая.", "China"],
  ])("%s: %s", (language, text, expected) => {
    expect(values("initiator", text, { language })).toEqual([expected]);
  });

  it("is not told by who raised a matter, nor by who proposed another meeting", () => {
    expect(
      values(
        "initiator",
        "Fisheries were discussed in the conversation at the initiative of the Chinese side.",
      ),
    ).toEqual([]);
    expect(
      values("initiator", "At the suggestion of the U.S. side, experts met in Vienna last month."),
    ).toEqual([]);
  });
});

describe("how long it took", () => {
  it.each([
    ["en", "The call lasted an hour and a half.", "90"],
    ["en", "Their two-hour phone call ended at noon.", "120"],
    ["en", "They spoke for nearly 45 minutes.", "45"],
    ["en", "An hour-and-a-half conversation followed.", "90"],
    ["en", "The meeting took one hour and 20 minutes of discussion.", "80"],
    ["zh", "通话持续了一个半小时。", "90"],
    ["zh", "会谈进行了约90分钟。", "90"],
    ["ru", "Разговор продолжался полтора часа.", "90"],
    ["ru", "Беседа длилась два с половиной часа.", "150"],
  ])("%s: %s", (language, text, expected) => {
    expect(values("duration", text, { language })).toEqual([expected]);
  });

  it("is not a deadline, a flight or what came hours later", () => {
    expect(values("duration", "After the call he took a ten-hour flight home.")).toEqual([]);
    expect(values("duration", "Two hours later the talks were over for good.")).toEqual([]);
  });
});

describe("figures and commitments", () => {
  it("keeps sums, shares, tolls and terms, and leaves years, counts and lists alone", () => {
    expect(values("number", "Tariffs fall to 10% and $2 billion in aid flows.")).toEqual([
      "10%",
      "USD 2 billion in aid flows",
    ]);
    expect(values("number", "A 60-day deadline was set; 12 soldiers were freed.")).toEqual([
      "60 -day deadline was set",
      "12 soldiers were freed",
    ]);
    expect(values("number", "In 1979 the two countries met three times.")).toEqual([]);
  });

  it.each([
    ["en", "both", "The two leaders agreed to reopen the consulates.", ["both: reopen the consulates"]],
    ["en", "both", "They agreed on the importance of dialogue.", []],
    ["en", "both", "They tasked their teams to meet in May.", ["both: their teams to meet in May"]],
    ["en", "China", "China promised to lift the ban.", ["China: lift the ban"]],
    ["zh", "both", "两国元首同意重开领事馆。", ["both: 重开领事馆"]],
    ["ru", "both", "Стороны договорились возобновить рейсы.", ["both: возобновить рейсы"]],
  ] as const)("%s %s: %s", (language, voice, text, expected) => {
    expect(values("commitment", text, { language, voice, act: "agrees" })).toEqual(expected);
  });
});

it("every fact keeps its words inside the passage", () => {
  const text = "They agreed to buy 30 million tons of grain at the request of China after a two-hour call.";
  for (const { evidence } of facts(text)) {
    expect(evidence.length).toBeGreaterThan(0);
    for (const [start, end] of evidence) expect(start >= 0 && start < end && end <= text.length).toBe(true);
  }
});
