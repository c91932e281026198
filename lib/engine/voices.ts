import type { Segment } from "./segment.ts";
import type { EventRecord, Span, Statement, Voice } from "./types.ts";

export type VoiceMark = { readonly voice: Voice; readonly voiceEvidence: readonly Span[] };

/** The voice of each segment: whose statement, position or act it conveys, and the words that tell. */
export function findVoices(
  statement: Statement,
  event: EventRecord,
  segments: readonly Segment[],
): readonly VoiceMark[] {
  const own = event.participants.some(({ party }) => party === statement.party);
  return segments.map(() => ({ voice: own ? statement.party : "narrator", voiceEvidence: [] }));
}
