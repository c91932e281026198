import { topicLabel } from "../labels.ts";
import type { Report } from "../report.ts";
import { html, type Markup } from "./markup.ts";

/** The id of a topic's place in the evidence: by its number, so that no id from outside becomes an address. */
export function topicAnchor(report: Report, topic: string): string {
  return `topic-${[...report.topics.keys()].indexOf(topic) + 1}`;
}

/** The topic's label, as a link to its evidence where wanted. */
export function topicName(report: Report, topic: string, as: "text" | "link"): Markup {
  const found = report.topics.get(topic);
  const label = html`<bdi>${found ? topicLabel(found) : topic}</bdi>`;
  return as === "text" ? label : html`<a href="${`#${topicAnchor(report, topic)}`}">${label}</a>`;
}
