import type { Comparison, CoverageCell, State } from "#lib/engine/types.ts";

/** The cells of one topic by statement id. */
export type TopicCells = ReadonlyMap<string, CoverageCell>;

/** The matrix for look-ups: topic id → statement id → cell. */
export function cellsByTopic(comparison: Pick<Comparison, "coverage">): ReadonlyMap<string, TopicCells> {
  const rows = new Map<string, Map<string, CoverageCell>>();
  for (const cell of comparison.coverage) {
    const row = rows.get(cell.topic) ?? new Map<string, CoverageCell>();
    rows.set(cell.topic, row.set(cell.statement, cell));
  }
  return rows;
}

/** The states of one topic by statement id. */
export function statesOf(cells: TopicCells): ReadonlyMap<string, State> {
  return new Map([...cells].map(([statement, cell]) => [statement, cell.state]));
}
