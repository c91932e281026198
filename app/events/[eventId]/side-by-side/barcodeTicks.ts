import type { Passage, Voice } from "#lib/engine/types.ts";

export type Tick = {
  readonly index: number;
  /** Place and width along the whole text, 0..1. */
  readonly from: number;
  readonly width: number;
  readonly mark: "present" | "denied" | "nothing";
  readonly voice: "own" | "other" | "narrator";
};

type Text = { readonly party: string; readonly passages: readonly Passage[] };

/** One tick a passage, as long as its share of the text; `topics` (all where empty) are what it is marked for. */
export function barcodeTicks({ party, passages }: Text, topics: readonly string[]): readonly Tick[] {
  const total = passages.reduce((sum, { start, end }) => sum + end - start, 0) || 1;
  const isMeant = ({ id }: { readonly id: string }) => topics.length === 0 || topics.includes(id);
  let at = 0;
  return passages.map((passage, index) => {
    const width = (passage.end - passage.start) / total;
    const from = at;
    at += width;
    const mark = passage.topics.some(isMeant)
      ? "present"
      : passage.denied.some(isMeant)
        ? "denied"
        : "nothing";
    return { index, from, width, mark, voice: voiceOf(passage.voice, party) };
  });
}

function voiceOf(voice: Voice, party: string): Tick["voice"] {
  if (voice === "narrator" || voice === "third") return "narrator";
  return voice === party || voice === "both" ? "own" : "other";
}

/** The passage that lies at `share` (0..1) of the text. */
export function passageAt(ticks: readonly Tick[], share: number): number {
  const tick = ticks.find(({ from, width }) => share < from + width);
  return tick?.index ?? Math.max(0, ticks.length - 1);
}
