import { basisLabel, type ClaimSet, distanceLabel, leadLabel } from "../event-card.ts";
import type { Publication } from "../publication.ts";
import type { Report } from "../report.ts";
import { escapeLine } from "./escape.ts";
import { passageLines } from "./quote.ts";

/** The competing claims about the event itself. */
export function claimLines(report: Report): readonly string[] {
  const { initiator, duration, published } = report.card;
  return [
    "## Claims about the event",
    "",
    ...claimSetLines(report, "Who asked for it", initiator),
    ...claimSetLines(report, "How long it took", duration),
    `**Who published first:** ${firstOf(report)}`,
    "",
    ...published.order.map((entry) => `- ${raceLine(report, entry)}`),
    "",
  ];
}

function firstOf(report: Report): string {
  const { first } = report.card.published;
  if (first === null) return "the times given do not decide it";
  return escapeLine([nameOf(report, first), leadLabel(report.card.published)].filter(Boolean).join(", "));
}

/** "Northland Post: 2031-03-04 16:05 UTC, 35 min after Southmark Gazette (en)". */
function raceLine(report: Report, publication: Publication): string {
  const line = `${nameOf(report, publication.statement)}: ${timeOf(publication)}`;
  const distance = distanceLabel(publication, (id) => nameOf(report, id));
  const basis = basisLabel(publication);
  return escapeLine([line, distance, basis].filter(Boolean).join(", "));
}

function timeOf(publication: Publication): string {
  switch (publication.precision) {
    case "unknown":
      return "time not known";
    case "day":
      return `${publication.day}, hour not known`;
    case "minute":
      return publication.times.map(({ city, day, time }) => `${day} ${time} ${city}`).join(" · ");
  }
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

function nameOf(report: Report, id: string): string {
  return report.columns.find(({ statement }) => statement.id === id)?.name ?? id;
}
