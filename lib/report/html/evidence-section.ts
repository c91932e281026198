import type { CoverageCell, Passage, TopicMark } from "#lib/engine/types.ts";
import type { Column, Report } from "../report.ts";
import { searchedTerms } from "../searched-terms.ts";
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
  const cells = report.columns.flatMap((column) => {
    const cell = report.cells.get(topic)?.get(column.statement.id);
    return cell ? [{ cell, column }] : [];
  });
  const speaking = cells
    .filter(({ cell }) => cell.state !== "silent")
    .map(
      ({ cell, column }) =>
        html`<div class="cell" id="${`${anchor}-${column.order + 1}`}">${cellHead(report, cell)}${cellQuotes(report, cell, column)}</div>`,
    );
  return html`<article class="topic" id="${anchor}"><h3>${topicName(report, topic, "text")}</h3>${scopeNote(report, topic)}<div class="cells">${speaking}</div>
${silences(
  report,
  cells.filter(({ cell }) => cell.state === "silent"),
)}</article>
`;
}

function scopeNote(report: Report, id: string): Markup | null {
  const note = report.codebook.topics.find((topic) => topic.id === id)?.note.en;
  return note ? html`<p class="note">${note}</p>` : null;
}

function cellHead(report: Report, cell: CoverageCell): Markup {
  return html`<p class="cell-head">${nameOf(report, cell.statement)} ${mark(cell.state)} <span class="number">${percent(cell.share)}</span></p>`;
}

function cellQuotes(report: Report, cell: CoverageCell, { statement }: Column): Markup {
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

type Silent = { readonly cell: CoverageCell; readonly column: Column };

/** The silent statements of a topic, those for which the same terms were searched together. */
function silences(report: Report, silent: readonly Silent[]): Markup {
  const groups = new Map<string, Silent[]>();
  for (const entry of silent) {
    const key = JSON.stringify(entry.cell.searched);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return html`${[...groups.values()].map((group) => silence(report, group))}`;
}

function silence(report: Report, group: readonly Silent[]): Markup {
  const names = group.map(({ cell }) => html`${nameOf(report, cell.statement)} `);
  const [first] = group;
  if (!first) return html``;
  return html`<div class="silence"><p class="cell-head">${names}${mark("silent")}</p>${searched(first.cell, first.column.statement.language)}</div>`;
}

function searched(cell: CoverageCell, language: string): Markup {
  if (cell.searched.length === 0)
    return html`<p class="searched">The codebook has no terms for this topic in this language: read the text before you call this a silence.</p>`;
  const { alone, inCompany } = searchedTerms(cell.searched);
  const list = (terms: readonly string[]) => html`<bdi lang="${language}">${terms.join(", ")}</bdi>`;
  return html`<p class="searched">None of these was found: ${list(alone)}.${
    inCompany.length > 0 ? html` Nor, where they would count: ${list(inCompany)}.` : null
  }</p>`;
}
