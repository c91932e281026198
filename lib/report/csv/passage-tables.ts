import type { PassageRef, Span } from "#lib/engine/types.ts";
import type { Report } from "../report.ts";
import type { CsvCell, CsvTable } from "./write-csv.ts";

/** Between several values in one cell. */
const AND = "; ";

/** Every passage with its place, reading and words. Passages are counted from 0, as in the Comparison file. */
export function passageTable(report: Report): CsvTable {
  const rows = report.columns.flatMap(({ statement, name }) =>
    statement.passages.map((passage, index) => {
      const quote = report.quotes.passage({ statement: statement.id, passage: index }, []);
      return [
        statement.id,
        name,
        index,
        passage.paragraph,
        quote.start,
        quote.end,
        passage.voice,
        passage.act,
        passage.topics.map(({ id }) => id).join(AND),
        passage.denied.map(({ id }) => id).join(AND),
        quote.text,
      ];
    }),
  );
  return { columns: PASSAGE_COLUMNS, rows };
}

const PASSAGE_COLUMNS = [
  "statement",
  "statement_name",
  "passage",
  "paragraph",
  "start",
  "end",
  "voice",
  "act",
  "topics",
  "denied",
  "text",
] as const;

/** Every link with both passages and the words that are its evidence. */
export function linkTable(report: Report): CsvTable {
  const rows = report.comparison.links.map(({ a, b, relation, score, reason, evidence }) => [
    relation,
    score,
    reason,
    ...endCells(report, a, evidence.a),
    ...endCells(report, b, evidence.b),
  ]);
  return { columns: ["relation", "score", "reason", ...END_COLUMNS("a"), ...END_COLUMNS("b")], rows };
}

const END_COLUMNS = (end: "a" | "b"): readonly string[] =>
  ["statement", "passage", "start", "end", "evidence", "text"].map((column) => `${end}_${column}`);

/** Every fact with its value and the passage that claims it. */
export function factTable(report: Report): CsvTable {
  const rows = report.comparison.facts.map(({ kind, value, evidence, ...ref }) => [
    kind,
    value,
    ...endCells(report, ref, evidence),
  ]);
  return { columns: ["kind", "value", "statement", "passage", "start", "end", "evidence", "text"], rows };
}

function endCells(report: Report, ref: PassageRef, evidence: readonly Span[]): readonly CsvCell[] {
  const quote = report.quotes.passage(ref, evidence);
  const words = evidence.map((span) => report.quotes.words(ref.statement, span).text);
  return [ref.statement, ref.passage, quote.start, quote.end, words.join(AND), quote.text];
}
