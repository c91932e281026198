import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { closeDatabase } from "#lib/data/client.ts";
import { countRows } from "#lib/data/import-rows.ts";
import { findJob } from "#lib/data/jobs.ts";
import { cancelJob } from "./cancel.ts";
import { BEA, checked, countTexts, ended, testWorker } from "./example.ts";
import { storeFile } from "./imports.ts";
import { closeQueue, retryJob } from "./queue.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const STATEMENTS = 3_000;
/** Time for a process to start on a busy machine, and for the queue to miss one that was killed. */
const PATIENCE = { timeout: 240_000 };

afterAll(async () => {
  await closeQueue();
  await closeDatabase();
});

/** A worker as `npm start` has them: a process of its own. */
function workerProcess(): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", "scripts/worker/child.ts"], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: { ...process.env },
  });
}

/** A corpus in which every statement has words of its own, three to an event. */
function corpus(prefix: string): string {
  return Array.from({ length: STATEMENTS }, (_, at) =>
    JSON.stringify({
      date: "2025-01-01",
      source: `${prefix} ${at % 3}`,
      party: "Eastport",
      event: `${prefix} ${Math.floor(at / 3)}`,
      text: `${prefix} ${at} tells of ${prefix}-net ${at * 7}, of ${prefix}-boat ${at * 13}, of ${prefix}-pier ${at * 29}.`,
    }),
  ).join("\n");
}

async function somewhereInTheMiddle(jobId: string): Promise<void> {
  for (;;) {
    const job = await findJob(jobId);
    if (job?.finishedAt) throw new Error("The job ended before anything could be done to it");
    if (job && job.stored > 0 && job.stored < STATEMENTS) return;
    await sleep(5);
  }
}

async function readyToStore(prefix: string): Promise<string> {
  const worker = await testWorker();
  const { id, job } = await checked(`${prefix}.jsonl`, corpus(prefix));
  expect(job).toMatchObject({ state: "done", done: STATEMENTS, failed: 0, duplicates: 0 });
  await worker.stop();
  return id;
}

async function storing(importId: string): Promise<string> {
  const job = await storeFile(importId, BEA);
  if (!job.ok) throw new Error(job.error.message);
  return job.jobId;
}

describe("an import whose worker is killed in the middle (kill -9)", PATIENCE, () => {
  it("goes on with another worker: nothing lost, nothing doubled", async () => {
    const id = await readyToStore("Ledger");
    const jobId = await storing(id);
    const first = workerProcess();
    await somewhereInTheMiddle(jobId);
    first.kill("SIGKILL");
    await once(first, "exit");
    const left = await findJob(jobId);
    expect(left?.state).toBe("running");
    expect(left?.stored).toBeLessThan(STATEMENTS);
    const second = workerProcess();
    expect(await ended(jobId)).toMatchObject({ state: "done", stored: STATEMENTS, done: STATEMENTS });
    second.kill("SIGTERM");
    await once(second, "exit");
    expect(await countTexts()).toEqual({ statements: STATEMENTS, texts: STATEMENTS });
    expect(await countRows(id)).toMatchObject({ stored: STATEMENTS, pending: 0 });
  });
});

describe("an import that is cancelled in the middle", PATIENCE, () => {
  it("keeps what it stored, and stores the rest when it is run again", async () => {
    const before = (await countTexts()).statements;
    const id = await readyToStore("Almanac");
    const jobId = await storing(id);
    const worker = await testWorker();
    await somewhereInTheMiddle(jobId);
    expect(await cancelJob(jobId, new Date())).toEqual({ ok: true });
    await sleep(1_000);
    const cancelled = await findJob(jobId);
    expect(cancelled).toMatchObject({ state: "cancelled" });
    expect((await countTexts()).statements - before).toBe(cancelled?.stored);
    expect(await retryJob(jobId, new Date())).toEqual({ ok: true });
    expect(await ended(jobId)).toMatchObject({ state: "done", stored: STATEMENTS });
    await worker.stop();
    expect(await countTexts()).toEqual({ statements: before + STATEMENTS, texts: before + STATEMENTS });
  });
});
