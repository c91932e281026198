import { afterAll, describe, expect, it } from "vitest";
import { captureOfText } from "./capture.ts";
import { closeDatabase } from "./client.ts";
import { ANNA, storedCall, storedStatement, WHEN } from "./example.ts";
import {
  claimDueChecks,
  listPageChecks,
  type PageCheck,
  recordPageCheck,
  scheduleChecks,
} from "./page-checks.ts";
import { trashStatement } from "./trash.ts";
import { addVersion } from "./versions.ts";

afterAll(closeDatabase);

const HOUR = 3_600_000;
const hoursOn = (hours: number) => new Date(WHEN.getTime() + hours * HOUR);
const look = (changes: Partial<PageCheck> = {}): PageCheck => ({
  checkedAt: WHEN,
  checkedBy: "Anna",
  address: "https://gazette.example/mayors",
  outcome: "same",
  status: 200,
  detail: "",
  versionNumber: null,
  ...changes,
});

async function herring() {
  const eventId = await storedCall();
  return { eventId, id: await storedStatement(eventId, "We spoke of herring.") };
}

describe("recordPageCheck()", () => {
  it("keeps every look, newest first, a deletion as one of its own", async () => {
    const { eventId, id } = await herring();
    await recordPageCheck(eventId, id, look());
    await addVersion(eventId, id, {
      capture: captureOfText("We spoke of cod.", ANNA),
      made: { origin: "recheck", note: "" },
    });
    await recordPageCheck(eventId, id, look({ checkedAt: hoursOn(1), outcome: "changed", versionNumber: 2 }));
    await recordPageCheck(eventId, id, look({ checkedAt: hoursOn(2), outcome: "gone", status: 404 }));
    const told = (await listPageChecks(eventId, id)).map(({ outcome, status }) => `${outcome} ${status}`);
    expect(told).toEqual(["gone 404", "changed 200", "same 200"]);
  });

  it.each([
    ["a change without its version", look({ outcome: "changed" })],
    ["a version that did not change", look({ versionNumber: 1 })],
    ["a version that is not there", look({ outcome: "changed", versionNumber: 9 })],
  ])("the database refuses %s", async (_what, check) => {
    const { eventId, id } = await herring();
    await expect(recordPageCheck(eventId, id, check)).rejects.toThrow(/PageCheck_/u);
  });
});

describe("scheduleChecks()", () => {
  const dueOf = async (eventId: string, now: Date) =>
    (await claimDueChecks(now, 1000)).filter((due) => due.eventId === eventId);

  it("comes due again after each look, until it is ended", async () => {
    const { eventId, id } = await herring();
    await scheduleChecks(eventId, id, { hours: 6, now: WHEN });
    expect(await dueOf(eventId, hoursOn(5))).toEqual([]);
    const claims = await Promise.all([dueOf(eventId, hoursOn(6)), dueOf(eventId, hoursOn(6))]);
    expect(claims.flat()).toEqual([{ eventId, id }]);
    await recordPageCheck(eventId, id, look({ checkedAt: hoursOn(6) }));
    expect(await dueOf(eventId, hoursOn(11))).toEqual([]);
    expect(await dueOf(eventId, hoursOn(12))).toEqual([{ eventId, id }]);
    await scheduleChecks(eventId, id, { hours: null, now: hoursOn(12) });
    expect(await dueOf(eventId, hoursOn(100))).toEqual([]);
  });

  it("leaves what lies in the trash alone", async () => {
    const { eventId, id } = await herring();
    await scheduleChecks(eventId, id, { hours: 1, now: WHEN });
    await trashStatement(eventId, id, WHEN);
    expect(await dueOf(eventId, hoursOn(2))).toEqual([]);
  });

  it("needs an address and a number of hours that there is", async () => {
    const eventId = await storedCall();
    const id = await storedStatement(eventId, "No page.", { url: null });
    expect(await scheduleChecks(eventId, id, { hours: 6, now: WHEN })).toMatchObject({
      error: { message: /has no address/u },
    });
    expect(await scheduleChecks(eventId, id, { hours: 0, now: WHEN })).toMatchObject({
      error: { message: /"0" is no number of hours/u },
    });
  });
});
