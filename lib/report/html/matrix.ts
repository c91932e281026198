import type { CoverageCell } from "#lib/engine/types.ts";
import { conflictTopics } from "../conflict-topics.ts";
import type { Column, Report } from "../report.ts";
import { searchedTerms } from "../searched-terms.ts";
import type { TopicBlock } from "../topic-blocks.ts";
import { percent } from "../wording.ts";
import { bar } from "./bars.ts";
import { html, type Markup } from "./markup.ts";
import { hueClass } from "./quote.ts";
import { legend, mark } from "./sign.ts";
import { topicAnchor, topicName } from "./topic-name.ts";
import { wide } from "./wide.ts";

/** Terms shown in a silent cell; all of them stand with the topic's evidence. */
const TERMS_IN_CELL = 3;

/** The matrix: topics by statements, in blocks by where the accounts part. */
export function matrixSection(report: Report): Markup {
  if (report.blocks.length === 0) return html``;
  const none = report.comparison.noStatement;
  const heads = report.columns.map(columnHead);
  const noneHeads = none.map(
    ({ party }) => html`<th scope="col" class="none"><span class="head"><bdi>${party}</bdi></span></th>`,
  );
  return html`<section id="matrix"><h2>Who says what, and who is silent</h2>
${legend()}
${wide(
  "Matrix",
  html`<table class="matrix">
<thead><tr><th scope="col">Topic</th>${heads}${noneHeads}</tr></thead>
${report.blocks.map((block) => blockRows(report, block))}
</table>`,
)}
<p class="note">The share is the text of the topic’s passages over the whole statement: it can be compared between languages. A word counts for every topic of its passage, so a column may add up to more than 100&nbsp;%.</p></section>`;
}

function columnHead({ statement, order, name }: Column): Markup {
  return html`<th scope="col"><span class="head ${hueClass(order)}"><bdi>${name}</bdi><small><bdi>${statement.party}</bdi></small></span></th>`;
}

function blockRows(report: Report, { heading, topics }: TopicBlock): Markup {
  const width = 1 + report.columns.length + report.comparison.noStatement.length;
  return html`<tbody><tr class="block"><th scope="rowgroup" colspan="${width}"><bdi>${heading}</bdi> <span>${topics.length}</span></th></tr>
${topics.map((topic) => topicRow(report, topic))}</tbody>
`;
}

function topicRow(report: Report, topic: string): Markup {
  const clash = conflictTopics(report.comparison).has(topic)
    ? html` <span class="accent" title="passages in conflict">≠<span class="hidden"> passages in conflict</span></span>`
    : null;
  const cells = report.columns.map((column) => matrixCell(report, topic, column));
  const none = report.comparison.noStatement.map(() => html`<td class="none">${mark("no-statement")}</td>`);
  return html`<tr><th scope="row">${topicName(report, topic, "link")}${clash}</th>${cells}${none}</tr>
`;
}

function matrixCell(report: Report, topic: string, { statement, order }: Column): Markup {
  const cell = report.cells.get(topic)?.get(statement.id);
  if (!cell) return html`<td></td>`;
  if (cell.state === "silent")
    return html`<td class="silent">${mark("silent")}${searched(cell, statement.language)}</td>`;
  return html`<td><a href="${`#${topicAnchor(report, topic)}-${order + 1}`}">${mark(cell.state)}</a> <span class="number">${percent(cell.share)}</span>${bar(cell.share, order)}</td>`;
}

function searched(cell: CoverageCell, language: string): Markup {
  const { alone, inCompany } = searchedTerms(cell.searched);
  if (alone.length + inCompany.length === 0) return html`<small>no terms in this language</small>`;
  const rest = alone.length + inCompany.length - TERMS_IN_CELL;
  const shown = [...alone, ...inCompany].slice(0, TERMS_IN_CELL).join(", ");
  return html`<small>searched: <bdi lang="${language}">${shown}</bdi>${rest > 0 ? ` and ${rest} more` : ""}</small>`;
}
