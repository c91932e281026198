import { SIMPLIFIED } from "./languages/zh/traditional.ts";

/** A word, or one mark of punctuation; for scripts without spaces one character, or a run of Latin letters or digits. */
export type Token = {
  readonly start: number;
  readonly end: number;
  /** Lower case, straight apostrophes, Russian ё as е, Chinese simplified: what phrases are matched on. */
  readonly norm: string;
  /** As written. */
  readonly raw: string;
};

// Hyphenated compounds stay whole, so that "one-China" or "U.S.-China" names no country; a possessive 's stands alone.
const SPACED =
  /['’]s(?![\p{L}\p{N}])|(?:(?:\p{Lu}\.){2,}|@?[\p{L}\p{N}\p{M}]+)(?:[-‑’'](?!s(?![\p{L}\p{N}]))(?:(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{M}]+))*|[^\s]/gu;
const UNSPACED = /[A-Za-z0-9]+(?:[.,-][A-Za-z0-9]+)*|[^\s]/gu;
const UNSPACED_LANGUAGES = new Set(["zh", "ja", "th", "lo", "my", "km"]);

/** Whether a language is written without spaces between words. */
export function isUnspaced(language: string): boolean {
  return UNSPACED_LANGUAGES.has(language);
}

/** The form of a word that phrases are matched on. */
export function normaliseWord(word: string): string {
  return word.toLowerCase().replaceAll("’", "'").replaceAll("‑", "-").replaceAll("ё", "е");
}

/** The tokens of `text` between two offsets, which are UTF-16 offsets into `text`. */
export function tokenise(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  language: string,
): readonly Token[] {
  const part = text.slice(start, end);
  const tokens: Token[] = [];
  const unspaced = isUnspaced(language);
  for (const { 0: raw, index } of part.matchAll(unspaced ? UNSPACED : SPACED)) {
    const from = start + index;
    const norm = (unspaced && SIMPLIFIED.get(raw)) || normaliseWord(raw);
    tokens.push({ start: from, end: from + raw.length, norm, raw });
  }
  return tokens;
}
