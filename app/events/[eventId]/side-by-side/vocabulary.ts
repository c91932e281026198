import { primarySubtag } from "#lib/engine/subtag.ts";
import { voiceLabel } from "#lib/report/labels.ts";

/** The English name of a language. */
export function languageName(language: string): string {
  const primary = primarySubtag(language);
  return new Intl.DisplayNames("en", { type: "language" }).of(primary) ?? language;
}

/** Whose words a passage conveys, from the statement's own side: null where it needs no saying. */
export function voiceNote(voice: string, party: string): string | null {
  return voice === "narrator" || voice === party ? null : voiceLabel(voice);
}
