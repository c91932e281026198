import type { Comparison } from "#lib/engine/types.ts";
import { type MarkChanges, markChanges } from "./mark-changes.ts";
import { type PassageChange, type ReadVersion, revise } from "./revise.ts";

/** A text of a statement and the Comparison of its event with that text in it. */
export type ComparedVersion = { readonly text: string; readonly comparison: Comparison };

/** Two texts of one statement, what became of each passage, and what that did to the marks. */
export type Revision = {
  readonly before: ReadVersion;
  readonly after: ReadVersion;
  readonly passages: readonly PassageChange[];
  readonly marks: MarkChanges;
};

/** What changed from one text of a statement to a later one; all else in the two Comparisons is the same. */
export function revisionOf(
  statement: string,
  { before, after }: { readonly before: ComparedVersion; readonly after: ComparedVersion },
): Revision {
  const [old, now] = [readIn(before, statement), readIn(after, statement)];
  const passages = revise(old, now);
  const marks = markChanges({ statement, before: before.comparison, after: after.comparison, passages });
  return { before: old, after: now, passages, marks };
}

function readIn({ text, comparison }: ComparedVersion, statement: string): ReadVersion {
  const analysed = comparison.statements.find(({ id }) => id === statement);
  if (!analysed) throw new Error(`The Comparison lacks the statement “${statement}”.`);
  return { text, analysed };
}
