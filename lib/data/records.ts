import type { EventKind, EventRecord, Participant, Statement, StatementType } from "#lib/engine/types.ts";
import type { Prisma } from "#prisma/client/client.ts";

/**
 * What the rows of the database say in the engine's words. The database checks the vocabularies (kind, type), so that
 * a cast here only tells the compiler what the row already guarantees.
 */

type EventRow = {
  readonly title: string;
  readonly date: Date;
  readonly kind: string;
  readonly participants: readonly Participant[];
  readonly noStatements: readonly { readonly party: string; readonly note: string }[];
};

/** What a query must include for `eventRecord` and `statementRecord` to have their rows. */
export const WHOLE_EVENT = {
  participants: { orderBy: { position: "asc" } },
  noStatements: { orderBy: { party: "asc" } },
  statements: {
    orderBy: [{ position: "asc" }, { id: "asc" }],
    omit: { searchText: true },
    include: {
      source: true,
      translationOf: { select: { key: true, trashedAt: true } },
      versions: {
        orderBy: { number: "desc" },
        take: 1,
        select: { text: true, textSha256: true, number: true },
      },
    },
  },
} satisfies Prisma.EventInclude;

/** The event as the engine knows it. */
export function eventRecord(row: EventRow): EventRecord {
  return {
    title: row.title,
    date: isoDate(row.date),
    kind: row.kind as EventKind,
    participants: row.participants.map(({ name, party, aliases }) => ({
      name,
      party,
      aliases: [...aliases],
    })),
    noStatement: row.noStatements.map(({ party, note }) => ({ party, note })),
  };
}

type StatementRow = {
  readonly key: string;
  readonly source: { readonly name: string; readonly party: string };
  readonly type: string;
  readonly language: string;
  readonly title: string;
  readonly publishedAt: string | null;
  readonly publishedBasis: string | null;
  readonly url: string | null;
  readonly translationOf: { readonly key: string; readonly trashedAt: Date | null } | null;
  readonly versions: readonly { readonly text: string; readonly textSha256: string }[];
};

/** The statement in its newest version, as the engine knows it; an original in the trash is not named. */
export function statementRecord(row: StatementRow): Statement {
  const newest = row.versions[0];
  if (!newest) throw new Error(`Statement "${row.key}" has no version`);
  return {
    id: row.key,
    source: row.source.name,
    party: row.source.party,
    type: row.type as StatementType,
    language: row.language,
    title: row.title,
    publishedAt: row.publishedAt,
    publishedBasis: row.publishedBasis,
    url: row.url,
    translationOf: row.translationOf?.trashedAt === null ? row.translationOf.key : null,
    text: newest.text,
    sha256: newest.textSha256,
  };
}

/** `YYYY-MM-DD` of a DATE column, which Prisma gives as midnight in UTC. */
export function isoDate(date: Date): string {
  return date.toISOString().slice(0, "YYYY-MM-DD".length);
}
