import { db, type Transaction } from "./client.ts";
import { isoDate } from "./records.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** What goes with an event when it is deleted: told before, so that nobody is surprised. */
export type Contents = {
  readonly title: string;
  readonly statements: number;
  readonly versions: number;
  readonly decisions: number;
  readonly notes: number;
};

/** What belongs to the event, also what is in the trash on its own; null where there is no such event. */
export async function contentsOf(eventId: string): Promise<Contents | null> {
  const event = await db().event.findUnique({
    where: { id: eventId },
    select: { title: true, _count: { select: { statements: true, decisions: true, notes: true } } },
  });
  if (!event) return null;
  const versions = await db().version.count({ where: { statement: { eventId } } });
  return { title: event.title, versions, ...event._count };
}

/** Whether the event went to the trash, with all that belongs to it; `restoreEvent` undoes it. */
export async function trashEvent(id: string, when: Date): Promise<{ readonly ok: true } | Refusal> {
  const { count } = await db().event.updateMany({
    where: { id, trashedAt: null },
    data: { trashedAt: when },
  });
  return count > 0
    ? { ok: true }
    : refuse("not-found", `There is no event "${id}" to delete; somebody else may have deleted it.`);
}

/** Whether the event came back from the trash, as it was. */
export async function restoreEvent(id: string): Promise<{ readonly ok: true } | Refusal> {
  const { count } = await db().event.updateMany({
    where: { id, trashedAt: { not: null } },
    data: { trashedAt: null },
  });
  return count > 0
    ? { ok: true }
    : refuse("not-found", `"${id}" is not in the trash; it may have been restored, or the trash emptied.`);
}

/** Whether the statement went to the trash, with its versions; `restoreStatement` undoes it. */
export async function trashStatement(
  eventId: string,
  id: string,
  when: Date,
): Promise<{ readonly ok: true } | Refusal> {
  return moveStatement(eventId, id, { from: null, to: when });
}

/** Whether the statement came back from the trash, as it was and at its place. */
export async function restoreStatement(
  eventId: string,
  id: string,
  when: Date,
): Promise<{ readonly ok: true } | Refusal> {
  return moveStatement(eventId, id, { from: { not: null }, to: null, when });
}

async function moveStatement(
  eventId: string,
  id: string,
  move:
    | { readonly from: null; readonly to: Date }
    | { readonly from: { readonly not: null }; readonly to: null; readonly when: Date },
): Promise<{ readonly ok: true } | Refusal> {
  return db().$transaction(async (tx) => {
    const { count } = await tx.statement.updateMany({
      where: { eventId, key: id, trashedAt: move.from },
      data: { trashedAt: move.to },
    });
    if (count === 0)
      return refuse(
        "not-found",
        move.to
          ? `There is no statement "${id}" to delete; somebody else may have deleted it.`
          : `"${id}" is not in the trash; it may have been restored, or the trash emptied.`,
      );
    await tx.event.update({ where: { id: eventId }, data: { updatedAt: move.to ?? move.when } });
    return { ok: true };
  });
}

export type Trash = {
  readonly events: readonly {
    readonly id: string;
    readonly title: string;
    readonly date: string;
    readonly trashedAt: Date;
    readonly statements: number;
  }[];
  /** Statements that were deleted alone, out of an event that is in use. */
  readonly statements: readonly {
    readonly eventId: string;
    readonly eventTitle: string;
    readonly id: string;
    readonly title: string;
    readonly source: string;
    readonly party: string;
    readonly trashedAt: Date;
  }[];
};

/** What is in the trash, the newest first. */
export async function listTrash(): Promise<Trash> {
  const events = await db().event.findMany({
    where: { trashedAt: { not: null } },
    orderBy: { trashedAt: "desc" },
    select: { id: true, title: true, date: true, trashedAt: true, _count: { select: { statements: true } } },
  });
  const statements = await db().statement.findMany({
    where: { trashedAt: { not: null }, event: { trashedAt: null } },
    orderBy: { trashedAt: "desc" },
    select: {
      eventId: true,
      key: true,
      title: true,
      trashedAt: true,
      source: true,
      event: { select: { title: true } },
    },
  });
  return {
    events: events.flatMap(({ id, title, date, trashedAt, _count }) =>
      trashedAt ? [{ id, title, date: isoDate(date), trashedAt, statements: _count.statements }] : [],
    ),
    statements: statements.flatMap(({ eventId, event, key, title, source, trashedAt }) =>
      trashedAt
        ? [
            {
              eventId,
              eventTitle: event.title,
              id: key,
              title,
              source: source.name,
              party: source.party,
              trashedAt,
            },
          ]
        : [],
    ),
  };
}

/** How many events and statements left for good, with all that belonged to them. This cannot be undone. */
export async function emptyTrash(): Promise<{ readonly events: number; readonly statements: number }> {
  return db().$transaction(async (tx) => {
    // The database refuses to delete texts, decisions and notes unless this is said, for this transaction only.
    await tx.$executeRaw`SELECT set_config('parallax.emptying_trash', 'on', true)`;
    await releaseTranslations(tx);
    const events = await tx.event.deleteMany({ where: { trashedAt: { not: null } } });
    const statements = await tx.statement.deleteMany({ where: { trashedAt: { not: null } } });
    return { events: events.count, statements: statements.count };
  });
}

/** A translation outlives its original: it stays without saying of what. */
async function releaseTranslations(tx: Transaction): Promise<void> {
  await tx.statement.updateMany({
    where: { translationOf: { trashedAt: { not: null } } },
    data: { translationOfId: null },
  });
}
