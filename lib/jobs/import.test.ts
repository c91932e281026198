import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase, db } from "#lib/data/client.ts";
import { findEvent } from "#lib/data/events.ts";
import { listGroups } from "#lib/data/import-groups.ts";
import { countRows, listFailedRows } from "#lib/data/import-rows.ts";
import { chooseTwins, listTwins } from "#lib/data/import-twins.ts";
import { findImport } from "#lib/data/imports.ts";
import { listEvents } from "#lib/data/list-events.ts";
import { checked, countTexts, ended, stored, testWorker } from "./example.ts";
import { closeQueue } from "./queue.ts";
import type { Worker } from "./worker.ts";

let worker: Worker;
beforeAll(async () => {
  worker = await testWorker();
});
afterAll(async () => {
  await worker.stop();
  await closeQueue();
  await closeDatabase();
});

const PATIENCE = { timeout: 60_000 };
/** Two accounts of one call, an account of nothing else, and three rows that cannot be stored. */
const ARCHIVE = [
  "publish_time,outlet,country,type,title,content,event",
  "2025-06-05 21:46,Eastport Gazette,Eastport,readout,Mayors speak,The mayors spoke of herring and of the pier for an hour.,Harbour call",
  "2025-06-06,Westport Herald,Westport,press,A call,Our mayor demanded that the lighthouse be lit again at once.,Harbour call",
  "2025-08-01,Eastport Gazette,Eastport,readout,Fish fair,The fair of fish was opened by the harbour master in the rain.,",
  "2025-06-31,Eastport Gazette,Eastport,readout,No such day,Some words.,",
  "2025-06-05,Eastport Gazette,Eastport,poem,No such type,Some words.,",
  "2025-06-05,Eastport Gazette,Eastport,readout,No words,,",
].join("\n");

describe("an archive as CSV", PATIENCE, () => {
  it("becomes events; each failing row is told with its reason and can be had back", async () => {
    const { id, job } = await checked("archive.csv", ARCHIVE);
    expect(job).toMatchObject({ state: "done", done: 6, failed: 3, duplicates: 0 });
    expect(await countTexts()).toEqual({ statements: 0, texts: 0 });
    const groups = await listGroups(id, { skip: 0, take: 10 });
    expect(groups.map(({ title, date, rowCount, choice }) => [title, date, rowCount, choice])).toEqual([
      ["Harbour call", "2025-06-05", 2, "new"],
      ["Fish fair", "2025-08-01", 1, "new"],
    ]);
    expect((await listFailedRows(id)).map(({ place, reason }) => [place, reason])).toEqual([
      ["row 5", expect.stringContaining("“2025-06-31”")],
      ["row 6", expect.stringContaining("“poem” is no type")],
      ["row 7", expect.stringContaining("The text is empty")],
    ]);
    expect(await stored(id)).toMatchObject({ state: "done", done: 3, stored: 3 });
    expect(await findImport(id)).toMatchObject({ stage: "done" });
    const [call] = await listEvents({ query: "herring pier" });
    expect(call?.statements.map(({ source, party, type }) => [source, party, type])).toEqual([
      ["Eastport Gazette", "Eastport", "official-readout"],
      ["Westport Herald", "Westport", "press-report"],
    ]);
  });

  it("brings nothing in twice: the same file again is all duplicates, shown and skipped", async () => {
    const before = await countTexts();
    const { id, job } = await checked("archive.csv", ARCHIVE);
    expect(job).toMatchObject({ duplicates: 3, failed: 3 });
    const twins = await listTwins(id, { skip: 0, take: 10 });
    expect(twins.map(({ kind, choice, other }) => [kind, choice, other.label])).toEqual(
      Array(3).fill(["exact", "skip", "stored"]),
    );
    expect(await stored(id)).toMatchObject({ stored: 0, duplicates: 3 });
    expect(await countTexts()).toEqual(before);
  });

  it("joins the event that is stored, and stores a twin that somebody wants to keep", async () => {
    const { id } = await checked("archive.csv", ARCHIVE);
    const [group] = await listGroups(id, { skip: 0, take: 1 });
    expect(group).toMatchObject({ choice: "join", joins: { title: "Harbour call" } });
    await chooseTwins(id, { row: 0 }, "keep");
    expect(await stored(id)).toMatchObject({ stored: 1, duplicates: 2 });
    const event = await findEvent(group?.joins?.id ?? "");
    expect(event?.statements.map((statement) => statement.id)).toEqual([
      "eastport-gazette-en",
      "westport-herald-en",
      "eastport-gazette-en-2",
    ]);
  });

  it("shows a text that was edited a little beside the one that is stored, and keeps it", async () => {
    const edited = ARCHIVE.split("\n")
      .slice(0, 2)
      .join("\n")
      .replace("for an hour", "for an hour and a half and of the pier's new lamps");
    const long = edited.replace(
      "of herring",
      `of herring ${"and then of nets and boats and tides ".repeat(8)}`,
    );
    const first = await checked("long.csv", long);
    await stored(first.id);
    const { id, job } = await checked("edited.csv", long.replace("new lamps", "old lamps"));
    expect(job.duplicates).toBe(1);
    const [twin] = await listTwins(id, { skip: 0, take: 1 });
    expect(twin).toMatchObject({ kind: "near", choice: "keep", other: { label: "stored" } });
    expect(twin?.similarity).toBeGreaterThan(0.6);
  });
});

describe("the comparisons of what came in", PATIENCE, () => {
  it("are made ahead, one for each event", async () => {
    for (const { id } of await db().job.findMany({ where: { kind: "analyse" } }))
      expect(await ended(id)).toMatchObject({ state: "done" });
    const events = await db().event.count();
    expect(await db().keptComparison.count()).toBe(events);
    expect(await db().analysisDue.count()).toBe(0);
  });
});

describe("rows of one file", PATIENCE, () => {
  it("that are the same count once", async () => {
    const row = {
      date: "2024-01-02",
      source: "Westport Herald",
      party: "Westport",
      title: "Ice",
      text: "Ice on the quay.",
    };
    const lines = [row, { ...row, text: "ice — on the QUAY" }, "nonsense"].map((value) =>
      typeof value === "string" ? value : JSON.stringify(value),
    );
    const { id, job } = await checked("ice.jsonl", lines.join("\n"));
    expect(job).toMatchObject({ state: "done", done: 3, duplicates: 1, failed: 1 });
    expect(await stored(id)).toMatchObject({ stored: 1, duplicates: 1 });
    expect(await countRows(id)).toEqual({ pending: 0, failed: 1, stored: 1, duplicate: 1, "left-out": 0 });
  });
});
