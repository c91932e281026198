import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { digest } from "#lib/schema/digest.ts";
import { captureOfText } from "./capture.ts";
import { closeDatabase, db } from "./client.ts";
import { findEvent } from "./events.ts";
import { ANNA, GAZETTE, storedCall, storedStatement } from "./example.ts";
import { addStatement, findStatement } from "./statements.ts";
import { findRaw } from "./versions.ts";

afterAll(closeDatabase);
/** Many writes that each wait for the one before: seconds on a quiet machine, more on a busy one. */
const PATIENCE = 90_000;

describe("addStatement()", () => {
  it("lets twenty people add to one event at once, each with a name and a place of its own", {
    timeout: PATIENCE,
  }, async () => {
    const eventId = await storedCall();
    const ids = await Promise.all(
      Array.from({ length: 20 }, (_, index) => storedStatement(eventId, `Text ${index}.`)),
    );
    expect(new Set(ids).size).toBe(20);
    expect((await findEvent(eventId))?.statements).toHaveLength(20);
    const places = await db().statement.findMany({ where: { eventId }, select: { position: true } });
    expect(new Set(places.map(({ position }) => position)).size).toBe(20);
  });

  it("takes the source that is there: one row for both statements of the Gazette", async () => {
    const eventId = await storedCall();
    await Promise.all([
      storedStatement(eventId, "One."),
      storedStatement(eventId, "Two.", { language: "ru" }),
    ]);
    expect(await db().source.count({ where: { name: GAZETTE.source } })).toBe(1);
  });

  it("knows the original of a translation", async () => {
    const eventId = await storedCall();
    const original = await storedStatement(eventId, "Речь о рыбе.", { language: "ru" });
    const translation = await storedStatement(eventId, "It was about fish.", { translationOf: original });
    expect((await findStatement(eventId, translation))?.statement.translationOf).toBe("eastport-gazette-ru");
  });

  it("keeps every text exactly, bytes and digests with it", { timeout: PATIENCE }, async () => {
    const eventId = await storedCall();
    const text = fc
      .string({ unit: "binary", minLength: 1, maxLength: 200 })
      .filter((t) => /\S/.test(t) && !t.includes("\0"));
    await fc.assert(
      fc.asyncProperty(text, async (said) => {
        const id = await storedStatement(eventId, said);
        const found = await findStatement(eventId, id);
        expect(found?.statement.text).toBe(said);
        expect(found?.versions[0]?.sha256).toBe(digest(said));
        expect(
          new TextDecoder("utf-8", { ignoreBOM: true }).decode((await findRaw(eventId, id, 1)) ?? undefined),
        ).toBe(said);
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ["an event that is not there", "atlantis", {}, "Words.", /no event "atlantis"/],
    ["an empty text", null, {}, " \n", /text is empty/],
    ["a text with NUL in it", null, {}, "wo\0rds", /wrong encoding/],
    ["half of an emoji", null, {}, "a \ud83d b", /wrong encoding/],
    ["a day that does not exist", null, { publishedAt: "2025-06-31" }, "Words.", /"2025-06-31" is no date/],
    ["a time without its zone", null, { publishedAt: "2025-06-05T10:00:00" }, "Words.", /with time and zone/],
    ["a language that is none", null, { language: "klingon!" }, "Words.", /"klingon!" is no language tag/],
    [
      "an address that could run a script",
      null,
      { url: "javascript:alert(1)" },
      "Words.",
      /is no web address/,
    ],
    ["a translation of nothing", null, { translationOf: "nobody" }, "Words.", /"nobody" is no statement/],
  ])("refuses %s and stores nothing", async (_what, event, wrong, text, message) => {
    const eventId = event ?? (await storedCall());
    const answer = await addStatement(eventId, { ...GAZETTE, ...wrong }, captureOfText(text, ANNA));
    expect(answer).toMatchObject({ ok: false, error: { message: expect.stringMatching(message) } });
    expect(await db().statement.count({ where: { eventId } })).toBe(0);
  });

  it("stores a correction made before storing as the second version, beside the capture", async () => {
    const eventId = await storedCall();
    const outcome = await addStatement(eventId, GAZETTE, captureOfText("We spoke of herring. Page 1", ANNA), {
      correction: { text: "We spoke of herring.", note: "Corrected before storing." },
    });
    const found = await findStatement(eventId, outcome.ok ? outcome.id : "");
    expect(found?.statement.text).toBe("We spoke of herring.");
    expect(found?.versions).toMatchObject([
      {
        number: 2,
        origin: "correction",
        basedOn: 1,
        note: "Corrected before storing.",
        extractor: { name: "by hand" },
      },
      { number: 1, origin: "capture", basedOn: null, text: "We spoke of herring. Page 1" },
    ]);
  });

  it("stores neither where the correction is empty", async () => {
    const eventId = await storedCall();
    const outcome = await addStatement(eventId, GAZETTE, captureOfText("We spoke.", ANNA), {
      correction: { text: " ", note: "" },
    });
    expect(outcome).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining("text is empty") },
    });
    expect(await db().statement.count({ where: { eventId } })).toBe(0);
  });
});
