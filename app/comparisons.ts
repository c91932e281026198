import "server-only";
import { compare, ENGINE_VERSION } from "#lib/engine/compare.ts";
import type { Codebook, Comparison, EventRecord, Statement } from "#lib/engine/types.ts";

/** How many Comparisons are kept in memory; each is derived, so one that is dropped is made again. */
const KEPT = 200;
const kept = new Map<string, Comparison>();

type Loaded = { readonly event: EventRecord; readonly statements: readonly Statement[] };

/** The Comparison, from memory where engine, event, texts (by their digests) and codebook are the same. */
export function comparisonOf({ event, statements }: Loaded, codebook: Codebook): Comparison {
  const key = JSON.stringify([
    ENGINE_VERSION,
    event,
    statements.map(({ text, ...facts }) => facts),
    codebook,
  ]);
  const comparison = kept.get(key) ?? compare({ event, statements }, codebook);
  kept.delete(key);
  kept.set(key, comparison);
  const oldest = kept.keys().next();
  if (kept.size > KEPT && !oldest.done) kept.delete(oldest.value);
  return comparison;
}
