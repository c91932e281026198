import type { CoverageCell } from "#lib/engine/types.ts";
import { topicLabel } from "../labels.ts";
import type { Column, Report } from "../report.ts";
import type { CsvCell, CsvTable } from "./write-csv.ts";

/** Between several values in one cell. */
const AND = "; ";
/** Decimals of a share: a thousandth of a per cent. */
const SHARE_DECIMALS = 5;

const shareOf = ({ share }: CoverageCell): number => Number(share.toFixed(SHARE_DECIMALS));

/** The matrix in long form: one row a cell, silent ones with the terms that were searched. */
export function longMatrix(report: Report): CsvTable {
  const { event } = report.comparison;
  const rows = topicIds(report).flatMap((topic) =>
    report.columns.flatMap((column) => {
      const cell = cellOf(report, topic, column);
      if (!cell) return [];
      const { statement, name } = column;
      return [
        [
          event.title,
          event.date,
          topic,
          labelOf(report, topic),
          report.topics.get(topic)?.group ?? "",
          statement.id,
          name,
          statement.party,
          statement.language,
          cell.state,
          shareOf(cell),
          cell.rank,
          cell.passages.join(AND),
          cell.searched.join(AND),
        ],
      ];
    }),
  );
  return { columns: LONG_COLUMNS, rows };
}

const LONG_COLUMNS = [
  "event",
  "date",
  "topic",
  "topic_label",
  "group",
  "statement",
  "statement_name",
  "party",
  "language",
  "state",
  "share",
  "rank",
  "passages",
  "searched",
] as const;

/** The matrix in wide form: one row a topic, two columns a statement, as it is read on the page. */
export function wideMatrix(report: Report): CsvTable {
  const heads = report.columns.flatMap(({ name }) => [`${name}: state`, `${name}: share`]);
  const rows = topicIds(report).map((topic) => [
    topic,
    labelOf(report, topic),
    report.topics.get(topic)?.group ?? "",
    ...report.columns.flatMap((column): readonly CsvCell[] => {
      const cell = cellOf(report, topic, column);
      return cell ? [cell.state, shareOf(cell)] : ["", null];
    }),
  ]);
  return { columns: ["topic", "topic_label", "group", ...heads], rows };
}

const topicIds = (report: Report): readonly string[] => report.comparison.topics.map(({ id }) => id);

function cellOf(report: Report, topic: string, { statement }: Column): CoverageCell | undefined {
  return report.cells.get(topic)?.get(statement.id);
}

function labelOf(report: Report, topic: string): string {
  const found = report.topics.get(topic);
  return found ? topicLabel(found) : topic;
}
