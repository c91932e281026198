import { basisLabel, type Claim, type ClaimSet, distanceLabel, leadLabel } from "../event-card.ts";
import type { Publication } from "../publication.ts";
import type { Report } from "../report.ts";
import { counted } from "../wording.ts";
import { published } from "./accounts-table.ts";
import { html, joined, type Markup } from "./markup.ts";
import { columnOf, hueClass, passageQuote } from "./quote.ts";

/** The competing claims about the event itself, each with the words that make it. */
export function claimsSection(report: Report): Markup {
  const { initiator, duration } = report.card;
  return html`<section id="claims"><h2>Claims about the event</h2>
${claimBlock(report, "Who asked for it", initiator)}
${claimBlock(report, "How long it took", duration)}
<div class="claim"><h3>Who published first</h3><div>${firstPublication(report)}</div></div>
</section>`;
}

function claimBlock(report: Report, title: string, set: ClaimSet): Markup {
  return html`<div class="claim"><h3>${title}</h3><div><p class="${set.verdict === "differ" ? "verdict accent" : "verdict"}">${verdict(set)}</p>
${set.claims.map((claim) => claimRow(report, claim))}${silentOn(report, set)}</div></div>`;
}

function verdict({ verdict: found, claims }: ClaimSet): string {
  switch (found) {
    case "nobody":
      return "No account says.";
    case "one-account":
      return "One account says so; no other confirms or contradicts it.";
    case "agree":
      return "The accounts that say agree.";
    case "differ":
      return `The accounts differ: ${counted(claims.length, "answer")}.`;
  }
}

function claimRow(report: Report, { label, facts }: Claim): Markup {
  const quotes = facts.map((fact) =>
    passageQuote(
      report,
      { statement: fact.statement, passage: fact.passage },
      fact.evidence,
      nameOf(report, fact.statement),
    ),
  );
  return html`<div class="claimed"><p class="value"><bdi>${label}</bdi></p><div>${quotes}</div></div>`;
}

function silentOn(report: Report, { silent, claims }: ClaimSet): Markup | null {
  if (silent.length === 0 || claims.length === 0) return null;
  return html`<p class="silent-on">○ silent on it: ${joined(
    silent.map((id) => nameOf(report, id)),
    ", ",
  )}</p>`;
}

/** A statement's name with its hue beside it. */
export function nameOf(report: Report, id: string): Markup {
  const { name, order } = columnOf(report, id);
  return html`<span class="name"><span class="swatch ${hueClass(order)}"></span><bdi>${name}</bdi></span>`;
}

function distance(report: Report, entry: Publication): string {
  return behindComma(distanceLabel(entry, (id) => columnOf(report, id).name));
}

function basis(entry: Publication): Markup | null {
  const label = basisLabel(entry);
  return label === null ? null : html`<br><small><bdi>${label}</bdi></small>`;
}

function behindComma(label: string | null): string {
  return label === null ? "" : `, ${label}`;
}

function firstPublication(report: Report): Markup {
  const { order, first } = report.card.published;
  const line =
    first === null
      ? html`The times given do not decide it.`
      : html`${nameOf(report, first)}${behindComma(leadLabel(report.card.published))}.`;
  const rows = order.map(
    (entry) =>
      html`<li>${nameOf(report, entry.statement)}<span>${published(entry)}${distance(report, entry)}${basis(entry)}</span></li>`,
  );
  return html`<p class="verdict">${line}</p><ol class="race">${rows}</ol>`;
}
