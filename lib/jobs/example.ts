import { setTimeout as sleep } from "node:timers/promises";
import { db } from "#lib/data/client.ts";
import { findJob, type JobRecord } from "#lib/data/jobs.ts";
import { guessMapping } from "#lib/imports/guess-mapping.ts";
import type { Mapping } from "#lib/imports/mapping.ts";
import { READ_AS_FOUND } from "#lib/tables/item.ts";
import { readItems } from "#lib/tables/read-items.ts";
import { tableFormat } from "#lib/tables/table-format.ts";
import { HANDLERS } from "./handlers.ts";
import { beginImport, checkFile, storeFile } from "./imports.ts";
import { startWorker, type Worker } from "./worker.ts";

/** What the tests of this folder tell their stories with: archives of two harbour towns. */

export const BEA = { who: "Bea", when: new Date("2025-06-07T08:00:00Z") };

/** A worker of this process on the test's database. */
export function testWorker(): Promise<Worker> {
  return startWorker({
    connectionString: process.env.DATABASE_URL ?? "",
    handlers: HANDLERS,
    now: () => new Date(),
  });
}

/** The job when it has ended, whatever its end. */
export async function ended(jobId: string): Promise<JobRecord> {
  for (;;) {
    const job = await findJob(jobId);
    if (job?.finishedAt) return job;
    await sleep(50);
  }
}

/** The file's import with a mapping guessed from it, looked at. */
export async function checked(
  name: string,
  content: string | Uint8Array,
  change: (mapping: Mapping) => Mapping = (mapping) => mapping,
): Promise<{ readonly id: string; readonly job: JobRecord }> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const begun = await beginImport(name, bytes, BEA);
  if (!begun.ok) throw new Error(begun.error.message);
  const mapping = change(await guessed(name, bytes));
  const job = await checkFile(begun.id, { mapping, profile: null, bundles: true }, BEA);
  if (!job.ok) throw new Error(job.error.message);
  return { id: begun.id, job: await ended(job.jobId) };
}

/** The job that stored the import's rows. */
export async function stored(importId: string): Promise<JobRecord> {
  const job = await storeFile(importId, BEA);
  if (!job.ok) throw new Error(job.error.message);
  return ended(job.jobId);
}

/** How many statements have texts in the database, and how many of the texts are different ones. */
export async function countTexts(): Promise<{ readonly statements: number; readonly texts: number }> {
  const [row] = await db().$queryRaw<{ statements: number; texts: number }[]>`
    SELECT count(*)::int AS "statements", count(DISTINCT "textSha256")::int AS "texts" FROM "Version"`;
  return row ?? { statements: 0, texts: 0 };
}

async function guessed(name: string, bytes: Uint8Array): Promise<Mapping> {
  const rows = [];
  for await (const item of readItems(bytes, tableFormat(name, bytes) ?? "csv", READ_AS_FOUND))
    if (item.kind === "row") rows.push(item.cells);
  return guessMapping(Object.keys(rows[0] ?? {}), rows);
}
