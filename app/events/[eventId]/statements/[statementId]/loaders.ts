import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { listPageChecks, type PageCheck, recheckHours } from "#lib/data/page-checks.ts";
import { findStatement } from "#lib/data/statements.ts";
import type { VersionRecord } from "#lib/data/versions.ts";
import type { AnalysedStatement, Fact, Statement } from "#lib/engine/types.ts";
import { loadEventView } from "../../loaders.ts";
import type { EventView } from "../../view.ts";

export type StatementView = {
  readonly event: EventView;
  readonly statement: Statement;
  readonly analysed: AnalysedStatement;
  readonly order: number;
  readonly facts: readonly Fact[];
  readonly versions: readonly VersionRecord[];
};

/** The looks at a statement's page since it was taken in, and every how many hours there is another. */
export async function loadPageWatch(
  eventId: string,
  statementId: string,
): Promise<{ readonly looks: readonly PageCheck[]; readonly hours: number | null }> {
  const [looks, hours] = await Promise.all([
    listPageChecks(eventId, statementId),
    recheckHours(eventId, statementId),
  ]);
  return { looks, hours };
}

/** One statement of an event as analysed, with its versions; the not-found page where there is none. */
export const loadStatementView = cache(
  async (eventId: string, statementId: string): Promise<StatementView> => {
    const event = await loadEventView(eventId);
    const order = event.statements.findIndex(({ id }) => id === statementId);
    const statement = event.statements[order];
    const analysed = event.comparison.statements[order];
    const stored = await findStatement(eventId, statementId);
    if (!statement || !analysed || !stored) notFound();
    return {
      event,
      statement,
      analysed,
      order,
      facts: event.comparison.facts.filter((fact) => fact.statement === statementId),
      versions: stored.versions,
    };
  },
);
