// The one npm import of the engine, by decision 0003: a pure JavaScript port of Snowball.
import { newStemmer } from "snowball-stemmers";

const STEMMERS = { en: newStemmer("english"), ru: newStemmer("russian") };
/** Words kept per language before the memo starts afresh: far more than any event has types, a few MB. */
const MEMO_LIMIT = 100_000;
const memos = { en: new Map<string, string>(), ru: new Map<string, string>() };

/** The stem of a lower-case word in English or Russian (Porter 2001, Snowball); in another language the word itself. */
export function stem(word: string, language: string): string {
  if (language !== "en" && language !== "ru") return word;
  const memo = memos[language];
  const known = memo.get(word);
  if (known !== undefined) return known;
  if (memo.size >= MEMO_LIMIT) memo.clear();
  const stemmed = STEMMERS[language].stem(language === "ru" ? word.replaceAll("ё", "е") : word);
  memo.set(word, stemmed);
  return stemmed;
}
