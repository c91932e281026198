import { primarySubtag } from "#lib/engine/subtag.ts";
import type { AnalysedStatement } from "#lib/engine/types.ts";

type Named = Pick<AnalysedStatement, "id" | "source" | "language">;

/**
 * A short name for each statement, unique within the event: its source; where a source has several, with the
 * language ("Xinhua (zh)"); where that is not enough, with a number ("Xinhua (zh) 2").
 */
export function statementNames(statements: readonly Named[]): ReadonlyMap<string, string> {
  const sources = tally(statements.map((statement) => statement.source));
  const wanted = statements.map((statement) =>
    shortName(statement, (sources.get(statement.source) ?? 0) > 1),
  );
  const totals = tally(wanted);
  const used = new Map<string, number>();
  return new Map(
    statements.map(({ id }, index) => {
      const name = wanted[index] ?? id;
      const ordinal = (used.get(name) ?? 0) + 1;
      used.set(name, ordinal);
      return [id, (totals.get(name) ?? 0) > 1 ? `${name} ${ordinal}` : name];
    }),
  );
}

function shortName({ source, language }: Named, sharesItsSource: boolean): string {
  return sharesItsSource ? `${source} (${primarySubtag(language)})` : source;
}

function tally(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
