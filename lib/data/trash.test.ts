import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { captureOfText } from "./capture.ts";
import { closeDatabase, db } from "./client.ts";
import { findEvent } from "./events.ts";
import { ANNA, storedCall, storedStatement, WHEN } from "./example.ts";
import { listEvents } from "./list-events.ts";
import { listSources } from "./sources.ts";
import { findStatement } from "./statements.ts";
import {
  contentsOf,
  emptyTrash,
  listTrash,
  restoreEvent,
  restoreStatement,
  trashEvent,
  trashStatement,
} from "./trash.ts";
import { addVersion } from "./versions.ts";

afterAll(closeDatabase);
beforeEach(async () => {
  await db().event.updateMany({ data: { trashedAt: WHEN } });
  await emptyTrash();
});

describe("the trash", () => {
  it("tells before what goes with an event", async () => {
    const id = await storedCall();
    const statement = await storedStatement(id, "One.");
    await addVersion(id, statement, {
      capture: captureOfText("Two.", ANNA),
      made: { origin: "later", note: "" },
    });
    expect(await contentsOf(id)).toEqual({
      title: "Call between Eastport and Westport",
      statements: 1,
      versions: 2,
      decisions: 0,
      notes: 0,
    });
    expect(await contentsOf("atlantis")).toBeNull();
  });

  it("takes an event out of every list and gives it back as it was", async () => {
    const id = await storedCall();
    await storedStatement(id, "One.");
    const before = await findEvent(id);
    expect(await trashEvent(id, WHEN)).toEqual({ ok: true });
    expect(await trashEvent(id, WHEN)).toMatchObject({ ok: false, error: { code: "not-found" } });
    expect([await listEvents(), await listSources()]).toEqual([[], []]);
    expect((await listTrash()).events).toMatchObject([{ id, statements: 1, trashedAt: WHEN }]);
    expect(await restoreEvent(id)).toEqual({ ok: true });
    expect(await findEvent(id)).toEqual(before);
  });

  it("takes one statement out of its event and puts it back at its place", async () => {
    const id = await storedCall();
    const [first, second] = [await storedStatement(id, "One."), await storedStatement(id, "Two.")];
    await trashStatement(id, first, WHEN);
    expect((await findEvent(id))?.statements.map((statement) => statement.id)).toEqual([second]);
    expect((await findEvent(id))?.trashedStatements).toMatchObject([{ id: first, trashedAt: WHEN }]);
    expect((await listTrash()).statements).toMatchObject([
      { eventId: id, id: first, source: "Eastport Gazette" },
    ]);
    await restoreStatement(id, first, WHEN);
    expect((await findEvent(id))?.statements.map((statement) => statement.id)).toEqual([first, second]);
  });

  it("does not name an original that lies in it", async () => {
    const id = await storedCall();
    const original = await storedStatement(id, "Рыба.", { language: "ru" });
    const translation = await storedStatement(id, "Fish.", { translationOf: original });
    await trashStatement(id, original, WHEN);
    expect((await findStatement(id, translation))?.statement.translationOf).toBeNull();
    await restoreStatement(id, original, WHEN);
    expect((await findStatement(id, translation))?.statement.translationOf).toBe(original);
  });

  it("when emptied, takes what is in it with all its versions, and nothing else", async () => {
    const [gone, kept] = [await storedCall(), await storedCall()];
    await storedStatement(gone, "Gone.");
    const original = await storedStatement(kept, "Рыба.", { language: "ru" });
    const translation = await storedStatement(kept, "Fish.", { translationOf: original });
    await trashEvent(gone, WHEN);
    await trashStatement(kept, original, WHEN);
    expect(await emptyTrash()).toEqual({ events: 1, statements: 1 });
    expect(await findEvent(gone)).toBeNull();
    expect((await findEvent(kept))?.statements.map((statement) => statement.id)).toEqual([translation]);
    expect(await db().version.count()).toBe(1);
    expect(await emptyTrash()).toEqual({ events: 0, statements: 0 });
  });
});
