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
  /** A topic that the event's codebook has; whether a statement covers it is the engine's to say. */
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

/** The events that match, newest first; those in the trash never do. */
export async function listEvents(filter: EventFilter = {}): Promise<readonly EventSummary[]> {
  const matching = await matchingIds(filter.query ?? "");
  const rows = await db().event.findMany({
    where: { ...conditions(filter), ...(matching && { id: { in: [...matching] } }) },
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
    ...(topic && { codebook: { topics: { some: { topicId: topic } } } }),
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
