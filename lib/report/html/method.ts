import { CANNOT_TELL, MARKS_ARE_MADE } from "../method-text.ts";
import type { Column, Report } from "../report.ts";
import { counted, figure, percent } from "../wording.ts";
import { html, type Markup } from "./markup.ts";
import { wide } from "./wide.ts";

/** How the marks are made, from which texts exactly, and what they cannot tell. */
export function methodSection(report: Report): Markup {
  const { comparison, codebook, madeAt, columns } = report;
  return html`<section id="method"><h2>Method and limits</h2>
<p><strong>Claims hold in the ${counted(columns.length, "statement")} loaded</strong>, and in these versions of their texts; “only” and “none” say nothing of other texts.</p>
<div class="two"><div><h3>How the marks are made</h3>
<ul>${MARKS_ARE_MADE.map((line) => html`<li>${line}</li>`)}</ul></div>
<div><h3>What cannot be told from these texts</h3>
<ul>${CANNOT_TELL.map((line) => html`<li>${line}</li>`)}</ul></div></div>
<h3>Texts</h3>
${wide(
  "Texts",
  html`<table class="texts"><thead><tr><th scope="col">Statement</th><th scope="col">Id</th><th scope="col">Characters</th><th scope="col">Passages</th><th scope="col">Behind marks</th><th scope="col">SHA-256 of the text</th></tr></thead>
<tbody>${columns.map((column) => textRow(report, column))}</tbody></table>`,
)}
<p class="note">Engine ${comparison.engine}, Comparison version ${comparison.version}, codebook “${codebook.title}” (${codebook.id}, ${counted(codebook.topics.length, "topic")}). Passages are counted from 1 here and from 0 in the data files; characters are UTF-16 offsets from 0, the end not included.${
    madeAt === null ? null : html` Made ${madeAt}.`
  }</p></section>`;
}

function textRow(report: Report, { statement, name }: Column): Markup {
  const marked = statement.passages.filter(({ topics, denied }) => topics.length + denied.length > 0);
  const length = report.quotes.text(statement.id).length;
  const share = marked.reduce((sum, { start, end }) => sum + end - start, 0) / length;
  return html`<tr><th scope="row"><bdi>${name}</bdi></th><td><code>${statement.id}</code></td><td class="number">${figure(length)}</td><td class="number">${statement.passages.length}</td><td class="number">${percent(share)}</td><td><code class="hash">${statement.sha256}</code></td></tr>`;
}
