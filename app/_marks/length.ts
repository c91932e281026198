import type { AnalysedStatement } from "#lib/engine/types.ts";

/** Languages whose words have no spaces between them, so that characters are counted. */
const UNSPACED = /^(zh|ja|th)\b/;

/** A statement's length in its own measure, "170 words" or "612 characters": never to be compared between languages. */
export function lengthOf({ words, language }: Pick<AnalysedStatement, "words" | "language">): string {
  return `${words.toLocaleString("en")} ${UNSPACED.test(language) ? "characters" : "words"}`;
}
