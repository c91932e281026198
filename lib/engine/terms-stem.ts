import { remember } from "./remember.ts";
import { stem } from "./stem.ts";

/**
 * The stem under which a term's word and a text's word meet: one for all inflected forms of a word, and no more.
 * Full Snowball stemming of English also joins derived words ("important" and "import", "product" and "productive"),
 * which a term must tell apart: here it is Porter's second algorithm (Porter 2001) with the steps that take off
 * plurals, -ed, -ing and a silent -e, and without those that take off derivational endings.
 */
export function termStem(form: string, language: string): string {
  return language === "en" ? englishStem(form) : stem(form, language);
}

const englishStem = remember((form) =>
  form.length > 2 && /^[a-z]+$/.test(form) ? withoutSilentE(withoutVerbEnding(withoutPlural(form))) : form,
);

const VOWEL = /[aeiouy]/;
/** A vowel with one consonant on either side, at the end, or a vowel and a consonant that are the whole word. */
const SHORT_SYLLABLE = /(?:[^aeiouy][aeiouy][^aeiouywx]|^[aeiouy][^aeiouy])$/;

function withoutPlural(word: string): string {
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (/ie[sd]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/(?:us|ss)$/.test(word) || !word.endsWith("s")) return word;
  return VOWEL.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function withoutVerbEnding(word: string): string {
  if (word.endsWith("eed")) return regionStart(word) <= word.length - 3 ? word.slice(0, -1) : word;
  const rest = word.replace(/(?:ed|ing)$/, "");
  if (rest === word || !VOWEL.test(rest)) return endingInI(word);
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return rest.slice(0, -1);
  return SHORT_SYLLABLE.test(rest) && regionStart(rest) >= rest.length ? `${rest}e` : endingInI(rest);
}

function endingInI(word: string): string {
  return /[^aeiouy]y$/.test(word) && word.length > 2 ? `${word.slice(0, -1)}i` : word;
}

function withoutSilentE(word: string): string {
  if (!word.endsWith("e")) return word;
  const rest = word.slice(0, -1);
  const first = regionStart(word);
  const second = first + regionStart(word.slice(first));
  const silent = second < word.length;
  return silent || (first < word.length && !SHORT_SYLLABLE.test(rest)) ? rest : word;
}

/** Where R1 begins: after the first consonant that follows a vowel; the word's length where there is none. */
function regionStart(word: string): number {
  const found = /[aeiouy][^aeiouy]/.exec(word);
  return found ? found.index + 2 : word.length;
}
