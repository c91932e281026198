import { type Decision, decisionSchema, placesOf } from "#lib/schema/decision.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { db, type Transaction } from "./client.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** What analysts settled by hand about an event, oldest first: where two speak of one matter, the later one holds. */
export async function listDecisions(eventId: string): Promise<readonly Decision[]> {
  const rows = await db().decision.findMany({
    where: { eventId },
    orderBy: { id: "asc" },
    select: { value: true },
  });
  return rows.map(({ value }) => decisionSchema.parse(value));
}

/** Whether the decision was written down; decisions are never changed, only outranked by later ones. */
export async function addDecision(
  eventId: string,
  decision: Decision,
): Promise<{ readonly ok: true } | Refusal> {
  return db().$transaction(async (tx) => {
    const rows = await tx.statement.findMany({ where: { eventId }, select: { id: true, key: true } });
    const row = new Map(rows.map(({ id, key }) => [key, id]));
    const unknown = placesOf(decision).find(({ statement }) => !row.has(statement));
    if (unknown)
      return refuse("not-found", `There is no statement "${unknown.statement}" in the event "${eventId}".`);
    await insertDecisions(tx, { eventId, decisions: [decision], row });
    return { ok: true };
  });
}

/** Nothing; inserts decisions in the caller's transaction. `row` knows the row of each statement id. */
export async function insertDecisions(
  tx: Transaction,
  {
    eventId,
    decisions,
    row,
  }: {
    readonly eventId: string;
    readonly decisions: readonly Decision[];
    readonly row: ReadonlyMap<string, number>;
  },
): Promise<void> {
  await tx.decision.createMany({
    data: decisions.map((decision) => {
      const place = placesOf(decision)[0];
      return {
        eventId,
        statementId: place ? (row.get(place.statement) ?? null) : null,
        passageStart: place?.span?.[0] ?? null,
        passageEnd: place?.span?.[1] ?? null,
        topicId: "topic" in decision ? decision.topic : null,
        kind: decision.kind,
        value: decision as Prisma.InputJsonObject,
        decidedBy: decision.by,
        decidedAt: new Date(decision.at),
      };
    }),
  });
}
