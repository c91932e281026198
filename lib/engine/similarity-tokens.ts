import { stem } from "./stem.ts";

/** A word of a text as it is compared: its stem, and where it stands. */
export type Token = { readonly stem: string; readonly start: number; readonly end: number };

/** The United States is written like a pronoun: its abbreviations become one word before stemming. */
const UNITED_STATES = /^(?:U\.S(?:\.A)?|USA?)$/u;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[.’'](?=[\p{L}\p{N}]))*/gu;
const HAN = /[\p{Script=Han}]+/gu;

/** The words of a span in order, stemmed; hyphens divide, a possessive ending is dropped. */
export function wordTokens(
  text: string,
  span: { readonly start: number; readonly end: number },
  language: string,
): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(span.start, span.end);
  for (const match of part.matchAll(WORD)) {
    const start = span.start + match.index;
    tokens.push({ stem: stemOf(match[0], language), start, end: start + match[0].length });
  }
  return tokens;
}

/** The stem of one written word: what `wordTokens` gives for it. */
export function stemOf(word: string, language: string): string {
  if (UNITED_STATES.test(word)) return "usa";
  const plain = word
    .toLowerCase()
    .replace(/[’']s$/u, "")
    .replaceAll("ё", "е");
  return stem(plain, language);
}

/** The runs of Han characters of a span, with their places. */
export function hanRuns(
  text: string,
  span: { readonly start: number; readonly end: number },
): { run: string; start: number }[] {
  return [...text.slice(span.start, span.end).matchAll(HAN)].map((match) => ({
    run: match[0],
    start: span.start + match.index,
  }));
}
