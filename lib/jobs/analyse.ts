import { countDue, takeDue } from "#lib/data/analysis-due.ts";
import { db, type Transaction } from "#lib/data/client.ts";
import { findCodebook } from "#lib/data/codebooks.ts";
import { findEvent } from "#lib/data/events.ts";
import { advanceJob, isFeeding } from "#lib/data/jobs.ts";
import { comparisonKey, findComparison, keepComparison } from "#lib/data/kept-comparisons.ts";
import { compare } from "#lib/engine/compare.ts";
import type { Codebook } from "#lib/engine/types.ts";
import type { Handler, Outcome, Turn } from "./run-job.ts";

/** Events that are compared in one transaction: about a second's work, so that a stop is soon. */
const BATCH = 8;

/** Makes the Comparisons of events ahead and keeps them. Several workers do it side by side, each with its own events. */
export const analyse: Handler = { shared: true, work };

async function work({ job, lease, signal }: Turn): Promise<Outcome> {
  const codebooks = new Map<string, Codebook>();
  for (;;) {
    signal.throwIfAborted();
    // Asked before the events are taken: what is asked for later finds a worker of its own.
    const feeding = job.importId !== null && (await isFeeding(job.importId, "import"));
    const taken = await db().$transaction(async (tx) => {
      const eventIds = await takeDue(tx, job.id, BATCH);
      for (const eventId of eventIds) await compareEvent(tx, eventId, codebooks);
      if (eventIds.length > 0)
        await advanceJob(tx, lease, { counts: { done: eventIds.length }, when: new Date() });
      return eventIds.length;
    });
    if (taken > 0) continue;
    // Another worker may still have some in hand; it will be the last.
    return feeding || (await countDue(db(), job.id)) > 0 ? "more-to-come" : "ended";
  }
}

async function compareEvent(
  tx: Transaction,
  eventId: string,
  codebooks: Map<string, Codebook>,
): Promise<void> {
  const event = await findEvent(eventId);
  if (!event || event.trashedAt) return;
  const codebook = codebooks.get(event.codebookId) ?? (await findCodebook(event.codebookId));
  if (!codebook)
    throw new Error(`Event "${eventId}" names the codebook "${event.codebookId}", which is not stored`);
  codebooks.set(event.codebookId, codebook);
  const key = comparisonKey(event, codebook);
  if (await findComparison(eventId, key)) return;
  await keepComparison(tx, eventId, { key, comparison: compare(event, codebook), when: new Date() });
}
