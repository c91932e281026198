import type { Transaction } from "./client.ts";
import { type EventInput, ownFields, participantRows } from "./events.ts";
import { free, slug } from "./slug.ts";

/** The ids of new events, in the order of the inputs: many in a few statements, in the caller's transaction. */
export async function insertEvents(
  tx: Transaction,
  inputs: readonly EventInput[],
  when: Date,
): Promise<readonly string[]> {
  const wanted = inputs.map(({ title, date }) => `${slug(title, "event")}-${date}`);
  const taken = await takenIds(tx, [...new Set(wanted)].sort());
  const ids = wanted.map((name) => {
    const id = free(name, taken);
    taken.add(id);
    return id;
  });
  const rows = inputs.map((input, at) => ({ id: ids[at] ?? "", input }));
  await tx.event.createMany({
    data: rows.map(({ id, input }) => ({ id, ...ownFields(input), createdAt: when, updatedAt: when })),
  });
  await tx.participant.createMany({
    data: rows.flatMap(({ id, input }) => participantRows(input).map((row) => ({ eventId: id, ...row }))),
  });
  return ids;
}

/** The ids that begin like one of the wanted ones. Whoever makes an event of such a name at once waits for this transaction. */
async function takenIds(tx: Transaction, wanted: readonly string[]): Promise<Set<string>> {
  await tx.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtextextended('event ' || w, 0)) FROM unnest(${[...wanted]}::text[]) AS w ORDER BY w`;
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Event" WHERE EXISTS (
      SELECT 1 FROM unnest(${[...wanted]}::text[]) AS w WHERE starts_with("id", w))`;
  return new Set(rows.map(({ id }) => id));
}
