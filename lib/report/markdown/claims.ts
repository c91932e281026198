import type { ClaimSet } from "../event-card.ts";
import type { Report } from "../report.ts";
import { escapeLine } from "./escape.ts";
import { passageLines } from "./quote.ts";

/** The competing claims about the event itself. */
export function claimLines(report: Report): readonly string[] {
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

function nameOf(report: Report, id: string): string {
  return report.columns.find(({ statement }) => statement.id === id)?.name ?? id;
}
