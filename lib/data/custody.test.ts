import { afterAll, describe, expect, it } from "vitest";
import { captureOfText } from "./capture.ts";
import { closeDatabase, db } from "./client.ts";
import { verifyCustody } from "./custody.ts";
import { ANNA, storedCall, storedStatement } from "./example.ts";
import { addVersion } from "./versions.ts";

afterAll(closeDatabase);

const rowOf = async (eventId: string, key: string) =>
  (await db().statement.findUniqueOrThrow({ where: { eventId_key: { eventId, key } }, select: { id: true } }))
    .id;

/** Changes a stored row behind the database's back, as a broken disk would. */
async function spoil(sql: string) {
  await db().$transaction(async (tx) => {
    await tx.$executeRawUnsafe(`SET LOCAL session_replication_role = 'replica'`);
    await tx.$executeRawUnsafe(`ALTER TABLE "Version" DROP CONSTRAINT "Version_textSha256_check"`);
    await tx.$executeRawUnsafe(sql);
    await tx.$executeRawUnsafe(
      `ALTER TABLE "Version" ADD CONSTRAINT "Version_textSha256_check" CHECK
        ("isSha256"("textSha256") AND "textSha256" = encode(sha256(convert_to("text", 'UTF8')), 'hex')) NOT VALID`,
    );
  });
}

describe("verifyCustody()", () => {
  it("finds nothing wrong with what was stored, counts it, and says which text was changed behind its back", async () => {
    const eventId = await storedCall();
    const id = await storedStatement(eventId, "We spoke of herring.");
    await addVersion(eventId, id, {
      capture: captureOfText("We spoke of cod.", ANNA),
      made: { origin: "later", note: "" },
    });
    const told: number[] = [];
    const before = await verifyCustody((versions) => told.push(versions));
    expect(before.faults.filter(({ place }) => place.startsWith(eventId))).toEqual([]);
    expect(before.versions).toBeGreaterThanOrEqual(2);
    expect(told.at(-1)).toBe(before.versions);

    await spoil(
      `UPDATE "Version" SET "text" = 'We spoke of eel.' WHERE "number" = 1 AND "statementId" = ${await rowOf(eventId, id)}`,
    );
    const after = await verifyCustody(() => undefined);
    expect(after.faults.filter(({ place }) => place.startsWith(eventId))).toEqual([
      {
        place: `${eventId}/${id}, version 1`,
        fault: expect.stringMatching(/^the text no longer has the SHA-256/u),
      },
    ]);
  });

  it("says which note's words are no longer there", async () => {
    const eventId = await storedCall();
    const id = await storedStatement(eventId, "We spoke of herring, cod and eel.");
    await db().note.create({
      data: {
        eventId,
        statementId: await rowOf(eventId, id),
        passageStart: 0,
        passageEnd: 33,
        text: "See?",
        writtenBy: ANNA.who,
        writtenAt: ANNA.when,
      },
    });
    await addVersion(eventId, id, {
      capture: captureOfText("We spoke.", ANNA),
      made: { origin: "later", note: "" },
    });
    const { faults } = await verifyCustody(() => undefined);
    expect(faults.filter(({ place }) => place.startsWith(eventId))).toMatchObject([
      { fault: "its span 0–33 lies outside the text, which has 9 characters" },
    ]);
  });
});
