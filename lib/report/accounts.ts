import type { AnalysedStatement, Comparison, State } from "#lib/engine/types.ts";
import { statementNames } from "./statement-names.ts";

/** What one source has said about the event: an original and its translation are one account, not two. */
export type Account = { readonly name: string; readonly statements: readonly AnalysedStatement[] };

/**
 * The accounts of an event, in the order of its statements: one a source. Where one source issued everything
 * (an original beside its translation), each statement is an account, since then these are what is compared.
 */
export function accountsOf(comparison: Pick<Comparison, "statements">): readonly Account[] {
  const bySource = new Map<string, AnalysedStatement[]>();
  for (const statement of comparison.statements) {
    bySource.set(statement.source, [...(bySource.get(statement.source) ?? []), statement]);
  }
  if (bySource.size > 1) return [...bySource].map(([name, statements]) => ({ name, statements }));
  const names = statementNames(comparison.statements);
  return comparison.statements.map((statement) => ({
    name: names.get(statement.id) ?? statement.id,
    statements: [statement],
  }));
}

/** What an account as a whole does with a topic: a denial in any of its statements outranks all else. */
export function accountState(account: Account, states: ReadonlyMap<string, State>): State {
  const own = account.statements.map(({ id }) => states.get(id) ?? "silent");
  const first = (["denies", "states", "attributes"] as const).find((state) => own.includes(state));
  return first ?? "silent";
}
