import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import type { VersionRecord } from "#lib/data/versions.ts";
import type { Comparison, Statement } from "#lib/engine/types.ts";
import { type MarkChanges, markChanges } from "#lib/report/revision/mark-changes.ts";
import { type PassageChange, type ReadVersion, revise } from "#lib/report/revision/revise.ts";
import { comparisonOf } from "../../../../../comparisons.ts";
import { loadStatementView, type StatementView } from "../loaders.ts";

export type RevisionView = {
  readonly view: StatementView;
  readonly from: VersionRecord;
  readonly to: VersionRecord;
  readonly before: ReadVersion;
  readonly after: ReadVersion;
  readonly comparison: Comparison;
  readonly passages: readonly PassageChange[];
  readonly marks: MarkChanges;
};

type Chosen = { readonly from: number | null; readonly to: number | null };

/**
 * Two versions of a statement compared; by default the newest with the one before it. Null where there is one version
 * only; the not-found page where a number is none of its versions.
 */
export const loadRevisionView = cache(
  async (eventId: string, statementId: string, chosen: string): Promise<RevisionView | null> => {
    const view = await loadStatementView(eventId, statementId);
    if (view.versions.length < 2) return null;
    const { from, to } = JSON.parse(chosen) as Chosen;
    const numbered = (number: number) => view.versions.find((version) => version.number === number);
    const later = to === null ? view.versions[0] : numbered(to);
    const earlier = from === null ? numbered((later?.number ?? 0) - 1) : numbered(from);
    if (!later || !earlier) notFound();
    const [old, now] = [readAs(view, earlier), readAs(view, later)];
    const passages = revise(old.read, now.read);
    return {
      view,
      from: earlier,
      to: later,
      before: old.read,
      after: now.read,
      comparison: now.comparison,
      passages,
      marks: markChanges({
        statement: statementId,
        before: old.comparison,
        after: now.comparison,
        passages,
      }),
    };
  },
);

/** The event's Comparison with one version in the place of the statement's newest, all else the same. */
function readAs({ event, statement }: StatementView, version: VersionRecord) {
  const as: Statement = { ...statement, text: version.text, sha256: version.sha256 };
  const statements = event.statements.map((each) => (each.id === statement.id ? as : each));
  const comparison = comparisonOf({ event: event.comparison.event, statements }, event.codebook);
  const analysed = comparison.statements.find(({ id }) => id === statement.id);
  if (!analysed) throw new Error(`The Comparison lacks the statement “${statement.id}”.`);
  return { comparison, read: { text: version.text, analysed } satisfies ReadVersion };
}
