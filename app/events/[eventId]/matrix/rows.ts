import type { Comparison, CoverageCell, TopicGroup } from "#lib/engine/types.ts";
import { cellsByTopic } from "#lib/report/cells.ts";
import { topicGaps } from "#lib/report/gap.ts";
import { topicLabel } from "#lib/report/labels.ts";

export const SORTS = ["gap", "order", "group"] as const;
export type Sort = (typeof SORTS)[number];

export type MatrixRow = {
  readonly topic: string;
  readonly label: string;
  readonly group: string;
  readonly differs: boolean;
  /** One cell a statement, in the Comparison's order. */
  readonly cells: readonly CoverageCell[];
};

/** Rows under one heading; the heading is null where rows are not grouped. */
export type MatrixSection = { readonly heading: string | null; readonly rows: readonly MatrixRow[] };

type Choice = {
  readonly sort: Sort;
  readonly onlyDifferences: boolean;
  readonly groups: readonly TopicGroup[];
};

/** The matrix's rows in the chosen order: widest gap first, order of first mention, or by the codebook's groups. */
export function matrixSections(
  comparison: Comparison,
  { sort, onlyDifferences, groups }: Choice,
): readonly MatrixSection[] {
  const gaps = topicGaps(comparison);
  const byTopic = cellsByTopic(comparison);
  const rows = comparison.topics
    .map(({ id, label, group }) => ({
      topic: id,
      label: topicLabel({ id, label }),
      group,
      differs: gaps.get(id)?.differs ?? false,
      cells: comparison.statements.flatMap((statement) => byTopic.get(id)?.get(statement.id) ?? []),
    }))
    .filter(({ differs }) => differs || !onlyDifferences);
  switch (sort) {
    case "gap":
      return [
        {
          heading: null,
          rows: rows.toSorted((a, b) => (gaps.get(b.topic)?.gap ?? 0) - (gaps.get(a.topic)?.gap ?? 0)),
        },
      ];
    case "order":
      return [{ heading: null, rows: rows.toSorted((a, b) => firstMention(a) - firstMention(b)) }];
    case "group":
      return grouped(rows, groups);
  }
}

/** Where a topic comes first in the first statement that has it: statements outrank places. */
function firstMention({ cells }: MatrixRow): number {
  const order = cells.findIndex(({ rank }) => rank !== null);
  const rank = cells[order]?.rank ?? 0;
  return order * 1000 + rank;
}

function grouped(rows: readonly MatrixRow[], groups: readonly TopicGroup[]): readonly MatrixSection[] {
  return groups
    .map((group) => ({
      heading: topicLabel(group),
      rows: rows.filter((row) => row.group === group.id),
    }))
    .filter((section) => section.rows.length > 0);
}
