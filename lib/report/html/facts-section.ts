import type { Fact } from "#lib/engine/types.ts";
import { claimText } from "../claim-text.ts";
import { figuresAndCommitments } from "../figures.ts";
import { FACT_LABELS } from "../labels.ts";
import type { Report } from "../report.ts";
import { nameOf } from "./claims.ts";
import { html, type Markup } from "./markup.ts";
import { passageQuote } from "./quote.ts";
import { wide } from "./wide.ts";

/** Figures, commitments and next meetings, one row each, with who claims it in which words. */
export function factsSection(report: Report): Markup {
  const facts = figuresAndCommitments(report.comparison);
  if (facts.length === 0) return html``;
  const rows = facts.map((fact) => factRow(report, fact));
  return html`<section id="facts"><h2>Figures and commitments</h2>
${wide(
  "Figures and commitments",
  html`<table class="facts"><thead><tr><th scope="col">Kind</th><th scope="col">Value</th><th scope="col">Claimed by</th><th scope="col">In these words</th></tr></thead>
<tbody>${rows}</tbody></table>`,
)}</section>`;
}

function factRow(report: Report, fact: Fact): Markup {
  const { kind, statement, passage, evidence } = fact;
  return html`<tr><td>${FACT_LABELS[kind]}</td><td><bdi>${claimText(fact)}</bdi></td><td>${nameOf(report, statement)}</td><td>${passageQuote(report, { statement, passage }, evidence)}</td></tr>
`;
}
