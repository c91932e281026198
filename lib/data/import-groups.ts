import type { EventKind, Participant } from "#lib/engine/types.ts";
import { participantsSchema } from "#lib/imports/draft.ts";
import type { Group } from "#lib/imports/group-rows.ts";
import { db, type Transaction } from "./client.ts";
import { isoDate } from "./records.ts";
import { type Refusal, refuse } from "./refusal.ts";

export type GroupChoice = "new" | "join" | "leave-out";

/** Rows that are proposed as one event, and what was chosen for them. */
export type GroupRecord = {
  readonly number: number;
  readonly title: string;
  readonly date: string;
  readonly kind: EventKind;
  readonly participants: readonly Participant[];
  readonly basis: string;
  readonly choice: GroupChoice;
  readonly joins: { readonly id: string; readonly title: string; readonly date: string } | null;
  readonly eventId: string | null;
  readonly rows: readonly { readonly number: number; readonly source: string; readonly title: string }[];
  readonly rowCount: number;
};

export type ProposedGroup = Group & {
  readonly number: number;
  readonly joinsId: string | null;
  /** What an event bundle says beyond its event and statements. */
  readonly beside: object | null;
};

/** How many rows of a group are named on the screen. */
const ROWS_NAMED = 5;

/** Nothing; inserts the proposals in the caller's transaction: to join a stored event where there is one, else a new one. */
export async function insertGroups(
  tx: Transaction,
  importId: string,
  groups: readonly ProposedGroup[],
): Promise<void> {
  const json = JSON.stringify(
    groups.map(({ number, title, date, kind, participants, basis, joinsId, beside }) => ({
      number,
      title,
      date,
      kind,
      participants,
      basis,
      joinsId,
      bundle: beside,
      choice: joinsId === null ? "new" : "join",
    })),
  );
  await tx.$executeRaw`
    INSERT INTO "ImportGroup"
      ("importId", "number", "title", "date", "kind", "participants", "basis", "bundle", "choice", "joinsId")
    SELECT ${importId}::uuid, g.* FROM jsonb_to_recordset(${json}::jsonb) AS g("number" int, "title" text, "date" date,
      "kind" text, "participants" jsonb, "basis" text, "bundle" jsonb, "choice" text, "joinsId" text)`;
}

/** The proposals from number `from` on, with their first rows. */
export async function listGroups(
  importId: string,
  { skip, take }: { readonly skip: number; readonly take: number },
): Promise<readonly GroupRecord[]> {
  const groups = await db().importGroup.findMany({
    where: { importId },
    orderBy: { number: "asc" },
    skip,
    take,
    include: {
      joins: { select: { id: true, title: true, date: true } },
      rows: { orderBy: { number: "asc" }, take: ROWS_NAMED, select: { number: true, draft: true } },
      _count: { select: { rows: true } },
    },
  });
  return groups.map(({ joins, rows, _count, ...group }) => ({
    number: group.number,
    title: group.title,
    date: isoDate(group.date),
    kind: group.kind as EventKind,
    participants: participantsSchema.parse(group.participants),
    basis: group.basis,
    choice: group.choice as GroupChoice,
    joins: joins && { ...joins, date: isoDate(joins.date) },
    eventId: group.eventId,
    rows: rows.map(({ number, draft }) => {
      const { source, title } = draft as { source: string; title: string };
      return { number, source, title };
    }),
    rowCount: _count.rows,
  }));
}

/** How many proposals there are, and what was chosen for them. */
export async function countGroups(
  importId: string,
): Promise<{ readonly all: number; readonly joining: number; readonly leftOut: number }> {
  const counts = await db().importGroup.groupBy({
    by: ["choice"],
    where: { importId },
    _count: { _all: true },
  });
  const of = (choice: GroupChoice) => counts.find((count) => count.choice === choice)?._count._all ?? 0;
  return { all: of("new") + of("join") + of("leave-out"), joining: of("join"), leftOut: of("leave-out") };
}

export type GroupChange = {
  readonly title: string;
  readonly date: string;
  readonly kind: EventKind;
  readonly choice: GroupChoice;
  readonly joinsId: string | null;
};

/** Whether the proposal was changed; not once the import is being stored. */
export async function changeGroup(
  importId: string,
  number: number,
  { title, date, kind, choice, joinsId }: GroupChange,
): Promise<{ readonly ok: true } | Refusal> {
  if (choice === "join" && !(await isInUse(joinsId)))
    return refuse("invalid", `There is no event "${joinsId ?? ""}" to join. Choose one from the list.`);
  const { count } = await db().importGroup.updateMany({
    where: { importId, number, import: { stage: "ready" } },
    data: {
      title: title.trim(),
      date: new Date(`${date}T00:00:00Z`),
      kind,
      choice,
      joinsId: choice === "join" ? joinsId : null,
    },
  });
  return count > 0 ? { ok: true } : refuse("conflict", "These statements are being stored already.");
}

/** Whether the rows of one proposal now belong to another; the emptied one is gone. */
export async function mergeGroups(
  importId: string,
  from: number,
  into: number,
): Promise<{ readonly ok: true } | Refusal> {
  return db().$transaction(async (tx) => {
    const both = await tx.importGroup.count({
      where: { importId, number: { in: [from, into] }, import: { stage: "ready" } },
    });
    if (from === into || both !== 2)
      return refuse("not-found", `Proposals ${from + 1} and ${into + 1} cannot be joined. Reload the page.`);
    await tx.importRow.updateMany({ where: { importId, groupNumber: from }, data: { groupNumber: into } });
    await tx.importGroup.delete({ where: { importId_number: { importId, number: from } } });
    return { ok: true };
  });
}

async function isInUse(eventId: string | null): Promise<boolean> {
  if (eventId === null) return false;
  return (await db().event.count({ where: { id: eventId, trashedAt: null } })) > 0;
}

/** The stored events, in use, within so many days of any of these days, to be joined. */
export async function eventsAround(
  days: readonly string[],
  apart: number,
): Promise<
  readonly {
    readonly id: string;
    readonly title: string;
    readonly date: string;
    readonly parties: readonly string[];
  }[]
> {
  const rows = await db().$queryRaw<{ id: string; title: string; date: Date; parties: string[] }[]>`
    SELECT e."id", e."title", e."date",
      array(SELECT DISTINCT p."party" FROM "Participant" p WHERE p."eventId" = e."id" ORDER BY 1) AS "parties"
    FROM "Event" e
    WHERE e."trashedAt" IS NULL AND EXISTS (
      SELECT 1 FROM unnest(${[...new Set(days)]}::date[]) AS d(day)
      WHERE e."date" BETWEEN d.day - ${apart}::int AND d.day + ${apart}::int)
    ORDER BY e."date", e."id"`;
  return rows.map((row) => ({ ...row, date: isoDate(row.date) }));
}
