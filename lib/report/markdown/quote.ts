import type { PassageRef, Span } from "#lib/engine/types.ts";
import { ACT_LABELS, voiceLabel } from "../labels.ts";
import type { Column, Report } from "../report.ts";
import { escapeLine, escapeMarkdown } from "./escape.ts";

/** A passage as a block quotation with its place, its reading and the words that are evidence under it. */
export function passageLines(report: Report, ref: PassageRef, evidence: readonly Span[]): readonly string[] {
  const { text, start, end } = report.quotes.passage(ref, evidence);
  const column = columnOf(report, ref.statement);
  const passage = column.statement.passages[ref.passage];
  const reading = passage
    ? ` · voice ${escapeLine(voiceLabel(passage.voice))} · ${ACT_LABELS[passage.act].word}`
    : "";
  const words = evidence.map(
    ([from, to]) => `“${escapeLine(report.quotes.words(ref.statement, [from, to]).text)}”`,
  );
  return [
    ...escapeMarkdown(text)
      .split(/\r\n|\r|\n/)
      .map((line) => `> ${line}`),
    "",
    `${escapeLine(column.name)}, passage ${ref.passage + 1} of ${column.statement.passages.length}, characters ${start}–${end}${reading}${
      words.length > 0 ? ` · on ${words.join(", ")}` : ""
    }`,
    "",
  ];
}

function columnOf(report: Report, id: string): Column {
  const column = report.columns.find(({ statement }) => statement.id === id);
  if (!column) throw new Error(`The Comparison points at statement "${id}", which it does not have.`);
  return column;
}
