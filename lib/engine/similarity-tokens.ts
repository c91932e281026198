import { stem } from "./stem.ts";

/** A word of a text as it is written, and where it stands. */
export type Written = { readonly word: string; readonly start: number; readonly end: number };

/** The United States is written like a pronoun: its abbreviations become one word before stemming. */
const UNITED_STATES = /^(?:U\.S(?:\.A)?|USA?)$/u;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[.’'](?=[\p{L}\p{N}]))*/gu;
const HAN = /[\p{Script=Han}]+/gu;

/** The words of a span in order; hyphens divide. */
export function writtenWords(
  text: string,
  { start: from, end: to }: { readonly start: number; readonly end: number },
): readonly Written[] {
  const part = text.slice(from, to);
  const words: Written[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(part); match; match = WORD.exec(part)) {
    const start = from + match.index;
    words.push({ word: match[0], start, end: start + match[0].length });
  }
  return words;
}

/** The stem under which a written word is compared; a possessive ending is dropped. */
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
