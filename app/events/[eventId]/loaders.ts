import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { findCodebook } from "#lib/data/codebooks.ts";
import { findEvent } from "#lib/data/events.ts";
import { comparisonOfEvent } from "../../comparisons.ts";
import type { EventView } from "./view.ts";

/** An event with its Comparison and texts; the not-found page where there is none. */
export async function loadEventView(eventId: string): Promise<EventView> {
  return (await findEventView(eventId)) ?? notFound();
}

/** An event with its Comparison and texts; null where there is none. */
export const findEventView = cache(async (eventId: string): Promise<EventView | null> => {
  const found = await findEvent(eventId);
  if (!found || found.trashedAt) return null;
  const codebook = await findCodebook(found.codebookId);
  if (!codebook)
    throw new Error(`Event “${eventId}” names the codebook “${found.codebookId}”, which is not stored.`);
  return {
    id: found.id,
    revision: found.revision,
    sampleNotice: found.sample ? found.label || "Written by us to show the app; not an original text." : null,
    comparison: await comparisonOfEvent(found.id, found, codebook),
    statements: found.statements,
    codebook,
  };
});
