import type { Relation, StatementType } from "#lib/engine/types.ts";

/** How a partner stands to the passage that it is seen from, in words that follow "linked as". */
export const RELATION_WORDS: Record<Relation, string> = {
  same: "same",
  weaker: "weaker",
  stronger: "stronger",
  related: "related",
  conflict: "conflict",
};

export const TYPE_WORDS: Record<StatementType, string> = {
  "official-readout": "readout",
  "social-post": "post",
  "state-media": "state media",
  "press-report": "press report",
  transcript: "transcript",
};

/** Languages that are counted in characters, not words. */
const COUNTED_IN_CHARACTERS = new Set(["zh", "ja", "th", "yue"]);

/** The length of a statement in the unit of its language. */
export function lengthLabel(words: number, language: string): string {
  const primary = language.split("-")[0]?.toLowerCase() ?? "";
  return `${words.toLocaleString("en")} ${COUNTED_IN_CHARACTERS.has(primary) ? "characters" : "words"}`;
}

/** The English name of a language. */
export function languageName(language: string): string {
  const primary = language.split("-")[0] ?? language;
  return new Intl.DisplayNames("en", { type: "language" }).of(primary) ?? language;
}

/** Whose words a passage conveys, from the statement's own side: null where it needs no saying. */
export function voiceNote(voice: string, party: string): string | null {
  switch (voice) {
    case "narrator":
      return null;
    case "both":
      return "both sides";
    case "third":
      return "a third side";
    default:
      return voice === party ? null : voice;
  }
}
