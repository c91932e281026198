import { CANNOT_TELL, MARKS_ARE_MADE } from "../method-text.ts";
import type { Report } from "../report.ts";
import { counted } from "../wording.ts";
import { escapeLine } from "./escape.ts";
import { tableLines } from "./table.ts";

/** How the marks are made, from which texts, and what they cannot tell. */
export function methodLines({ comparison, codebook, columns, madeAt }: Report): readonly string[] {
  const rows = columns.map(({ statement, name }) => [
    escapeLine(name),
    escapeLine(statement.id),
    String(statement.passages.length),
    statement.sha256,
  ]);
  return [
    "## Method and limits",
    "",
    `**Claims hold in the ${counted(columns.length, "statement")} loaded.**`,
    "",
    ...MARKS_ARE_MADE.map((line) => `- ${line}`),
    "",
    "What cannot be told from these texts:",
    "",
    ...CANNOT_TELL.map((line) => `- ${line}`),
    "",
    ...tableLines(["Statement", "Id", "Passages", "SHA-256 of the text"], rows),
    `Engine ${comparison.engine}, codebook ${escapeLine(codebook.id)}. Passages are counted from 1 here and from 0 in the data files.${
      madeAt === null ? "" : ` Made ${escapeLine(madeAt)}.`
    }`,
  ];
}
