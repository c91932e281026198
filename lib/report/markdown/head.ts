import { KIND_LABELS, TYPE_LABELS } from "../labels.ts";
import type { Report } from "../report.ts";
import { languageName, lengthOf, longDate } from "../wording.ts";
import { escapeLine } from "./escape.ts";
import { tableLines } from "./table.ts";
import { labelOf } from "./topic-label.ts";

/** Title, event, the notice of a sample, and the summary line with its topics. */
export function headLines(report: Report): readonly string[] {
  const { comparison, sampleNotice, summary } = report;
  const { title, date, kind, participants } = comparison.event;
  const people = participants.map(({ name, party }) => (name === party ? name : `${name} (${party})`));
  return [
    `# ${escapeLine(title)}`,
    "",
    [longDate(date), KIND_LABELS[kind], ...people.map(escapeLine)].join(" · "),
    "",
    ...(sampleNotice === null ? [] : [`**Sample paraphrase.** ${escapeLine(sampleNotice)}`, ""]),
    ...summary.map(({ count, wording, topics }) => {
      const names = topics.map((topic) => escapeLine(labelOf(report, topic)));
      return `- **${count} ${escapeLine(wording)}**${names.length > 0 ? `: ${names.join(", ")}` : ""}`;
    }),
    "",
  ];
}

/** Who speaks: the statements with party, form, language, time and length. */
export function accountLines({ columns, comparison }: Report): readonly string[] {
  const rows = columns.map(({ statement, name }) => [
    escapeLine(name),
    escapeLine(statement.party),
    TYPE_LABELS[statement.type],
    languageName(statement.language),
    statement.publishedAt ?? "not known",
    lengthOf(statement),
  ]);
  const none = comparison.noStatement.map(({ party, note }) => [
    "–",
    escapeLine(party),
    `no statement issued${note === "" ? "" : `: ${escapeLine(note)}`}`,
    "",
    "",
    "",
  ]);
  const heads = ["Statement", "Party", "Form", "Language", "Published", "Length"];
  return ["## Accounts", "", ...tableLines(heads, [...rows, ...none])];
}
