import type { CoverageCell, Link } from "#lib/engine/types.ts";
import { claimText } from "../claim-text.ts";
import type { ClaimSet } from "../event-card.ts";
import { FACT_LABELS, KIND_LABELS, MARKS, RELATION_LABELS, TYPE_LABELS, topicLabel } from "../labels.ts";
import { CANNOT_TELL, MARKS_ARE_MADE } from "../method-text.ts";
import type { Column, Report } from "../report.ts";
import { searchedTerms } from "../searched-terms.ts";
import { summaryLine } from "../summary.ts";
import { counted, languageName, lengthOf, longDate, percent } from "../wording.ts";
import { escapeLine } from "./escape.ts";
import { passageLines } from "./quote.ts";
import { tableLines } from "./table.ts";

/** The report as Markdown, for a newsletter or a repository: the same sections and order as the HTML page. */
export function writeMarkdown(report: Report): string {
  const lines = [
    ...headLines(report),
    ...accountLines(report),
    ...claimLines(report),
    ...matrixLines(report),
    ...linkLines(report, "Conflicts", ({ relation }) => relation === "conflict"),
    ...evidenceLines(report),
    ...linkLines(report, "Linked passages", ({ relation }) => relation !== "conflict"),
    ...factLines(report),
    ...methodLines(report),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function headLines({ comparison, sampleNotice, summary }: Report): readonly string[] {
  const { title, date, kind, participants } = comparison.event;
  const people = participants.map(({ name, party }) => (name === party ? name : `${name} (${party})`));
  return [
    `# ${escapeLine(title)}`,
    "",
    [longDate(date), KIND_LABELS[kind], ...people.map(escapeLine)].join(" · "),
    "",
    ...(sampleNotice === null ? [] : [`**Sample paraphrase.** ${escapeLine(sampleNotice)}`, ""]),
    ...(summary.length === 0 ? [] : [`**${escapeLine(summaryLine(summary))}**`, ""]),
  ];
}

function accountLines({ columns, comparison }: Report): readonly string[] {
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

function claimLines(report: Report): readonly string[] {
  const { initiator, duration, published } = report.card;
  const first =
    published.first === null
      ? "the times given do not decide it"
      : escapeLine(nameOf(report, published.first));
  return [
    "## Claims about the event",
    "",
    ...claimSetLines(report, "Who asked for it", initiator),
    ...claimSetLines(report, "How long it took", duration),
    `**Who published first:** ${first}`,
    "",
  ];
}

const VERDICTS = {
  nobody: "no account says",
  "one-account": "one account says so",
  agree: "the accounts that say agree",
  differ: "the accounts differ",
} as const satisfies Readonly<Record<ClaimSet["verdict"], string>>;

function claimSetLines(report: Report, title: string, { verdict, claims }: ClaimSet): readonly string[] {
  return [
    `**${title}:** ${VERDICTS[verdict]}`,
    "",
    ...claims.flatMap(({ label, facts }) => [
      `*${escapeLine(label)}*`,
      "",
      ...facts.flatMap(({ evidence, ...ref }) => passageLines(report, ref, evidence)),
    ]),
  ];
}

function matrixLines(report: Report): readonly string[] {
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

function cellText(cell: CoverageCell | undefined): string {
  if (!cell) return "";
  const { sign, word } = MARKS[cell.state];
  return cell.state === "silent" ? `${sign} ${word}` : `${sign} ${word} ${percent(cell.share)}`;
}

function evidenceLines(report: Report): readonly string[] {
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

function linkLines(report: Report, heading: string, wanted: (link: Link) => boolean): readonly string[] {
  const links = report.comparison.links.filter(wanted);
  if (links.length === 0) return [];
  return [
    `## ${heading}`,
    "",
    ...links.flatMap(({ a, b, relation, reason, evidence }) => [
      `**${RELATION_LABELS[relation].word}**: ${escapeLine(reason)}`,
      "",
      ...passageLines(report, a, evidence.a),
      ...passageLines(report, b, evidence.b),
    ]),
  ];
}

function factLines(report: Report): readonly string[] {
  const { facts } = report.comparison;
  if (facts.length === 0) return [];
  return [
    "## Figures and commitments",
    "",
    ...facts.flatMap((fact) => [
      `**${FACT_LABELS[fact.kind]}:** ${escapeLine(claimText(fact))}`,
      "",
      ...passageLines(report, { statement: fact.statement, passage: fact.passage }, fact.evidence),
    ]),
  ];
}

function methodLines({ comparison, codebook, columns, madeAt }: Report): readonly string[] {
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

function labelOf(report: Report, topic: string): string {
  const found = report.topics.get(topic);
  return found ? topicLabel(found) : topic;
}

function nameOf(report: Report, id: string): string {
  return report.columns.find(({ statement }) => statement.id === id)?.name ?? id;
}
