import { voiceLabel } from "../labels.ts";
import type { Column, Report } from "../report.ts";
import { percent } from "../wording.ts";
import { bar, round } from "./bars.ts";
import { nameOf } from "./claims.ts";
import { html, type Markup } from "./markup.ts";
import { hueClass } from "./quote.ts";
import { topicName } from "./topic-name.ts";
import { wide } from "./wide.ts";

/** The three pictures, each with its numbers in place: room by topic, order of topics, share by voice. */
export function chartsSection(report: Report): Markup {
  if (report.blocks.length === 0) return html``;
  return html`<section id="room"><h2>Room, order, voice</h2>
${roomFigure(report)}
${orderFigure(report)}
${voiceFigure(report)}
</section>`;
}

const topicIds = (report: Report): readonly string[] => report.blocks.flatMap(({ topics }) => topics);
const cellOf = (report: Report, topic: string, { statement }: Column) =>
  report.cells.get(topic)?.get(statement.id);

function roomFigure(report: Report): Markup {
  const largest = Math.max(...report.comparison.coverage.map(({ share }) => share), 0);
  const most = (topic: string) =>
    Math.max(...report.columns.map((column) => cellOf(report, topic, column)?.share ?? 0));
  const rows = topicIds(report)
    .toSorted((a, b) => most(b) - most(a))
    .map(
      (topic) =>
        html`<div class="room-row"><p>${topicName(report, topic, "text")}</p><ul>${report.columns.map((column) => roomBar(report, topic, column, largest))}</ul></div>`,
    );
  return html`<figure class="chart"><figcaption><h3>Room given to each topic</h3><p>Share of each statement’s text, widest bar ${percent(largest)}.</p>${key(report)}</figcaption>
<div class="room">${rows}</div></figure>`;
}

function roomBar(report: Report, topic: string, column: Column, largest: number): Markup {
  const cell = cellOf(report, topic, column);
  const silent = !cell || cell.state === "silent";
  return html`<li>${silent ? html`<svg class="bar"></svg>` : bar(cell.share, column.order, largest || 1)}<span class="number"><span class="hidden"><bdi>${column.name}</bdi> </span>${
    silent
      ? html`<i>silent</i>`
      : cell.state === "denies"
        ? html`⊘ ${percent(cell.share)}`
        : percent(cell.share)
  }</span></li>`;
}

function key(report: Report): Markup {
  return html`<p class="key">${report.columns.map(({ statement }) => html`${nameOf(report, statement.id)} `)}</p>`;
}

function orderFigure(report: Report): Markup {
  const rows = topicIds(report)
    .toSorted((a, b) => firstRank(report, a) - firstRank(report, b))
    .map(
      (
        topic,
      ) => html`<tr><th scope="row">${topicName(report, topic, "text")}</th>${report.columns.map((column) => orderCell(report, topic, column))}</tr>
`,
    );
  const heads = report.columns.map(
    ({ name, order }) =>
      html`<th scope="col"><span class="head ${hueClass(order)}"><bdi>${name}</bdi></span></th>`,
  );
  return html`<figure class="chart"><figcaption><h3>Order of topics</h3><p>Each strip is the statement from its first word to its last; the bars are the passages on the topic, the number is its place in the statement’s own order of first mention.</p></figcaption>
${wide("Order of topics", html`<table class="order"><thead><tr><th scope="col">Topic</th>${heads}</tr></thead><tbody>${rows}</tbody></table>`)}</figure>`;
}

/** The earliest place that any statement gives to the topic. */
function firstRank(report: Report, topic: string): number {
  const ranks = report.columns.map(
    (column) => cellOf(report, topic, column)?.rank ?? Number.POSITIVE_INFINITY,
  );
  return Math.min(...ranks);
}

function orderCell(report: Report, topic: string, column: Column): Markup {
  const cell = cellOf(report, topic, column);
  if (!cell || cell.rank === null)
    return html`<td class="silent"><span class="number">○</span><svg class="strip"></svg></td>`;
  const whole = report.quotes.text(column.statement.id).length;
  const bars = cell.passages.flatMap((index) => {
    const passage = column.statement.passages[index];
    if (!passage) return [];
    return html`<rect x="${round((passage.start / whole) * 100)}" width="${round(((passage.end - passage.start) / whole) * 100)}" height="1"/>`;
  });
  return html`<td><span class="number">${cell.rank}</span><svg class="strip ${hueClass(column.order)}" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">${bars}</svg></td>`;
}

function voiceFigure(report: Report): Markup {
  const rows = report.columns.map(
    (column) =>
      html`<div class="voice-row"><p>${nameOf(report, column.statement.id)}</p>${voiceBar(column)}</div>`,
  );
  return html`<figure class="chart"><figcaption><h3>Whose voice fills the text</h3><p>Share of each statement’s text by the side whose position or act it conveys.</p></figcaption>${rows}</figure>`;
}

function voiceBar({ statement }: Column): Markup {
  let x = 0;
  const parts = statement.voices.map(({ voice, share }) => {
    const rect = html`<rect class="${voiceClass(voice, statement.party)}" x="${round(x * 600)}" width="${round(share * 600)}" height="14"/>`;
    x += share;
    return rect;
  });
  const numbers = statement.voices.map(
    ({ voice, share }) =>
      html`<li><svg class="patch" viewBox="0 0 12 12" aria-hidden="true"><rect class="${voiceClass(voice, statement.party)}" width="12" height="12"/></svg><bdi>${voiceLabel(voice)}</bdi> <b>${percent(share)}</b></li>`,
  );
  return html`<div><svg class="voices" viewBox="0 0 600 14" preserveAspectRatio="none" aria-hidden="true">${parts}</svg><ul class="numbers">${numbers}</ul></div>`;
}

/** A pattern, not a hue: hues belong to statements. Own side solid, another side hatched, both dotted. */
function voiceClass(voice: string, party: string): string {
  if (voice === "narrator" || voice === "both" || voice === "third") return `v-${voice}`;
  return voice === party ? "v-own" : "v-other";
}
