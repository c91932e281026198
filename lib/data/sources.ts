import type { StatementType } from "#lib/engine/types.ts";
import { db } from "./client.ts";
import { isoDate } from "./records.ts";

export type SourceSummary = {
  readonly name: string;
  readonly party: string;
  readonly type: StatementType;
  readonly statements: number;
  readonly languages: readonly string[];
  /** Newest first. */
  readonly events: readonly { readonly id: string; readonly title: string; readonly date: string }[];
};

/** Who speaks, by party and name, with what they have in use; a source whose statements are all in the trash is left out. */
export async function listSources(): Promise<readonly SourceSummary[]> {
  const inUse = { trashedAt: null, event: { trashedAt: null } };
  const rows = await db().source.findMany({
    where: { statements: { some: inUse } },
    orderBy: [{ party: "asc" }, { name: "asc" }],
    include: {
      statements: {
        where: inUse,
        orderBy: [{ event: { date: "desc" } }, { eventId: "asc" }],
        select: { language: true, event: { select: { id: true, title: true, date: true } } },
      },
    },
  });
  return rows.map(({ name, party, type, statements }) => ({
    name,
    party,
    type: type as StatementType,
    statements: statements.length,
    languages: [...new Set(statements.map(({ language }) => language))].sort(),
    events: [...new Map(statements.map(({ event }) => [event.id, event])).values()].map((event) => ({
      ...event,
      date: isoDate(event.date),
    })),
  }));
}
