import type { Reading } from "./reading.ts";
import type { EventRecord, Fact } from "./types.ts";

/** The facts that the statements give: who asked, how long, figures, commitments, next meetings. */
export function findFacts(readings: readonly Reading[], event: EventRecord): readonly Fact[] {
  void readings;
  void event;
  return [];
}
