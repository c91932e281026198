import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase } from "./client.ts";
import { storedCall, storedStatement } from "./example.ts";
import { type EventFilter, listEvents } from "./list-events.ts";

beforeAll(async () => {
  const call = await storedCall({ title: "Herring call" });
  await storedStatement(call, "The mayors praised Überfahrt and the ferry's 2,500 passengers.");
  await storedStatement(call, "双方就鲱鱼和灯塔问题交换意见，重申一个海湾原则。", {
    source: "Harbour Daily",
    party: "Westport",
    language: "zh-CN",
  });
  const summit = await storedCall({
    title: "Саммит в порту",
    date: "2024-11-02",
    kind: "summit",
    participants: [],
  });
  await storedStatement(summit, "Стороны обсудили Ёлкинский маяк и судоходство в проливе.", {
    language: "ru",
    party: "Northport",
  });
});
afterAll(closeDatabase);

async function titles(filter: EventFilter): Promise<readonly string[]> {
  return (await listEvents(filter)).map(({ title }) => title);
}

describe("listEvents()", () => {
  it("gives all events, the newest first, with who takes part and who speaks", async () => {
    expect(await listEvents()).toMatchObject([
      {
        title: "Herring call",
        statements: [{ id: "eastport-gazette-en" }, { id: "harbour-daily-zh" }],
        statementsByParty: [
          { party: "Eastport", statements: 1 },
          { party: "Westport", statements: 1 },
        ],
      },
      {
        title: "Саммит в порту",
        date: "2024-11-02",
        statementsByParty: [{ party: "Northport", statements: 1 }],
      },
    ]);
  });

  it.each([
    ["a word of a title", "herring", ["Herring call"]],
    ["the beginning of a word, in any case", "FERR", ["Herring call"]],
    ["a word without its accent", "uberfahrt", ["Herring call"]],
    ["a number as it is written", "2,500", ["Herring call"]],
    ["Chinese inside a run of characters", "灯塔", ["Herring call"]],
    ["a name in another script", "奥斯特", ["Herring call"]],
    ["Russian, ё or е", "елкинский маяк", ["Саммит в порту"]],
    ["Russian by the stem", "судоход", ["Саммит в порту"]],
    ["words that stand in two statements of one event", "ferry 鲱鱼", ["Herring call"]],
    ["words of two different events", "ferry маяк", []],
    ["nothing but punctuation: no condition", " … ' % ", ["Herring call", "Саммит в порту"]],
    ["what would be an operator in SQL", "ferry' | 'маяк", []],
  ])("finds by %s", async (_what, query, found) => expect(await titles({ query })).toEqual(found));

  it.each<[string, EventFilter, readonly string[]]>([
    ["a party that takes part", { party: "Eastport" }, ["Herring call"]],
    ["a party that only speaks", { party: "Northport" }, ["Саммит в порту"]],
    ["year", { year: 2024 }, ["Саммит в порту"]],
    ["kind", { kind: "call" }, ["Herring call"]],
    ["a topic of its codebook", { topic: "light" }, ["Herring call", "Саммит в порту"]],
    ["a topic that no codebook has", { topic: "dragons" }, []],
    [
      "all at once",
      { query: "ferry", party: "Westport", year: 2025, kind: "call", topic: "fish" },
      ["Herring call"],
    ],
  ])("filters by %s", async (_what, filter, found) => expect(await titles(filter)).toEqual(found));
});
