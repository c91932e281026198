import type { Codebook, Comparison, Statement } from "#lib/engine/types.ts";

/** What every view of an event is made from. */
export type EventView = {
  readonly id: string;
  readonly revision: number;
  /** The notice that a sample is a paraphrase; null for an analyst's own event. */
  readonly sampleNotice: string | null;
  readonly comparison: Comparison;
  /** The statements with their texts, in the Comparison's order. */
  readonly statements: readonly Statement[];
  readonly codebook: Codebook;
};
