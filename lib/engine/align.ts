import type { Reading } from "./reading.ts";
import type { Codebook, EventRecord, Link } from "./types.ts";

/** The links between passages of different statements, in the order of their first passages. */
export function align(readings: readonly Reading[], event: EventRecord, codebook: Codebook): readonly Link[] {
  void readings;
  void event;
  void codebook;
  return [];
}
