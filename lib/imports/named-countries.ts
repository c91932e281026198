import { COUNTRIES_EN } from "#lib/engine/languages/en/countries.ts";
import { LEADERS } from "#lib/engine/languages/leaders.ts";
import { COUNTRIES_RU } from "#lib/engine/languages/ru/countries.ts";
import { COUNTRIES_ZH } from "#lib/engine/languages/zh/countries.ts";

/** Russian names bend at the end; a stem of so many letters tells them apart. */
const SHORTEST_STEM = 4;

const HAN = /\p{Script=Han}/u;
type Names = {
  readonly words: ReadonlyMap<string, string>;
  readonly phrases: readonly (readonly [string, string])[];
};

/** Single words are looked up, phrases and Chinese names looked for. */
const NAMES: Names = (() => {
  const all: [string, string][] = [];
  for (const names of [COUNTRIES_EN, COUNTRIES_ZH, COUNTRIES_RU])
    for (const [code, list] of Object.entries(names))
      for (const name of list.split(" | ")) all.push([name.replace("*", ""), code]);
  for (const [code, en, zh, ru] of LEADERS) {
    for (const name of [en, ru].join("; ").split("; ")) all.push([titled(surname(name)), code]);
    for (const name of zh.split("; ")) all.push([name, code]);
  }
  const usable = all.filter(([name]) => name.length > 1);
  const single = usable.filter(([name]) => !name.includes(" ") && !HAN.test(name));
  return {
    words: new Map(single.map(([name, code]) => [keyOf(name), code])),
    phrases: usable.filter(([name]) => name.includes(" ") || HAN.test(name)),
  };
})();

/** The codes of the countries that a text names, by themselves or by those who speak for them, sorted. */
export function namedCountries(text: string): readonly string[] {
  const found = new Set<string>();
  for (const [word] of text.matchAll(/\p{Lu}[\p{L}\p{M}'’-]*/gu)) {
    const code = NAMES.words.get(keyOf(word.replace(/['’]s$/, "")));
    if (code) found.add(code);
  }
  for (const [phrase, code] of NAMES.phrases) if (text.includes(phrase)) found.add(code);
  return [...found].sort();
}

function surname(name: string): string {
  const capitals = name
    .split(" ")
    .find((part) => part.length > 1 && !part.includes(".") && part === part.toUpperCase());
  return capitals ?? name;
}

function titled(name: string): string {
  return name === name.toUpperCase() ? name.charAt(0) + name.slice(1).toLowerCase() : name;
}

/** Two letters are a name only as they are written: "US" is, "Us" is not; "Xi" is. */
function keyOf(word: string): string {
  return word.length <= 2 ? word : stemOf(word.toLowerCase());
}

/** Cyrillic words without what bends: "Китаем" and "Китай" are one. */
function stemOf(word: string): string {
  if (!/\p{Script=Cyrillic}/u.test(word)) return word;
  return word.length <= SHORTEST_STEM ? word : word.slice(0, Math.max(SHORTEST_STEM, word.length - 2));
}
