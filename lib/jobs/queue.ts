import { fromPrisma, type PgBoss } from "pg-boss";
import { type Database, db, type Transaction } from "#lib/data/client.ts";
import { insertJob, type NewJob, requeueJob } from "#lib/data/jobs.ts";
import type { Refusal } from "#lib/data/refusal.ts";
import { JOB_KINDS, type JobKind, openBoss } from "./boss.ts";

/** Kept on globalThis because a development server loads this module anew at every change. */
const cache = globalThis as { parallaxSender?: Promise<PgBoss> };

/** The id of the new job, waiting in the queue when the caller's transaction has ended well, and not there otherwise. */
export async function enqueue(tx: Transaction, kind: JobKind, job: Omit<NewJob, "kind">): Promise<string> {
  const id = await insertJob(tx, { ...job, kind });
  await send(tx, kind, id);
  return id;
}

/** Whether a job that failed or was cancelled waits again; it goes on where it stopped. */
export function retryJob(id: string, when: Date): Promise<{ readonly ok: true } | Refusal> {
  return db().$transaction(async (tx) => {
    const job = await requeueJob(tx, id, when);
    if ("ok" in job) return job;
    const kind = JOB_KINDS.find((known) => known === job.kind);
    if (!kind) throw new Error(`No worker knows the kind "${job.kind}" of job ${id}`);
    await send(tx, kind, id);
    return { ok: true };
  });
}

/** Nothing; wakes one more worker for a job that several may work on at once. */
export async function send(tx: Transaction | Database, kind: JobKind, jobId: string): Promise<void> {
  const boss = await sender();
  await boss.send(kind, { jobId }, { db: fromPrisma(tx) });
}

/** Nothing; closes this process's way into the queue, so that a script or test can end. */
export async function closeQueue(): Promise<void> {
  const opened = await cache.parallaxSender;
  cache.parallaxSender = undefined;
  await opened?.stop({ graceful: false });
}

function sender(): Promise<PgBoss> {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set; `npm start` sets it when it starts the database");
  cache.parallaxSender ??= openBoss(url, "sender").catch((error) => {
    // The next call tries again: the database may be starting.
    cache.parallaxSender = undefined;
    throw error;
  });
  return cache.parallaxSender;
}
