import { figuresAndCommitments } from "../figures.ts";
import { KIND_LABELS } from "../labels.ts";
import type { Report } from "../report.ts";
import type { SummaryPart } from "../summary.ts";
import { longDate } from "../wording.ts";
import { html, joined, type Markup, raw } from "./markup.ts";
import { topicName } from "./topic-name.ts";

/** Title, date, kind and participants, with the notice of a sample where it is one. */
export function headSection({ comparison, sampleNotice }: Report): Markup {
  const { title, date, kind, participants } = comparison.event;
  const people = participants.map(({ name, party }) =>
    name === party ? html`<bdi>${name}</bdi>` : html`<bdi>${name}</bdi> (<bdi>${party}</bdi>)`,
  );
  const facts = [
    html`<time datetime="${date}">${longDate(date)}</time>`,
    html`${KIND_LABELS[kind]}`,
    ...people,
  ];
  return html`<header>
<p class="kicker">Parallax <span>public accounts of one event, compared</span></p>
<h1 dir="auto">${title}</h1>
<p class="event-facts">${joined(facts, " · ")}</p>
${sampleNotice === null ? null : html`<p class="sample"><strong>Sample paraphrase</strong> <bdi>${sampleNotice}</bdi></p>`}
</header>`;
}

/** The summary line as a row of counts, each with the topics that it counts. */
export function summarySection(report: Report): Markup {
  if (report.summary.length === 0) return html``;
  return html`<section aria-label="Summary"><dl class="summary">${report.summary.map((part) => summaryPart(report, part))}</dl></section>`;
}

function summaryPart(report: Report, part: SummaryPart): Markup {
  return html`<div class="${part.kind}"><dt><b>${part.count}</b> ${part.wording}</dt>${behind(report, part)}</div>`;
}

function behind(report: Report, part: SummaryPart): Markup | null {
  if (part.kind === "conflict") return html`<dd><a href="#conflicts">see Conflicts</a></dd>`;
  if (part.topics.length === 0) return null;
  return html`<dd>${joined(
    part.topics.map((topic) => topicName(report, topic, "link")),
    " · ",
  )}</dd>`;
}

/** The table of contents; sections that are empty are not named. */
export function contents(report: Report): Markup {
  const { links } = report.comparison;
  const facts = figuresAndCommitments(report.comparison);
  const entries: readonly (readonly [id: string, title: string, there: boolean])[] = [
    ["accounts", "Accounts", true],
    ["claims", "Claims about the event", true],
    ["matrix", "Matrix", report.blocks.length > 0],
    ["room", "Room, order, voice", report.blocks.length > 0],
    ["conflicts", "Conflicts", links.some(({ relation }) => relation === "conflict")],
    ["evidence", "Evidence by topic", report.blocks.length > 0],
    ["links", "Linked passages", links.some(({ relation }) => relation !== "conflict")],
    ["facts", "Figures and commitments", facts.length > 0],
    ["method", "Method and limits", true],
  ];
  const items = entries
    .filter(([, , there]) => there)
    .map(([id, title]) => html`<li><a href="${`#${id}`}">${title}</a></li>`);
  return html`<nav aria-label="Contents"><ol>${items}</ol></nav>${raw("\n")}`;
}
