import "server-only";
import { db } from "#lib/data/client.ts";
import { comparisonKey, findComparison, keepComparison } from "#lib/data/kept-comparisons.ts";
import { compare } from "#lib/engine/compare.ts";
import type { Codebook, Comparison, EventRecord, Statement } from "#lib/engine/types.ts";

/** How many Comparisons are kept in memory; each is derived, so one that is dropped is made again. */
const KEPT = 200;
const kept = new Map<string, Comparison>();

type Loaded = { readonly event: EventRecord; readonly statements: readonly Statement[] };

/** The Comparison, from memory where engine, event, texts (by their digests) and codebook are the same. */
export function comparisonOf(loaded: Loaded, codebook: Codebook): Comparison {
  const key = comparisonKey(loaded, codebook);
  return remember(key, kept.get(key) ?? compare(loaded, codebook));
}

/** The Comparison of a stored event, from memory or from the database where it was made before, else made and kept. */
export async function comparisonOfEvent(
  eventId: string,
  loaded: Loaded,
  codebook: Codebook,
): Promise<Comparison> {
  const key = comparisonKey(loaded, codebook);
  const known = kept.get(key) ?? (await findComparison(eventId, key));
  if (known) return remember(key, known);
  const comparison = compare(loaded, codebook);
  await keepComparison(db(), eventId, { key, comparison, when: new Date() });
  return remember(key, comparison);
}

function remember(key: string, comparison: Comparison): Comparison {
  kept.delete(key);
  kept.set(key, comparison);
  const oldest = kept.keys().next();
  if (kept.size > KEPT && !oldest.done) kept.delete(oldest.value);
  return comparison;
}
