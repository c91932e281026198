import { db, type Transaction } from "./client.ts";
import { type Refusal, refuse } from "./refusal.ts";
import type { Signature } from "./signature.ts";

export const JOB_STATES = ["queued", "running", "cancelled", "done", "failed"] as const;
export type JobState = (typeof JOB_STATES)[number];

/** A piece of work that takes time, as people see it. */
export type JobRecord = {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly state: JobState;
  /** How many things there are to do; null while that is not known. */
  readonly total: number | null;
  readonly done: number;
  readonly stored: number;
  readonly duplicates: number;
  readonly failed: number;
  /** Why it failed, for a person. */
  readonly error: string | null;
  readonly importId: string | null;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
};

/** The right of one start of a job to write: a worker that was thought dead holds an older one. */
export type Lease = { readonly jobId: string; readonly attempt: number };

export type JobCounts = {
  readonly done?: number;
  readonly stored?: number;
  readonly duplicates?: number;
  readonly failed?: number;
};

/** What ends a worker's turn without being an error: somebody cancelled the job, or another worker has it. */
export class TurnOver extends Error {
  override name = "TurnOver";
}

/** The id of the new job, inserted in the caller's transaction, which also puts it into the queue (`lib/jobs`). */
export async function insertJob(
  tx: Transaction,
  { kind, title, importId, total, signature }: NewJob,
): Promise<string> {
  const { who, when } = signature;
  const { id } = await tx.job.create({
    data: { kind, title, importId, total, createdBy: who, createdAt: when, updatedAt: when },
    select: { id: true },
  });
  return id;
}

export type NewJob = {
  readonly kind: string;
  readonly title: string;
  readonly importId: string | null;
  readonly total: number | null;
  readonly signature: Signature;
};

/** The job with the right to write to it, now running; null where nothing is left to do. */
export async function startJob(
  id: string,
  when: Date,
): Promise<{ readonly job: JobRecord; readonly lease: Lease } | null> {
  const [row] = await db().job.updateManyAndReturn({
    where: { id, state: { in: ["queued", "running"] } },
    data: { state: "running", attempt: { increment: 1 }, updatedAt: when },
  });
  if (!row) return null;
  await db().job.updateMany({ where: { id, startedAt: null }, data: { startedAt: when } });
  return {
    job: jobRecord({ ...row, startedAt: row.startedAt ?? when }),
    lease: { jobId: id, attempt: row.attempt },
  };
}

/** Nothing; adds to the counts in the caller's transaction, or ends the turn where the job is no longer this worker's. */
export async function advanceJob(
  tx: Transaction,
  { jobId, attempt }: Lease,
  { counts, total, when }: { readonly counts: JobCounts; readonly total?: number; readonly when: Date },
): Promise<void> {
  const { count } = await tx.job.updateMany({
    where: { id: jobId, attempt, state: "running" },
    data: {
      done: { increment: counts.done ?? 0 },
      stored: { increment: counts.stored ?? 0 },
      duplicates: { increment: counts.duplicates ?? 0 },
      failed: { increment: counts.failed ?? 0 },
      ...(total === undefined ? {} : { total }),
      updatedAt: when,
    },
  });
  if (count === 0) throw new TurnOver(`The job ${jobId} was cancelled or taken over.`);
}

/** The right to work on a job beside other workers, and the job; null where it has ended. */
export async function joinJob(
  id: string,
  when: Date,
): Promise<{ readonly job: JobRecord; readonly lease: Lease } | null> {
  await db().job.updateMany({ where: { id, state: "queued" }, data: { state: "running", startedAt: when } });
  const row = await db().job.findFirst({ where: { id, state: "running" } });
  return row && { job: jobRecord(row), lease: { jobId: id, attempt: row.attempt } };
}

/** The id of the import's job of a kind that waits or runs; null where there is none. */
export async function findActiveJob(tx: Transaction, importId: string, kind: string): Promise<string | null> {
  const row = await tx.job.findFirst({
    where: { importId, kind, state: { in: ["queued", "running"] } },
    select: { id: true },
  });
  return row?.id ?? null;
}

/** Nothing; adds to what there is to do, in the caller's transaction. */
export async function extendJob(tx: Transaction, id: string, more: number): Promise<void> {
  await tx.$executeRaw`UPDATE "Job" SET "total" = coalesce("total", 0) + ${more} WHERE "id" = ${id}::uuid`;
}

/** Whether another job of the import still goes on. */
export async function isFeeding(importId: string, kind: string): Promise<boolean> {
  return (await db().job.count({ where: { importId, kind, state: { in: ["queued", "running"] } } })) > 0;
}

/** Nothing; counts again from nothing, for work that is done over when it is started again. */
export async function rewindJob({ jobId, attempt }: Lease): Promise<void> {
  await db().job.updateMany({
    where: { id: jobId, attempt },
    data: { total: null, done: 0, stored: 0, duplicates: 0, failed: 0 },
  });
}

/** Nothing; marks the job as ended in the caller's transaction, unless it is no longer this worker's. */
export async function endJob(
  tx: Transaction,
  { jobId, attempt }: Lease,
  { error, when }: { readonly error: string | null; readonly when: Date },
): Promise<void> {
  await tx.job.updateMany({
    where: { id: jobId, attempt, state: "running" },
    data: { state: error === null ? "done" : "failed", error, finishedAt: when, updatedAt: when },
  });
}

/**
 * The job, now cancelled, in the caller's transaction. A worker that has it in hand may write nothing any more; what
 * was stored before stays.
 */
export async function cancelJob(tx: Transaction, id: string, when: Date): Promise<JobRecord | Refusal> {
  const [row] = await tx.job.updateManyAndReturn({
    where: { id, state: { in: ["queued", "running"] } },
    data: { state: "cancelled", finishedAt: when, updatedAt: when },
  });
  return row
    ? jobRecord(row)
    : refuse("conflict", "This job has ended already, so there is nothing to cancel. Reload the page.");
}

/** The job, waiting again after it failed or was cancelled; inside the transaction that puts it into the queue. */
export async function requeueJob(tx: Transaction, id: string, when: Date): Promise<JobRecord | Refusal> {
  const [row] = await tx.job.updateManyAndReturn({
    where: { id, state: { in: ["failed", "cancelled"] } },
    data: { state: "queued", error: null, finishedAt: null, updatedAt: when },
  });
  return row
    ? jobRecord(row)
    : refuse("conflict", "Only a job that failed or was cancelled can be run again. Reload the page.");
}

/** The job of that id; null where there is none. */
export async function findJob(id: string): Promise<JobRecord | null> {
  const row = await db().job.findUnique({ where: { id } });
  return row && jobRecord(row);
}

/** The newest jobs first, at most `limit`. */
export async function listJobs(limit: number): Promise<readonly JobRecord[]> {
  const rows = await db().job.findMany({ orderBy: [{ createdAt: "desc" }, { id: "asc" }], take: limit });
  return rows.map(jobRecord);
}

/** The jobs of one import, the newest first. */
export async function listJobsOf(importId: string): Promise<readonly JobRecord[]> {
  const rows = await db().job.findMany({
    where: { importId },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
  return rows.map(jobRecord);
}

type JobRow = Omit<JobRecord, "state"> & { readonly state: string };

/** The database checks the states, so that the cast only tells the compiler what the row guarantees. */
function jobRecord(row: JobRow): JobRecord {
  const { id, kind, title, total, done, stored, duplicates, failed, error, importId } = row;
  const { createdBy, createdAt, startedAt, finishedAt } = row;
  const state = row.state as JobState;
  const counts = { total, done, stored, duplicates, failed };
  return { id, kind, title, state, ...counts, error, importId, createdBy, createdAt, startedAt, finishedAt };
}
