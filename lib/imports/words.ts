import { digest } from "#lib/schema/digest.ts";

/** Scripts without spaces between words: each character counts as a word. */
const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in lower case, without punctuation, spacing and the accidents of Unicode. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize("NFKC").toLowerCase().match(TOKEN) ?? [];
}

/** The SHA-256 of the text's words: the same for two texts that differ in spacing, case and punctuation alone. */
export function wordsHash(words: readonly string[]): string {
  return digest(words.join(" "));
}
