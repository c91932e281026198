import type { EventKind, Participant, StatementType } from "#lib/engine/types.ts";
import { Prisma } from "#prisma/client/client.ts";
import { db } from "./client.ts";
import { type Needle, needles } from "./fold.ts";
import { isoDate } from "./records.ts";

export type EventFilter = {
  /** Words, all of which must stand in the event's title, its participants' names or its statements. */
  readonly query?: string | undefined;
  /** A party that takes part or speaks. */
  readonly party?: string | undefined;
  /** A topic that some statement covers or denies, by the Comparison that is kept of the event. */
  readonly topic?: string | undefined;
  readonly year?: number | undefined;
  readonly kind?: EventKind | undefined;
};

export type StatementSummary = {
  readonly id: string;
  readonly source: string;
  readonly party: string;
  readonly type: StatementType;
  readonly language: string;
  readonly title: string;
};

export type EventSummary = {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly kind: EventKind;
  readonly codebookId: string;
  readonly sample: boolean;
  readonly updatedAt: Date;
  readonly participants: readonly Participant[];
  /** In their order, without those in the trash. */
  readonly statements: readonly StatementSummary[];
  /** How many statements each party has, in the order of its first; a participant without any counts 0. */
  readonly statementsByParty: readonly { readonly party: string; readonly statements: number }[];
};

/** Which of the matching events, counted from the newest; all where nothing is said. */
export type EventPage = { readonly skip?: number; readonly take?: number };

/** How many events match; those in the trash never do. */
export async function countEvents(filter: EventFilter = {}): Promise<number> {
  return db().event.count({ where: await whereOf(filter) });
}

async function whereOf(filter: EventFilter): Promise<Prisma.EventWhereInput> {
  const matching = await matchingIds(filter.query ?? "");
  return { ...conditions(filter), ...(matching && { id: { in: [...matching] } }) };
}

/** The events that match, newest first; those in the trash never do. */
export async function listEvents(
  filter: EventFilter = {},
  page: EventPage = {},
): Promise<readonly EventSummary[]> {
  const rows = await db().event.findMany({
    where: await whereOf(filter),
    ...page,
    orderBy: [{ date: "desc" }, { createdAt: "desc" }, { id: "asc" }],
    include: {
      participants: { orderBy: { position: "asc" } },
      statements: {
        where: { trashedAt: null },
        orderBy: [{ position: "asc" }, { id: "asc" }],
        select: { key: true, type: true, language: true, title: true, source: true },
      },
    },
    omit: { searchText: true },
  });
  return rows.map((row) => {
    const statements = row.statements.map(({ key, source, type, language, title }) => ({
      id: key,
      source: source.name,
      party: source.party,
      type: type as StatementType,
      language,
      title,
    }));
    const participants = row.participants.map(({ name, party, aliases }) => ({ name, party, aliases }));
    return {
      id: row.id,
      title: row.title,
      date: isoDate(row.date),
      kind: row.kind as EventKind,
      codebookId: row.codebookId,
      sample: row.sample,
      updatedAt: row.updatedAt,
      participants,
      statements,
      statementsByParty: countByParty([...participants, ...statements], statements),
    };
  });
}

function countByParty(
  all: readonly { readonly party: string }[],
  statements: readonly { readonly party: string }[],
): EventSummary["statementsByParty"] {
  const parties = [...new Set(all.map(({ party }) => party))];
  return parties.map((party) => ({
    party,
    statements: statements.filter((statement) => statement.party === party).length,
  }));
}

function conditions({ party, topic, year, kind }: EventFilter): Prisma.EventWhereInput {
  const speaks = { statements: { some: { trashedAt: null, source: { party } } } };
  return {
    trashedAt: null,
    ...(kind && { kind }),
    ...(year && { date: { gte: new Date(Date.UTC(year, 0, 1)), lt: new Date(Date.UTC(year + 1, 0, 1)) } }),
    ...(party && { OR: [{ participants: { some: { party } } }, speaks] }),
    ...(topic && { comparison: { topics: { has: topic } } }),
  };
}

/** Ids of the events in which every word of the query stands somewhere; null where the query says nothing. */
async function matchingIds(query: string): Promise<ReadonlySet<string> | null> {
  const wanted = needles(query);
  if (wanted.length === 0) return null;
  const [first = new Set<string>(), ...others] = await Promise.all(wanted.map(idsWith));
  return new Set([...first].filter((id) => others.every((ids) => ids.has(id))));
}

async function idsWith(needle: Needle): Promise<ReadonlySet<string>> {
  const found = matchOf(needle);
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Event" WHERE ${found}
    UNION
    SELECT "eventId" FROM "Statement" WHERE "trashedAt" IS NULL AND ${found}`;
  return new Set(rows.map(({ id }) => id));
}

/** The needle holds only letters and digits (`fold`), so that neither pattern has anything to escape. */
function matchOf(needle: Needle): Prisma.Sql {
  switch (needle.kind) {
    case "word":
      return Prisma.sql`"searchWords" @@ to_tsquery('simple', ${`'${needle.prefix}':*`})`;
    case "substring":
      return Prisma.sql`"searchText" LIKE ${`%${needle.text}%`}`;
  }
}

/** The parties that take part or speak, and the years of events in use. */
export async function eventChoices(): Promise<{
  readonly parties: readonly string[];
  readonly years: readonly number[];
}> {
  const parties = await db().$queryRaw<{ party: string }[]>`
    SELECT p."party" FROM "Participant" p JOIN "Event" e ON e."id" = p."eventId" WHERE e."trashedAt" IS NULL
    UNION
    SELECT o."party" FROM "Source" o JOIN "Statement" s ON s."sourceId" = o."id" JOIN "Event" e ON e."id" = s."eventId"
    WHERE s."trashedAt" IS NULL AND e."trashedAt" IS NULL ORDER BY 1`;
  const years = await db().$queryRaw<{ year: number }[]>`
    SELECT DISTINCT extract(year FROM "date")::int AS "year" FROM "Event" WHERE "trashedAt" IS NULL ORDER BY 1 DESC`;
  return { parties: parties.map(({ party }) => party), years: years.map(({ year }) => year) };
}
