import type { CoverageCell } from "#lib/engine/types.ts";
import { MARKS } from "../labels.ts";
import type { Column, Report } from "../report.ts";
import { searchedTerms } from "../searched-terms.ts";
import { percent } from "../wording.ts";
import { escapeLine } from "./escape.ts";
import { passageLines } from "./quote.ts";
import { tableLines } from "./table.ts";
import { labelOf } from "./topic-label.ts";

/** The matrix as a table. */
export function matrixLines(report: Report): readonly string[] {
  const { columns, blocks, comparison } = report;
  const heads = [
    "Topic",
    ...columns.map(({ name }) => escapeLine(name)),
    ...comparison.noStatement.map(({ party }) => escapeLine(party)),
  ];
  const rows = blocks.flatMap(({ topics }) =>
    topics.map((topic) => [
      escapeLine(labelOf(report, topic)),
      ...columns.map((column) => cellText(report.cells.get(topic)?.get(column.statement.id))),
      ...comparison.noStatement.map(() => "– no statement"),
    ]),
  );
  return rows.length === 0 ? [] : ["## Matrix", "", ...tableLines(heads, rows)];
}

/** Behind every mark its quotes, behind every silence the terms that were searched. */
export function evidenceLines(report: Report): readonly string[] {
  const topics = report.blocks.flatMap((block) => block.topics);
  if (topics.length === 0) return [];
  return [
    "## Evidence by topic",
    "",
    ...topics.flatMap((topic) => [
      `### ${escapeLine(labelOf(report, topic))}`,
      "",
      ...report.columns.flatMap((column) => cellLines(report, topic, column)),
    ]),
  ];
}

function cellLines(report: Report, topic: string, { statement, name }: Column): readonly string[] {
  const cell = report.cells.get(topic)?.get(statement.id);
  if (!cell) return [];
  const head = `**${escapeLine(name)}** ${cellText(cell)}`;
  if (cell.state === "silent") {
    const { alone, inCompany } = searchedTerms(cell.searched);
    const searched = [...alone, ...inCompany].map(escapeLine);
    const terms = searched.length === 0 ? "no terms in this language" : searched.join(", ");
    return [`${head}, searched: ${terms}`, ""];
  }
  return [
    head,
    "",
    ...cell.passages.flatMap((index) => {
      const passage = statement.passages[index];
      const marks = passage ? [...passage.topics, ...passage.denied].filter(({ id }) => id === topic) : [];
      const evidence = marks.flatMap((mark) => mark.evidence);
      return passageLines(report, { statement: statement.id, passage: index }, evidence);
    }),
  ];
}

function cellText(cell: CoverageCell | undefined): string {
  if (!cell) return "";
  const { sign, word } = MARKS[cell.state];
  return cell.state === "silent" ? `${sign} ${word}` : `${sign} ${word} ${percent(cell.share)}`;
}
