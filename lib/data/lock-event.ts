import type { Transaction } from "./client.ts";

/** Whether the event is there and in use; no other transaction changes it or adds to it until this one ends. */
export async function lockEvent(tx: Transaction, eventId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Event" WHERE "id" = ${eventId} AND "trashedAt" IS NULL FOR UPDATE`;
  return rows.length > 0;
}
