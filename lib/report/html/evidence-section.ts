import type { CoverageCell, Passage, TopicMark } from "#lib/engine/types.ts";
import type { Column, Report } from "../report.ts";
import type { TopicBlock } from "../topic-blocks.ts";
import { percent } from "../wording.ts";
import { nameOf } from "./claims.ts";
import { html, type Markup } from "./markup.ts";
import { passageQuote } from "./quote.ts";
import { mark } from "./sign.ts";
import { topicAnchor, topicName } from "./topic-name.ts";

/** Behind every mark of the matrix its quotes; behind every silence the terms that were searched. */
export function evidenceSection(report: Report): Markup {
  if (report.blocks.length === 0) return html``;
  return html`<section id="evidence"><h2>Evidence by topic</h2>
${report.blocks.map((block) => blockEvidence(report, block))}</section>`;
}

function blockEvidence(report: Report, { heading, topics }: TopicBlock): Markup {
  return html`<p class="block-head"><bdi>${heading}</bdi></p>
${topics.map((topic) => topicEvidence(report, topic))}`;
}

function topicEvidence(report: Report, topic: string): Markup {
  const anchor = topicAnchor(report, topic);
  const columns = report.columns.map((column) => {
    const cell = report.cells.get(topic)?.get(column.statement.id);
    return cell
      ? html`<div class="cell" id="${`${anchor}-${column.order + 1}`}">${cellHead(report, cell)}${cellBody(report, cell, column)}</div>`
      : html``;
  });
  return html`<article class="topic" id="${anchor}"><h3>${topicName(report, topic, "text")}</h3>${scopeNote(report, topic)}<div class="cells">${columns}</div></article>
`;
}

function scopeNote(report: Report, id: string): Markup | null {
  const note = report.codebook.topics.find((topic) => topic.id === id)?.note.en;
  return note ? html`<p class="note">${note}</p>` : null;
}

function cellHead(report: Report, cell: CoverageCell): Markup {
  const share = cell.state === "silent" ? null : html` <span class="number">${percent(cell.share)}</span>`;
  return html`<p class="cell-head">${nameOf(report, cell.statement)} ${mark(cell.state)}${share}</p>`;
}

function cellBody(report: Report, cell: CoverageCell, { statement }: Column): Markup {
  if (cell.state === "silent") return silence(cell, statement.language);
  const quotes = cell.passages.flatMap((index) => {
    const passage = statement.passages[index];
    if (!passage) return [];
    const marks = marksOn(passage, cell.topic);
    const evidence = marks.flatMap((found) => found.evidence);
    return passageQuote(report, { statement: statement.id, passage: index }, evidence, carried(marks));
  });
  return html`${quotes}`;
}

function marksOn({ topics, denied }: Passage, topic: string): readonly TopicMark[] {
  return [...topics, ...denied].filter(({ id }) => id === topic);
}

function carried(marks: readonly TopicMark[]): Markup | undefined {
  const from = marks.find(({ carriedFrom }) => carriedFrom !== undefined)?.carriedFrom;
  return from === undefined ? undefined : html`topic carried over from passage ${from + 1}`;
}

function silence({ searched }: CoverageCell, language: string): Markup {
  if (searched.length === 0)
    return html`<p class="searched">The codebook has no terms for this topic in this language.</p>`;
  return html`<p class="searched">None of these was found: <bdi lang="${language}">${searched.join(", ")}</bdi></p>`;
}
