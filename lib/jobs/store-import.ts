import { DEFAULT_CODEBOOK } from "#lib/codebook/default.ts";
import { askAnalysis } from "#lib/data/analysis-due.ts";
import { codebookFor } from "#lib/data/bundles.ts";
import { db, type Transaction } from "#lib/data/client.ts";
import { endImport, findImport, type ImportRecord } from "#lib/data/imports.ts";
import { advanceJob, endJob, extendJob, findActiveJob, insertJob } from "#lib/data/jobs.ts";
import { type StoredBatch, storeNextRows } from "#lib/data/store-rows.ts";
import { send } from "./queue.ts";
import { type Handler, JobError, type Turn } from "./run-job.ts";

/**
 * Stores the rows of a file that was looked at, some hundred at a time. What became of a row is written in the
 * transaction that stores it: started again after any end, it goes on with the rows that still wait.
 */
export const storeImport: Handler = { shared: false, work };

async function work(turn: Turn): Promise<"ended"> {
  const found = await findImport(turn.job.importId ?? "");
  if (!found) throw new JobError("The file is no longer there.");
  while (await storeBatch(turn, found)) turn.signal.throwIfAborted();
  await db().$transaction(async (tx) => {
    const when = new Date();
    // Cancelled in this very moment: then it is not done.
    await advanceJob(tx, turn.lease, { counts: {}, when });
    await endImport(tx, found.id, when);
    await endJob(tx, turn.lease, { error: null, when });
    const analysis = await findActiveJob(tx, found.id, "analyse");
    if (analysis) await send(tx, "analyse", analysis);
  });
  return "ended";
}

/** Whether anything was left to store. */
function storeBatch({ job, lease }: Turn, { id, name }: ImportRecord): Promise<boolean> {
  return db().$transaction(async (tx) => {
    const signature = { who: job.createdBy, when: new Date() };
    const codebookId = await codebookFor(tx, DEFAULT_CODEBOOK, signature.when);
    const batch = await storeNextRows(tx, id, { ...signature, rawName: name, codebookId });
    if (!batch) return false;
    const { stored, duplicates, leftOut } = batch;
    const counts = { stored, duplicates, done: stored + duplicates + leftOut };
    await advanceJob(tx, lease, { counts, when: signature.when });
    await askFor(tx, { job, name, batch });
    return true;
  });
}

type Asked = { readonly job: Turn["job"]; readonly name: string; readonly batch: StoredBatch };

/** Has the Comparisons of the events made ahead, so that nobody waits for them. */
async function askFor(tx: Transaction, { job, name, batch }: Asked): Promise<void> {
  const { importId, createdBy: who } = job;
  if (importId === null || batch.eventIds.length === 0) return;
  const when = new Date();
  const jobId =
    (await findActiveJob(tx, importId, "analyse")) ??
    (await insertJob(tx, {
      kind: "analyse",
      title: `Compare the statements of ${name}`,
      importId,
      total: 0,
      signature: { who, when },
    }));
  await extendJob(tx, jobId, await askAnalysis(tx, { jobId, eventIds: batch.eventIds, when }));
  await send(tx, "analyse", jobId);
}
