import { COUNTRIES_EN } from "./languages/en/countries.ts";
import { splitPhrases } from "./languages/language.ts";
import { COUNTRIES_RU } from "./languages/ru/countries.ts";
import { declineName, declinePerson } from "./languages/ru/declension.ts";
import { COUNTRIES_ZH } from "./languages/zh/countries.ts";
import { participantForms } from "./names.ts";
import { countryCode, partyCodes } from "./parties.ts";
import type { Find } from "./terms-finds.ts";
import { compileTerms, findTerms, type Matcher } from "./terms-match.ts";
import type { TextWord } from "./terms-words.ts";
import type { EventRecord } from "./types.ts";

const TABLES: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  ["en", COUNTRIES_EN],
  ["zh", COUNTRIES_ZH],
  ["ru", COUNTRIES_RU],
]);
const compiled = new Map<string, Matcher>();

/** A matcher of the names of the participants' own countries and people in a language. */
export function ownNamesIn(event: EventRecord, language: string): Matcher {
  const codes = [...partyCodes(event, event.participants[0]?.party ?? "").keys()].sort();
  const people = event.participants.flatMap((one) => participantForms(one, countryCode(one.party)));
  const key = JSON.stringify([language, codes, people]);
  const known = compiled.get(key);
  if (known) return known;
  const table = TABLES.get(language) ?? {};
  const countries = codes.flatMap((code) => splitPhrases(table[code] ?? ""));
  const names = language === "ru" ? russianForms(countries, people) : [...countries, ...people];
  const terms = names.filter((name) => /^[\p{L}\p{M} .'=-]+\*?$/u.test(name));
  const matcher = compileTerms([{ name: "own", terms }], language);
  if (compiled.size >= MOST_EVENTS) compiled.clear();
  compiled.set(key, matcher);
  return matcher;
}

/**
 * Russian names in all their cases: a stemmer takes the end of «Вьетнам» or «Иран» for an ending, so that by their
 * stems the nominative and the other cases would not meet.
 */
function russianForms(countries: readonly string[], people: readonly string[]): readonly string[] {
  const forms = [...countries.flatMap(declineName), ...people.flatMap(declinePerson)];
  return forms.map((form) =>
    form.endsWith("*") ? form : form.replace(/(?<=^|[ -])(?=\p{Ll}|\p{Lu}\p{Ll})/gu, "="),
  );
}

/** Matchers kept: those of the events somebody is working on. */
const MOST_EVENTS = 200;

/**
 * The finds of a passage, those that are no more than the name of a participant's own country weakened to `general`:
 * in a call between Russia and Israel, "the Prime Minister of Israel" does not speak of the Middle East.
 */
export function weakenOwnNames(
  finds: readonly Find[],
  names: Matcher,
  words: readonly TextWord[],
): readonly Find[] {
  if (!finds.some(({ solid, strength }) => solid && strength === "strong")) return finds;
  const own = findTerms(names, words, { from: 0, to: words.length });
  if (own.length === 0) return finds;
  return finds.map((find) =>
    find.solid && find.strength === "strong" && own.some(({ from, to }) => from <= find.from && find.to <= to)
      ? { ...find, strength: "general" }
      : find,
  );
}
