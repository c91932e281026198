import "server-only";
import { notFound } from "next/navigation";
import type { VersionRecord } from "#lib/data/versions.ts";
import type { Comparison } from "#lib/engine/types.ts";
import { type ComparedVersion, type Revision, revisionOf } from "#lib/report/revision/revision.ts";
import { comparisonOf } from "../../../../../comparisons.ts";
import { loadStatementView, type StatementView } from "../loaders.ts";

export type RevisionView = Revision & {
  readonly view: StatementView;
  readonly from: VersionRecord;
  readonly to: VersionRecord;
  readonly comparison: Comparison;
};

type Chosen = { readonly from: number | null; readonly to: number | null };

/**
 * Two versions of a statement compared; by default the newest with the one before it. Null where there is one version
 * only; the not-found page where a number is none of its versions.
 */
export async function loadRevisionView(
  eventId: string,
  statementId: string,
  { from, to }: Chosen,
): Promise<RevisionView | null> {
  const view = await loadStatementView(eventId, statementId);
  if (view.versions.length < 2) return null;
  const numbered = (number: number) => view.versions.find((version) => version.number === number);
  const later = to === null ? view.versions[0] : numbered(to);
  const earlier = from === null ? numbered((later?.number ?? 0) - 1) : numbered(from);
  if (!later || !earlier) notFound();
  const [before, after] = [comparedAs(view, earlier), comparedAs(view, later)];
  return {
    ...revisionOf(statementId, { before, after }),
    view,
    from: earlier,
    to: later,
    comparison: after.comparison,
  };
}

/** The event's Comparison with one version in the place of the statement's newest, all else the same. */
function comparedAs({ event, statement }: StatementView, { text, sha256 }: VersionRecord): ComparedVersion {
  const statements = event.statements.map((each) =>
    each.id === statement.id ? { ...statement, text, sha256 } : each,
  );
  return { text, comparison: comparisonOf({ event: event.comparison.event, statements }, event.codebook) };
}
