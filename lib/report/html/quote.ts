import type { PassageRef, Span } from "#lib/engine/types.ts";
import { ACT_LABELS, voiceLabel } from "../labels.ts";
import type { Quote } from "../quotes.ts";
import type { Column, Report } from "../report.ts";
import { figure } from "../wording.ts";
import { html, joined, type Markup } from "./markup.ts";

/** The column of a statement; a Comparison never points at one that it has not. */
export function columnOf(report: Report, id: string): Column {
  const column = report.columns.find(({ statement }) => statement.id === id);
  if (!column) throw new Error(`The Comparison points at statement "${id}", which it does not have.`);
  return column;
}

/** Class of a statement's hue, by its order in the event. */
export function hueClass(order: number): string {
  return `h${(order % 6) + 1}`;
}

/** A whole passage as a block, its evidence marked, with its place and how it is read under it. */
export function passageQuote(
  report: Report,
  ref: PassageRef,
  evidence: readonly Span[],
  note?: Markup,
): Markup {
  const quote = report.quotes.passage(ref, evidence);
  return html`<figure class="quote ${hueClass(columnOf(report, ref.statement).order)}">
<blockquote ${attributes(quote)}>${marked(quote)}</blockquote>
<figcaption>${placeOf(report, ref, quote)}${reading(report, ref)}${note ? html` · ${note}` : null}</figcaption>
</figure>`;
}

/** A few words in running text, with curly quotation marks by style. */
export function inlineQuote(report: Report, statement: string, span: Span): Markup {
  const quote = report.quotes.words(statement, span);
  return html`<q ${attributes(quote)}>${quote.text}</q>`;
}

function attributes({ statement, start, end, language, direction }: Quote): Markup {
  return html`class="words" lang="${language}" dir="${direction}" data-statement="${statement}" data-start="${start}" data-end="${end}"`;
}

/** The quote's words with its evidence in `mark`; overlapping evidence becomes one mark. */
function marked({ text, start, end, evidence }: Quote): Markup {
  const pieces: Markup[] = [];
  let at = start;
  for (const [from, to] of evidence.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    if (to <= at) continue;
    const begin = Math.max(from, at);
    pieces.push(
      html`${text.slice(at - start, begin - start)}<mark>${text.slice(begin - start, to - start)}</mark>`,
    );
    at = to;
  }
  pieces.push(html`${text.slice(at - start, end - start)}`);
  return html`${pieces}`;
}

function placeOf(report: Report, { statement, passage }: PassageRef, { start, end }: Quote): Markup {
  const { statement: whole } = columnOf(report, statement);
  return html`<span class="place">passage ${passage + 1} of ${whole.passages.length}, characters ${figure(start)}–${figure(end)}</span>`;
}

/** " · voice China (“the Chinese side”) · stresses (“stressed”)": how the engine reads the passage, and by which words. */
function reading(report: Report, { statement, passage: index }: PassageRef): Markup | null {
  const passage = columnOf(report, statement).statement.passages[index];
  if (!passage) return null;
  return html` · voice ${voiceLabel(passage.voice)}${because(report, statement, passage.voiceEvidence)} · ${
    ACT_LABELS[passage.act].word
  }${because(report, statement, passage.actEvidence)}`;
}

/** Evidence named under a quote before it becomes a list of its own. */
const MOST_REASONS = 2;

function because(report: Report, statement: string, evidence: readonly Span[]): Markup | null {
  if (evidence.length === 0) return null;
  const words = evidence.slice(0, MOST_REASONS).map((span) => inlineQuote(report, statement, span));
  return html` (${joined(words, ", ")})`;
}
