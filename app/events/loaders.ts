import "server-only";
import { cache } from "react";
import { findCodebook } from "#lib/data/codebooks.ts";
import { findEvent } from "#lib/data/events.ts";
import { keptTopics, staleEvents } from "#lib/data/kept-comparisons.ts";
import {
  countEvents,
  type EventFilter,
  type EventSummary,
  eventChoices,
  listEvents,
} from "#lib/data/list-events.ts";
import type { Comparison } from "#lib/engine/types.ts";
import { comparisonOfEvent } from "../comparisons.ts";

export type ListedEvent = { readonly summary: EventSummary; readonly comparison: Comparison };

export type Choices = {
  readonly parties: readonly string[];
  readonly years: readonly number[];
  readonly topics: readonly { readonly id: string; readonly label: string }[];
};

/** Events on one page of the list. */
export const EVENTS_A_PAGE = 50;
/** Comparisons that are made while somebody waits for a filter by topic; workers make the others (`renewComparisons`). */
const MADE_AT_ONCE = 20;

const loadCodebook = cache(findCodebook);

/** One page of the events that match, each with its Comparison, and how many match in all. */
export async function loadEvents(
  filter: EventFilter,
  page: number,
): Promise<{ readonly events: readonly ListedEvent[]; readonly found: number }> {
  await makeMissing();
  const [found, listed] = await Promise.all([
    countEvents(filter),
    listEvents(filter, { skip: page * EVENTS_A_PAGE, take: EVENTS_A_PAGE }),
  ]);
  const events = (await Promise.all(listed.map(withComparison))).filter((event) => event !== null);
  return { events, found };
}

/** A topic is found by the kept Comparisons: those of events that were just changed are made first. */
async function makeMissing(): Promise<void> {
  for (const id of await staleEvents(MADE_AT_ONCE)) await compareAgain(id);
}

async function compareAgain(id: string): Promise<Comparison | null> {
  const found = await findEvent(id);
  const codebook = found && (await loadCodebook(found.codebookId));
  return found && codebook ? comparisonOfEvent(id, found, codebook) : null;
}

async function withComparison(summary: EventSummary): Promise<ListedEvent | null> {
  const comparison = await compareAgain(summary.id);
  // Deleted between the two reads: then it is no longer to be listed.
  return comparison && { summary, comparison };
}

/** What the filters offer: only what some event in use has. */
export async function loadChoices(): Promise<Choices> {
  const [{ parties, years }, topics] = await Promise.all([eventChoices(), keptTopics()]);
  return { parties, years, topics: topics.toSorted((a, b) => a.label.localeCompare(b.label, "en")) };
}
