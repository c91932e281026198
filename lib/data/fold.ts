/** Scripts written without spaces: looked for as substrings, not as words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The text in lower-case letters and digits with single spaces between: what search stores and what it looks for. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .normalize("NFC");
}

export type Needle =
  | { readonly kind: "word"; readonly prefix: string }
  | { readonly kind: "substring"; readonly text: string };

/** What a query looks for, all of which must be found: words by their beginning, runs of unspaced script anywhere. */
export function needles(query: string): readonly Needle[] {
  const words = fold(query)
    .split(" ")
    .filter((word) => word !== "");
  return words.map((word) =>
    UNSPACED.test(word) ? { kind: "substring", text: word } : { kind: "word", prefix: word },
  );
}
