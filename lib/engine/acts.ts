import type { Segment } from "./segment.ts";
import type { Act, Span, Statement } from "./types.ts";
import type { VoiceMark } from "./voices.ts";

export type ActMark = { readonly act: Act; readonly actEvidence: readonly Span[] };

/** The speech act of each segment, and the words that tell. */
export function findActs(
  statement: Statement,
  segments: readonly Segment[],
  voices: readonly VoiceMark[],
): readonly ActMark[] {
  void statement;
  return segments.map((_, i) => ({
    act: voices[i]?.voice === "narrator" ? "narrates" : "says",
    actEvidence: [],
  }));
}
