import type { AnalysedStatement, Passage } from "./types.ts";

type Measures = Pick<AnalysedStatement, "words" | "characters" | "voices">;

/** A word, or one character of a script that writes no spaces. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.,-](?=[\p{L}\p{N}]))*/gu;

/** The length of a text in words and characters, and how its passages' characters fall to the voices. */
export function measure(text: string, passages: readonly Passage[]): Measures {
  const shares = new Map<string, number>();
  let total = 0;
  for (const { start, end, voice } of passages) {
    shares.set(voice, (shares.get(voice) ?? 0) + end - start);
    total += end - start;
  }
  const voices = [...shares]
    .map(([voice, length]) => ({ voice, share: length / total }))
    .sort((a, b) => b.share - a.share || (a.voice < b.voice ? -1 : 1));
  return { words: countWords(text), characters: text.length, voices };
}

function countWords(text: string): number {
  WORD.lastIndex = 0;
  let count = 0;
  while (WORD.test(text)) count += 1;
  return count;
}
