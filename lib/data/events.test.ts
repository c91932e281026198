import { afterAll, describe, expect, it } from "vitest";
import { closeDatabase } from "./client.ts";
import { createEvent, findEvent, updateEvent } from "./events.ts";
import { CALL, storedCall, storedStatement, WHEN } from "./example.ts";
import { recordNoStatement, removeNoStatement } from "./no-statements.ts";

afterAll(closeDatabase);
const LATER = new Date("2025-06-07T09:00:00Z");

describe("createEvent()", () => {
  it("makes a readable id of title and date, and another one for the next event of that name", async () => {
    const first = await storedCall({ title: "Разговор с Östersund" });
    const second = await storedCall({ title: "Разговор с Östersund" });
    expect([first, second]).toEqual(["razgovor-s-ostersund-2025-06-05", "razgovor-s-ostersund-2025-06-05-2"]);
  });

  it("names an event `event` whose title has no Latin or Cyrillic letter", async () => {
    expect(await storedCall({ title: "两国元首通话" })).toBe("event-2025-06-05");
  });

  it("gives each of ten people who create the same event at once an event of their own", async () => {
    const ids = await Promise.all(Array.from({ length: 10 }, () => storedCall({ title: "At once" })));
    expect(new Set(ids).size).toBe(10);
  });

  it.each([
    ["a title", { title: "  " }, /title is empty/],
    ["a date that exists", { date: "2025-02-30" }, /"2025-02-30" is no date/],
    ["a codebook that exists", { codebookId: "nowhere" }, /no codebook "nowhere"/],
    [
      "a party for each participant",
      { participants: [{ name: "Ost", party: "", aliases: [] }] },
      /"Ost" has only one/,
    ],
  ])("asks for %s", async (_what, wrong, message) => {
    const answer = await createEvent({ ...CALL, ...wrong }, WHEN);
    expect(answer).toMatchObject({
      ok: false,
      error: { code: "invalid", message: expect.stringMatching(message) },
    });
  });
});

describe("findEvent()", () => {
  it("gives back what was stored, in the engine's words", async () => {
    const id = await storedCall();
    await storedStatement(id, "We spoke of herring.");
    expect(await findEvent(id)).toMatchObject({
      event: {
        title: CALL.title,
        date: "2025-06-05",
        kind: "call",
        participants: CALL.participants,
        noStatement: [],
      },
      revision: 1,
      trashedAt: null,
      statements: [
        {
          id: "eastport-gazette-en",
          source: "Eastport Gazette",
          party: "Eastport",
          publishedAt: "2025-06-05T18:30:00+03:00",
          text: "We spoke of herring.",
        },
      ],
    });
  });

  it("is null where there is no such event", async () => expect(await findEvent("atlantis")).toBeNull());
});

describe("updateEvent()", () => {
  it("replaces the event's fields and counts the revision", async () => {
    const id = await storedCall();
    const changed = { ...CALL, title: "Second call", participants: CALL.participants.slice(0, 1) };
    expect(await updateEvent(id, changed, { expected: 1, when: LATER })).toEqual({ ok: true, revision: 2 });
    expect(await findEvent(id)).toMatchObject({
      event: { title: "Second call", participants: [{ name: "Mayor Ost" }] },
      revision: 2,
      updatedAt: LATER,
    });
  });

  it("lets one of two people win who began at the same revision, and tells the other", async () => {
    const id = await storedCall();
    const answers = await Promise.all(
      ["Anna's title", "Boris's title"].map((title) =>
        updateEvent(id, { ...CALL, title }, { expected: 1, when: LATER }),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({
      error: { code: "conflict", message: expect.stringContaining("revision 2, you began with 1") },
    });
  });

  it("says so where the event is gone", async () => {
    const answer = await updateEvent(
      "atlantis",
      { ...CALL, codebookId: "harbours" },
      { expected: 1, when: LATER },
    );
    expect(answer).toMatchObject({ ok: false, error: { code: "not-found" } });
  });
});

describe("recordNoStatement()", () => {
  it("keeps that a party was silent, until it is taken back", async () => {
    const id = await storedCall();
    await recordNoStatement(id, { party: "Westport", note: "asked twice" }, { who: "Anna", when: WHEN });
    await recordNoStatement(
      id,
      { party: "Westport", note: "asked three times" },
      { who: "Boris", when: LATER },
    );
    expect((await findEvent(id))?.event.noStatement).toEqual([
      { party: "Westport", note: "asked three times" },
    ]);
    expect(await removeNoStatement(id, "Westport")).toBe(true);
    expect(await removeNoStatement(id, "Westport")).toBe(false);
    expect((await findEvent(id))?.event.noStatement).toEqual([]);
  });

  it("is refused for a party that has spoken, and forgotten when a silent one speaks", async () => {
    const id = await storedCall();
    await recordNoStatement(id, { party: "Eastport", note: "" }, { who: "Anna", when: WHEN });
    await storedStatement(id, "We spoke after all.");
    expect((await findEvent(id))?.event.noStatement).toEqual([]);
    const answer = await recordNoStatement(id, { party: "Eastport", note: "" }, { who: "Anna", when: LATER });
    expect(answer).toMatchObject({ ok: false, error: { code: "conflict" } });
  });
});
