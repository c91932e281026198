import type { Fact } from "#lib/engine/types.ts";
import { durationLabel } from "./event-card.ts";
import { voiceLabel } from "./labels.ts";

/** What a fact claims, in words: "1 h 30 min", "both sides", else its value as it is. */
export function claimText({ kind, value }: Pick<Fact, "kind" | "value">): string {
  switch (kind) {
    case "duration":
      return durationLabel(value);
    case "initiator":
      return voiceLabel(value);
    case "number":
    case "commitment":
    case "next-meeting":
      return value;
  }
}
