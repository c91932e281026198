import { topicLabel } from "../labels.ts";
import type { Report } from "../report.ts";

/** The topic's label, not yet escaped. */
export function labelOf(report: Report, topic: string): string {
  const found = report.topics.get(topic);
  return found ? topicLabel(found) : topic;
}
