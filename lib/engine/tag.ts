import type { Segment } from "./segment.ts";
import type { Codebook, Statement, TopicMark } from "./types.ts";

/** The topics of each segment with their evidence. */
export function tag(
  statement: Statement,
  segments: readonly Segment[],
  codebook: Codebook,
): readonly (readonly TopicMark[])[] {
  void statement;
  void codebook;
  return segments.map(() => []);
}
