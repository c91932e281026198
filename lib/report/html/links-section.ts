import type { Link } from "#lib/engine/types.ts";
import { RELATION_LABELS } from "../labels.ts";
import type { Report } from "../report.ts";
import { nameOf } from "./claims.ts";
import { html, type Markup } from "./markup.ts";
import { passageQuote } from "./quote.ts";

/** The links that are conflicts, or those that are not. */
export function linksSection(report: Report, which: "conflicts" | "links"): Markup {
  const links = report.comparison.links.filter(
    ({ relation }) => (relation === "conflict") === (which === "conflicts"),
  );
  if (links.length === 0) return html``;
  const heading = which === "conflicts" ? "Conflicts" : "Linked passages, side by side";
  return html`<section id="${which}"><h2>${heading}</h2>
${which === "links" ? html`<p class="note">Two passages of different statements on the same specific matter. The relation is that of the second to the first.</p>` : null}
${links.map((link) => linkRow(report, link))}</section>`;
}

function linkRow(report: Report, { a, b, relation, reason, evidence }: Link): Markup {
  const { sign, word } = RELATION_LABELS[relation];
  return html`<article class="pair ${relation}"><p class="relation"><b aria-hidden="true">${sign}</b> ${word}<small>${reason}</small></p>
<div class="side"><p class="cell-head">${nameOf(report, a.statement)}</p>${passageQuote(report, a, evidence.a)}</div>
<div class="side"><p class="cell-head">${nameOf(report, b.statement)}</p>${passageQuote(report, b, evidence.b)}</div></article>
`;
}
