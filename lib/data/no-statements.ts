import { db } from "./client.ts";
import { type Refusal, refuse } from "./refusal.ts";
import type { Signature } from "./signature.ts";

/** Whether it was recorded that a party issued no statement about the event; said again, the note is the newer one. */
export async function recordNoStatement(
  eventId: string,
  { party, note }: { readonly party: string; readonly note: string },
  { who, when }: Signature,
): Promise<{ readonly ok: true } | Refusal> {
  if (party.trim() === "") return refuse("invalid", "The party is empty. Say who issued no statement.");
  return db().$transaction(async (tx) => {
    const event = await tx.event.findUnique({ where: { id: eventId }, select: { id: true } });
    if (!event) return refuse("not-found", `There is no event "${eventId}"; it may have been deleted.`);
    const speaks = await tx.statement.findFirst({ where: { eventId, trashedAt: null, source: { party } } });
    if (speaks)
      return refuse(
        "conflict",
        `"${party}" has a statement in this event ("${speaks.title}"). Delete that first if it is none.`,
      );
    const own = { note, recordedBy: who, recordedAt: when };
    await tx.noStatement.upsert({
      where: { eventId_party: { eventId, party } },
      create: { eventId, party, ...own },
      update: own,
    });
    await tx.event.update({ where: { id: eventId }, data: { updatedAt: when } });
    return { ok: true };
  });
}

/** Whether there was such a record; there is none afterwards. */
export async function removeNoStatement(eventId: string, party: string): Promise<boolean> {
  const { count } = await db().noStatement.deleteMany({ where: { eventId, party } });
  return count > 0;
}
