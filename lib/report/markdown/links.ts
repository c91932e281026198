import type { Link } from "#lib/engine/types.ts";
import { claimText } from "../claim-text.ts";
import { figuresAndCommitments } from "../figures.ts";
import { FACT_LABELS, RELATION_LABELS } from "../labels.ts";
import type { Report } from "../report.ts";
import { escapeLine } from "./escape.ts";
import { passageLines } from "./quote.ts";

/** The wanted links, each with its two quotes. */
export function linkLines(
  report: Report,
  heading: string,
  wanted: (link: Link) => boolean,
): readonly string[] {
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

/** Figures, commitments and next meetings, each with its quote. */
export function factLines(report: Report): readonly string[] {
  const facts = figuresAndCommitments(report.comparison);
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
