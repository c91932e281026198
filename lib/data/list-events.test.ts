import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compare } from "#lib/engine/compare.ts";
import { closeDatabase, db } from "./client.ts";
import { findEvent } from "./events.ts";
import { CODEBOOK, storedCall, storedStatement } from "./example.ts";
import {
  comparisonKey,
  findComparison,
  keepComparison,
  keptTopics,
  staleEvents,
} from "./kept-comparisons.ts";
import { countEvents, type EventFilter, eventChoices, listEvents } from "./list-events.ts";

beforeAll(async () => {
  const call = await storedCall({ title: "Herring call" });
  await storedStatement(call, "The mayors praised Überfahrt, the Pharos and the ferry's 2,500 passengers.");
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
  for (const id of await staleEvents(10)) await compareAndKeep(id);
});
afterAll(closeDatabase);

/** What the app does when somebody first looks at an event. */
async function compareAndKeep(id: string): Promise<void> {
  const event = await findEvent(id);
  if (!event) throw new Error(`No event ${id}`);
  const kept = {
    key: comparisonKey(event, CODEBOOK),
    comparison: compare(event, CODEBOOK),
    when: new Date(),
  };
  await keepComparison(db(), id, kept);
}

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
    ["a topic that a statement covers", { topic: "light" }, ["Herring call"]],
    ["a topic that no codebook has", { topic: "dragons" }, []],
    [
      "all at once",
      { query: "ferry", party: "Westport", year: 2025, kind: "call", topic: "light" },
      ["Herring call"],
    ],
  ])("filters by %s", async (_what, filter, found) => expect(await titles(filter)).toEqual(found));
});

describe("pages and choices", () => {
  it("count all that match and give a page of them", async () => {
    expect(await countEvents()).toBe(2);
    expect((await listEvents({}, { skip: 1, take: 1 })).map(({ title }) => title)).toEqual([
      "Саммит в порту",
    ]);
  });

  it("offer what some event has", async () => {
    expect(await eventChoices()).toEqual({
      parties: ["Eastport", "Northport", "Westport"],
      years: [2025, 2024],
    });
    expect(await keptTopics()).toEqual([{ id: "light", label: "Lighthouse" }]);
  });
});

describe("a kept Comparison", () => {
  it("is found for its very input, and stale as soon as the event changes", async () => {
    const [call] = await listEvents({ query: "herring" });
    const id = call?.id ?? "";
    const before = await findEvent(id);
    if (!before) throw new Error("No event");
    const key = comparisonKey(before, CODEBOOK);
    expect(await findComparison(id, key)).toEqual(compare(before, CODEBOOK));
    expect(await staleEvents(10)).toEqual([]);
    await db().event.update({
      where: { id },
      data: { title: "Herring talk", updatedAt: new Date(Date.now() + 1) },
    });
    expect(await staleEvents(10)).toEqual([id]);
    const after = await findEvent(id);
    expect(after && (await findComparison(id, comparisonKey(after, CODEBOOK)))).toBeNull();
  });
});
