import { remember } from "./remember.ts";
import { HAN_SOUNDS } from "./transliterate-han.ts";
import type { Span } from "./types.ts";

/** A name in a text, brought to the sounds that survive every script. */
export type SoundedName = { readonly sounds: string; readonly span: Span };

/** Fewer sounds than these are shared by chance: 默茨 (MS) is also Maas, Moss and Mays. */
const FEWEST_SOUNDS = 3;

/**
 * The names in a span by their sounds: consonants in eight classes (voiced and voiceless together, R with L, all
 * sibilants as one), vowels only as a first letter, as in Soundex and its kin for transliterated names. A written name
 * gives a few readings where spelling leaves it open. Lower-case words and Han runs of other characters give nothing.
 */
export function soundedNames(
  text: string,
  span: { readonly start: number; readonly end: number },
  language: string,
): readonly SoundedName[] {
  if (language === "zh") return hanNames(text, span);
  return language === "en" || language === "ru" ? spacedNames(text, span) : [];
}

/** The sounds of a name written alone, in any of the three scripts. */
export function soundsOfName(name: string): readonly string[] {
  const inText = `a ${name}`;
  const span = { start: 0, end: inText.length };
  return [...spacedNames(inText, span), ...hanNames(inText, span)].map(({ sounds }) => sounds);
}

// The first look-ahead changes nothing but the speed: most places are no capital letter.
const CAPITALISED = /(?=\p{Lu})(?<=[\p{L}\p{N},;:'’”"»)] ?)(?<![.!?…] )\p{Lu}\p{Ll}{2,}(?:[-’']\p{L}+)*/gu;

function spacedNames(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): readonly SoundedName[] {
  return [...text.slice(start, end).matchAll(CAPITALISED)].flatMap(({ 0: word, index }) => {
    const place: Span = [start + index, start + index + word.length];
    return readingsOf(word).map((sounds) => ({ sounds, span: place }));
  });
}

/** What a written name may sound like, each reading once, without those too short to tell. */
const readingsOf = remember((word): readonly string[] =>
  [...new Set(readings(word))].filter((sounds) => sounds.length >= FEWEST_SOUNDS),
);

const HAN_NAME = new RegExp(`[${[...HAN_SOUNDS.keys()].join("")}·]{2,}`, "gu");

function hanNames(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): readonly SoundedName[] {
  return [...text.slice(start, end).matchAll(HAN_NAME)].flatMap(({ 0: run, index }) => {
    let at = start + index;
    return run.split("·").flatMap((part): readonly SoundedName[] => {
      const place: Span = [at, at + part.length];
      at += part.length + 1;
      const sounds = joined([...part].map((character) => HAN_SOUNDS.get(character) ?? ""));
      return sounds.length >= FEWEST_SOUNDS ? [{ sounds, span: place }] : [];
    });
  });
}

/** Vowels count only at the beginning; the same sound twice in a row is one (NN of 南 and of "Anna"). */
function joined(parts: readonly string[]): string {
  const all = parts.join("");
  return (all.charAt(0) + all.slice(1).replaceAll("A", "")).replace(/(.)\1+/gu, "$1");
}

/** Russian case endings of names, as far as they would leave a consonant behind. */
const CASE_ENDING = /(?<=\p{L}{4})(?:ого|ому|ыми|ым|им|ом|ем|ой|ей)$/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * What a written name may sound like. Chinese drops an R that no vowel follows (Starmer, 斯塔默) and writes "th" as T or
 * as S.
 */
function readings(word: string): readonly string[] {
  const plain = word
    .toLowerCase()
    .normalize("NFD")
    .replace(/(?![\u0306])\p{M}/gu, "")
    .normalize("NFC");
  if (CYRILLIC.test(plain)) return softened(plain.replace(CASE_ENDING, "")).map(soundsOfCyrillic);
  return softened(plain)
    .flatMap((form) => (form.includes("th") ? [form, form.replaceAll("th", "s")] : [form]))
    .map(soundsOfLatin);
}

/** The word, and the word without each R before a consonant or at the end. */
function softened(word: string): readonly string[] {
  const soft = word.replace(/[rр](?![aeiouyаеёиоуыэюя])/gu, "");
  return soft === word ? [word] : [word, soft];
}

const LATIN: readonly (readonly [RegExp, string])[] = [
  [/sch|tch|tsch|ch|sh|zh|ts|tz|dz|j|s|z/uy, "S"],
  [/c(?=[eiy])/uy, "S"],
  [/ph|f|v|w(?=[aeiouyh])/uy, "F"],
  [/kh/uy, "H"],
  [/ng(?![aeiouy])|n/uy, "N"],
  [/gh|qu|ck|[kgcq]/uy, "K"],
  [/x/uy, "KS"],
  [/h(?=[aeiouy])/uy, "H"],
  [/th|t|d/uy, "T"],
  [/[bp]/uy, "P"],
  [/m/uy, "M"],
  [/[lr]/uy, "L"],
  [/[aeiouy]/uy, "A"],
];

const CYRILLIC_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/дж|дз|тс|тш|[жзсцчшщ]/uy, "S"],
  [/у(?=[аеиоэы])|[вф]/uy, "F"],
  [/х/uy, "H"],
  [/[кг]/uy, "K"],
  [/[тд]/uy, "T"],
  [/[бп]/uy, "P"],
  [/н/uy, "N"],
  [/м/uy, "M"],
  [/[лр]/uy, "L"],
  [/[аеёиоуыэюя]/uy, "A"],
];

function soundsOfLatin(word: string): string {
  return soundsBy(word, LATIN);
}

function soundsOfCyrillic(word: string): string {
  return soundsBy(word, CYRILLIC_SOUNDS);
}

/** Letter by letter, the first rule that fits; letters of no rule (a mute H, ь, й) are passed over. */
function soundsBy(word: string, rules: readonly (readonly [RegExp, string])[]): string {
  const parts: string[] = [];
  let at = 0;
  while (at < word.length) {
    let step = 1;
    for (const [rule, sound] of rules) {
      rule.lastIndex = at;
      const found = rule.exec(word);
      if (!found) continue;
      parts.push(sound);
      step = found[0].length;
      break;
    }
    at += step;
  }
  return joined(parts);
}
