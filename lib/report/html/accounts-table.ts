import { TYPE_LABELS } from "../labels.ts";
import type { LocalTime, Publication } from "../publication.ts";
import type { Column, Report } from "../report.ts";
import { languageName, lengthOf, longDate } from "../wording.ts";
import { html, joined, type Markup } from "./markup.ts";
import { hueClass } from "./quote.ts";
import { wide } from "./wide.ts";

/** Who speaks: each statement with its party, form, language, time and length; parties that issued nothing last. */
export function accountsSection(report: Report): Markup {
  const rows = report.columns.map((column) => accountRow(report, column));
  const none = report.comparison.noStatement.map(
    ({ party, note }) =>
      html`<tr class="none"><th scope="row"><bdi>${party}</bdi></th><td colspan="5">– no statement issued${note === "" ? null : html`: <bdi>${note}</bdi>`}</td></tr>`,
  );
  return html`<section id="accounts"><h2>Accounts</h2>
${wide(
  "Accounts",
  html`<table class="accounts">
<thead><tr><th scope="col">Statement</th><th scope="col">Party</th><th scope="col">Form</th><th scope="col">Language</th><th scope="col">Published</th><th scope="col">Length</th></tr></thead>
<tbody>${rows}${none}</tbody></table>`,
)}</section>`;
}

function accountRow({ card }: Report, { statement, order, name }: Column): Markup {
  const publication = card.published.order.find((entry) => entry.statement === statement.id);
  return html`<tr><th scope="row"><span class="swatch ${hueClass(order)}"></span><bdi>${name}</bdi>${titleOf(statement)}</th>
<td><bdi>${statement.party}</bdi></td><td>${TYPE_LABELS[statement.type]}</td>
<td>${languageName(statement.language)}${statement.translationOf === null ? null : html`<br><small>a translation</small>`}</td>
<td>${publication ? published(publication) : null}</td><td class="number">${lengthOf(statement)}</td></tr>`;
}

function titleOf({ title, url, language }: Column["statement"]): Markup | null {
  if (title === "" && url === null) return null;
  const words = title === "" ? html`source` : html`<bdi lang="${language}">${title}</bdi>`;
  return html`<br><small>${isWebAddress(url) ? html`<a href="${url}" rel="noreferrer noopener">${words}</a>` : words}</small>`;
}

/** Bundles are checked for this already; a report must not depend on it. */
function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url);
}

/** When a statement came out, in UTC and in the capitals concerned, or as exactly as it is known. */
export function published(publication: Publication): Markup {
  switch (publication.precision) {
    case "unknown":
      return html`<small>time not known</small>`;
    case "day":
      return html`${longDate(publication.day)}<br><small>hour not known</small>`;
    case "minute": {
      const [first, ...rest] = publication.times;
      if (!first) return html``;
      const elsewhere = rest.map((time) => html`${localTime(time, first.day)}`);
      return html`<time datetime="${publication.given}">${longDate(first.day)}, ${first.time}&nbsp;${first.city}</time>${
        rest.length > 0 ? html`<br><small>${joined(elsewhere, " · ")}</small>` : null
      }`;
    }
  }
}

/** "10:46 Washington", with the date where it is another day there. */
function localTime({ city, day, time }: LocalTime, day0: string): string {
  return `${time}\u00a0${city}${day === day0 ? "" : ` (${longDate(day).replace(/ \d{4}$/, "")})`}`;
}
