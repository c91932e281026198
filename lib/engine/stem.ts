// The one npm import of the engine, by decision 0003: a pure JavaScript port of Snowball.
import { newStemmer } from "snowball-stemmers";
import { remember } from "./remember.ts";

const STEMMERS = { en: newStemmer("english"), ru: newStemmer("russian") };
const MEMOS = {
  en: remember((word) => STEMMERS.en.stem(word)),
  ru: remember((word) => STEMMERS.ru.stem(word.replaceAll("ё", "е"))),
};

/** The stem of a lower-case word in English or Russian (Porter 2001, Snowball); in another language the word itself. */
export function stem(word: string, language: string): string {
  return language === "en" || language === "ru" ? MEMOS[language](word) : word;
}
