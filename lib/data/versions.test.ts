import { afterAll, describe, expect, it } from "vitest";
import { captureOfText } from "./capture.ts";
import { closeDatabase, db } from "./client.ts";
import { ANNA, storedCall, storedStatement } from "./example.ts";
import { findStatement } from "./statements.ts";
import { emptyTrash, trashStatement } from "./trash.ts";
import { addVersion, findRaw, type NewVersion } from "./versions.ts";

afterAll(closeDatabase);

const LATER: NewVersion = { origin: "later", note: "Seen on the page the next day." };
const correctionOf = (basedOn: number): NewVersion => ({
  origin: "correction",
  note: "A page foot had slipped in.",
  basedOn,
});
const add = (eventId: string, id: string, text: string, made: NewVersion = LATER) =>
  addVersion(eventId, id, { capture: captureOfText(text, ANNA), made });

async function herring() {
  const eventId = await storedCall();
  return { eventId, id: await storedStatement(eventId, "We spoke of herring.") };
}

describe("addVersion()", () => {
  it("leaves the first version as it was and shows the newest", async () => {
    const { eventId, id } = await herring();
    expect(await add(eventId, id, "We spoke of cod.")).toEqual({ ok: true, number: 2 });
    const found = await findStatement(eventId, id);
    expect(found?.statement.text).toBe("We spoke of cod.");
    expect(found?.versions.map(({ number, text, origin, note }) => [number, text, origin, note])).toEqual([
      [2, "We spoke of cod.", "later", "Seen on the page the next day."],
      [1, "We spoke of herring.", "capture", ""],
    ]);
  });

  it("keeps the capture of a corrected text, bytes and all", async () => {
    const { eventId, id } = await herring();
    expect(await add(eventId, id, "We spoke of herrings.", correctionOf(1))).toMatchObject({ number: 2 });
    const raw = await findRaw(eventId, id, 1);
    expect(new TextDecoder().decode(raw ?? undefined)).toBe("We spoke of herring.");
    const versions = (await findStatement(eventId, id))?.versions ?? [];
    expect(versions[0]).toMatchObject({ origin: "correction", basedOn: 1 });
    expect(versions.map(({ rawBytes }) => rawBytes)).toEqual([21, 20]);
  });

  it("numbers the versions of people who add at once", async () => {
    const { eventId, id } = await herring();
    const answers = await Promise.all(
      ["a", "b", "c", "d"].map((letter) => add(eventId, id, `Version ${letter}.`)),
    );
    expect(answers.map((answer) => (answer.ok ? answer.number : 0)).sort()).toEqual([2, 3, 4, 5]);
  });

  it("takes one of two corrections made at once, and tells the other", async () => {
    const { eventId, id } = await herring();
    const answers = await Promise.all(
      ["cod", "eel"].map((fish) => add(eventId, id, `We spoke of ${fish}.`, correctionOf(1))),
    );
    const refused = answers.filter((answer) => !answer.ok);
    expect(refused).toMatchObject([
      { error: { code: "conflict", message: /corrected version 1.*version 2/u } },
    ]);
    expect((await findStatement(eventId, id))?.versions).toHaveLength(2);
  });

  it.each([
    ["the same text again", "We spoke of herring.", LATER, /text is that of version 1/u],
    ["an empty text", " ", LATER, /text is empty/u],
  ])("refuses %s", async (_what, text, made, message) => {
    const { eventId, id } = await herring();
    expect(await add(eventId, id, text, made)).toMatchObject({ ok: false, error: { message } });
  });

  it("leaves with its statement when the trash is emptied, corrections too", async () => {
    const { eventId, id } = await herring();
    await add(eventId, id, "We spoke of herrings.", correctionOf(1));
    await trashStatement(eventId, id, ANNA.when);
    await emptyTrash();
    expect(await findStatement(eventId, id)).toBeNull();
  });
});

describe("the database refuses", () => {
  it.each([
    ["a correction of nothing", "correction", "NULL", "Version_basedOn_check"],
    ["a capture that corrects", "capture", "1", "Version_basedOn_check"],
    ["a correction of a version that is not there", "correction", "7", "Version_basedOn_check"],
    ["an origin that is none", "rumour", "NULL", "Version_origin_check"],
  ])("%s", async (_what, origin, basedOn, said) => {
    const { eventId, id } = await herring();
    const { id: row } = await db().statement.findUniqueOrThrow({
      where: { eventId_key: { eventId, key: id } },
      select: { id: true },
    });
    const insert = `INSERT INTO "Version" ("statementId", "number", "raw", "rawSha256", "mediaType", "text", "textSha256", "capturedAt", "capturedBy", "extractor", "extractorVersion", "origin", "basedOn")
      SELECT ${row}, 2, "raw", "rawSha256", "mediaType", "text", "textSha256", now(), 'Anna', 'text', '1', '${origin}', ${basedOn} FROM "Version" WHERE "statementId" = ${row}`;
    await expect(db().$executeRawUnsafe(insert)).rejects.toThrow(said);
  });
});
