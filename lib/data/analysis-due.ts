import type { Transaction } from "./client.ts";

/** How many of the events were not yet due: a job that makes their Comparisons ahead has them now. */
export async function askAnalysis(
  tx: Transaction,
  {
    jobId,
    eventIds,
    when,
  }: { readonly jobId: string; readonly eventIds: readonly string[]; readonly when: Date },
): Promise<number> {
  const { count } = await tx.analysisDue.createMany({
    data: eventIds.map((eventId) => ({ eventId, jobId, askedAt: when })),
    skipDuplicates: true,
  });
  return count;
}

/** The next due events, taken: they are due again if the caller's transaction fails. Other workers take others. */
export async function takeDue(tx: Transaction, jobId: string, limit: number): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<{ eventId: string }[]>`
    DELETE FROM "AnalysisDue" WHERE "eventId" IN (
      SELECT "eventId" FROM "AnalysisDue" WHERE "jobId" = ${jobId}::uuid
      ORDER BY "askedAt", "eventId" LIMIT ${limit} FOR UPDATE SKIP LOCKED)
    RETURNING "eventId"`;
  return rows.map(({ eventId }) => eventId);
}

/** How many events of the job are still due, also those that a worker has in hand. */
export async function countDue(tx: Transaction, jobId: string): Promise<number> {
  return tx.analysisDue.count({ where: { jobId } });
}
