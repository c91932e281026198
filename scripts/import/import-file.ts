import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { countGroups } from "#lib/data/import-groups.ts";
import { listFailedRows } from "#lib/data/import-rows.ts";
import { chooseTwins, listTwins } from "#lib/data/import-twins.ts";
import { findImport } from "#lib/data/imports.ts";
import { findJob, type JobRecord, listJobsOf } from "#lib/data/jobs.ts";
import type { Signature } from "#lib/data/signature.ts";
import { beginImport, checkFile, storeFile } from "#lib/jobs/imports.ts";
import { sampleFile } from "#lib/jobs/sample-file.ts";
import { writeFailures } from "#lib/tables/write-failures.ts";
import { findProfile } from "./find-profile.ts";
import type { Options } from "./options.ts";
import { progressLine } from "./progress-line.ts";

export type Tally = { readonly stored: number; readonly duplicates: number; readonly failed: number };
type Say = (line: string) => void;

/** How often a job is looked at, in milliseconds. */
const LOOK_MS = 200;
/** Most failing rows and twins that are told one by one. */
const TOLD = 20;

/** What became of the rows of one file; null where it cannot be read, which has been told. */
export async function importFile(file: string, options: Options, say: Say): Promise<Tally | null> {
  const name = path.basename(file);
  const signature = { who: options.who, when: new Date() };
  const bytes = readBytes(file);
  if (typeof bytes === "string") return refused(say, `${file}: ${bytes}`);
  const begun = await beginImport(name, bytes, signature);
  if (!begun.ok) return refused(say, begun.error.message);
  const check = await lookAt(begun.id, { bytes, name, options, signature, say });
  if (check === null) return null;
  await tellFailures(begun.id, { name, options, say });
  await settleTwins(begun.id, { name, options, say });
  const tally = { stored: 0, duplicates: 0, failed: check.failed };
  if (options.dryRun) return { ...tally, duplicates: check.duplicates };
  if (check.failed === check.done) return tally;
  const groups = await countGroups(begun.id);
  say(`${name}: ${groups.all} events, ${groups.joining} of them stored already`);
  return store(begun.id, { tally, name, signature, say });
}

type Looking = {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly options: Options;
  readonly signature: Signature;
  readonly say: Say;
};

async function lookAt(
  id: string,
  { bytes, name, options, signature, say }: Looking,
): Promise<JobRecord | null> {
  const profile = options.profile === null ? null : await findProfile(options.profile);
  if (profile && !profile.ok) return refused(say, profile.error);
  const format = (await findImport(id))?.format ?? "csv";
  const sampling = await sampleFile(bytes, { name, format }, profile?.mapping.reader);
  if (!sampling.ok) return refused(say, sampling.error);
  const { sample } = sampling;
  const job = await checkFile(
    id,
    {
      mapping: profile?.mapping ?? sample.guessed,
      profile: options.profile,
      bundles: sample.columns.length === 0,
    },
    signature,
  );
  if (!job.ok) return refused(say, `${name}: ${job.error.message}`);
  const checked = await follow(job.jobId, say);
  return checked.state === "done" ? checked : refused(say, checked.error ?? `${name}: cancelled.`);
}

type Storing = {
  readonly tally: Tally;
  readonly name: string;
  readonly signature: Signature;
  readonly say: Say;
};

async function store(id: string, { tally, name, signature, say }: Storing): Promise<Tally | null> {
  const job = await storeFile(id, signature);
  if (!job.ok) return refused(say, `${name}: ${job.error.message}`);
  const stored = await follow(job.jobId, say);
  if (stored.state !== "done") say(`${name}: ${stored.error ?? "cancelled"}`);
  for (const { id: jobId, kind } of await listJobsOf(id)) if (kind === "analyse") await follow(jobId, say);
  const lost = stored.state === "done" ? 0 : (stored.total ?? 0) - stored.done;
  return { stored: stored.stored, duplicates: stored.duplicates, failed: tally.failed + lost };
}

/** The job when it has ended; its progress is told as it goes. */
async function follow(jobId: string, say: Say): Promise<JobRecord> {
  let told = "";
  for (;;) {
    const job = await findJob(jobId);
    if (!job) throw new Error(`The job ${jobId} is no longer there`);
    const line = progressLine(job, new Date());
    if (line !== told) say(line);
    told = line;
    if (job.finishedAt) return job;
    await sleep(LOOK_MS);
  }
}

type Telling = { readonly name: string; readonly options: Options; readonly say: Say };

async function tellFailures(id: string, { name, options, say }: Telling): Promise<void> {
  const failed = await listFailedRows(id);
  for (const { place, reason } of failed.slice(0, TOLD)) say(`${name}, ${place}: ${reason}`);
  if (failed.length > TOLD) say(`${name}: ${failed.length - TOLD} more rows fail`);
  if (options.failures !== null && failed.length > 0) {
    writeFileSync(options.failures, await writeFailures(failed));
    say(`${name}: the rows that fail are in ${options.failures}; mend them there and import that file`);
  }
}

async function settleTwins(id: string, { name, options, say }: Telling): Promise<void> {
  if (options.duplicates !== null)
    for (const kind of ["exact", "near"] as const) {
      // Near ones are kept unless asked otherwise: a later text of a statement is near its first.
      if (kind === "exact" || options.duplicates === "keep")
        await chooseTwins(id, { kind }, options.duplicates);
    }
  for (const { own, other, kind, similarity, choice } of await listTwins(id, { skip: 0, take: TOLD })) {
    const how = kind === "exact" ? "has the words of" : `shares ${Math.round(similarity * 100)} % with`;
    say(
      `${name}, ${own.label}: ${how} ${other.label} (${other.source}, ${other.title || "no title"}): ${choice}`,
    );
  }
}

/** The file's bytes, or why there are none. */
function readBytes(file: string): Uint8Array | string {
  try {
    return readFileSync(file);
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    return error.code === "EACCES" ? "This file may not be read." : `Could not be read: ${error.message}.`;
  }
}

function refused(say: Say, line: string): null {
  say(line);
  return null;
}
