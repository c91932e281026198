import "server-only";
import { cache } from "react";
import { findCodebook } from "#lib/data/codebooks.ts";
import { findEvent } from "#lib/data/events.ts";
import { type EventFilter, type EventSummary, listEvents } from "#lib/data/list-events.ts";
import type { Comparison } from "#lib/engine/types.ts";
import { topicLabel } from "#lib/report/labels.ts";
import { comparisonOf } from "../comparisons.ts";

export type ListedEvent = { readonly summary: EventSummary; readonly comparison: Comparison };

export type Choices = {
  readonly parties: readonly string[];
  readonly years: readonly number[];
  readonly topics: readonly { readonly id: string; readonly label: string }[];
};

const loadCodebook = cache(findCodebook);

/** The events that match, each with its Comparison; a topic matches where some statement covers or denies it. */
export async function loadEvents(filter: EventFilter): Promise<readonly ListedEvent[]> {
  const { topic, ...rest } = filter;
  const listed = await Promise.all((await listEvents(rest)).map(withComparison));
  return listed
    .filter((event) => event !== null)
    .filter(({ comparison }) => !topic || comparison.topics.some(({ id }) => id === topic));
}

async function withComparison(summary: EventSummary): Promise<ListedEvent | null> {
  const found = await findEvent(summary.id);
  const codebook = await loadCodebook(summary.codebookId);
  // Deleted between the two reads: then it is no longer to be listed.
  if (!found || !codebook) return null;
  return { summary, comparison: comparisonOf(found, codebook) };
}

/** What the filters offer: only what some event in use has. */
export async function loadChoices(): Promise<Choices> {
  const all = await loadEvents({});
  const topics = new Map(
    all.flatMap(({ comparison }) => comparison.topics.map((topic) => [topic.id, topicLabel(topic)])),
  );
  return {
    parties: distinct(
      all.flatMap(({ summary }) => summary.statementsByParty.map(({ party }) => party)),
    ).toSorted(),
    years: distinct(all.map(({ summary }) => Number(summary.date.slice(0, 4)))).toSorted((a, b) => b - a),
    topics: [...topics]
      .map(([id, label]) => ({ id, label }))
      .toSorted((a, b) => a.label.localeCompare(b.label, "en")),
  };
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
