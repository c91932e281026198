import type { Figure, Unit } from "./numbers.ts";
import { CURRENCIES, CURRENCY_SIGNS, NUMBER_WORDS, SCALES } from "./numbers-words.ts";

const GAP = "[\\s\\u00A0\\u202F-]";
const SIGN = "(?<sign>us\\$|usd\\s|eur\\s|rmb\\s|[$€£¥₽])?\\s?";
const DIGITS = {
  en: "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?",
  ru: "\\d{1,3}(?:[\\s\\u00A0\\u202F]\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?",
};
const SCALE = [...SCALES.keys()].sort((a, b) => b.length - a.length).join("|");

/** Plural magnitudes that are a figure without any other word. */
const PLURALS = ["thousands", "millions", "billions", "тысячи", "миллионы", "миллиарды"];
const TELLING = new Set([...NUMBER_WORDS.en.keys(), ...NUMBER_WORDS.ru.keys(), ...PLURALS]);

/** False for a word that can be no part of a figure but its scale: a text of such words alone holds none. */
export function mayTellFigure(word: string): boolean {
  return word
    .toLowerCase()
    .split(/[.’']/u)
    .some((part) => TELLING.has(part) || !/^[a-zа-яё]*$/u.test(part));
}

const PATTERNS = { en: pattern("en"), ru: pattern("ru") };

/** The figures of a text whose script writes spaces: English, and Russian with its inflected number words. */
export function findSpacedFigures(text: string, language: "en" | "ru"): readonly Figure[] {
  const figures: Figure[] = [];
  for (const match of text.matchAll(PATTERNS[language])) {
    const { sign, digits, words, scale, plural } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const value = plural ? vagueValue(plural) : amount(digits ?? words ?? "", language) * scaleOf(scale);
    if (!Number.isFinite(value) || (digits && isPartOfToken(text, start, end))) continue;
    const named = unitOf(text.slice(end, end + 24).toLowerCase(), { sign, value, plain: !scale });
    figures.push({ start, end, value, vague: plural !== undefined, digits: digits !== undefined, ...named });
  }
  return figures;
}

function pattern(language: "en" | "ru"): RegExp {
  const one = [...NUMBER_WORDS[language].keys()].sort((a, b) => b.length - a.length).join("|");
  const words = `(?:${one})(?:${GAP}(?:and${GAP})?(?:${one}))*`;
  const plural = `(?:(?:tens|dozens|hundreds|десятки|сотни) (?:of )?)?(?:${PLURALS.join("|")})`;
  return new RegExp(
    `(?<![\\p{L}\\p{N}.,])(?:(?<plural>${plural})|${SIGN}(?:(?<digits>${DIGITS[language]})|(?<words>${words}))(?:${GAP}(?<scale>${SCALE}))?)(?![\\p{L}])`,
    "giu",
  );
}

function amount(written: string, language: "en" | "ru"): number {
  if (/\d/u.test(written)) {
    const plain =
      language === "en" ? written.replaceAll(",", "") : written.replace(/\s/gu, "").replace(",", ".");
    return Number(plain);
  }
  let total = 0;
  for (const word of written.toLowerCase().split(/[\s-]+/u)) {
    const value = NUMBER_WORDS[language].get(word) ?? 0;
    total = value === 100 && total > 0 ? total * 100 : total + value;
  }
  return total;
}

function scaleOf(scale: string | undefined): number {
  return scale === undefined ? 1 : (SCALES.get(scale.toLowerCase()) ?? 1);
}

function vagueValue(plural: string): number {
  return SCALES.get(plural.toLowerCase().split(/\s+/u).at(-1) ?? "") ?? Number.NaN;
}

/** A digit run inside a code, a clock time or a version is no figure: "F-16", "5:30", "G-20", "COP27" (letters before). */
function isPartOfToken(text: string, start: number, end: number): boolean {
  return (
    /[\p{L}\p{N}][-:/]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^:\d/u.test(text.slice(end, end + 2))
  );
}

type Context = { readonly sign: string | undefined; readonly value: number; readonly plain: boolean };

function unitOf(after: string, { sign, value, plain }: Context): { unit: Unit; currency: string | null } {
  if (/^\s?(?:%|per ?cent\b|percentage point|процент)/u.test(after))
    return { unit: "percent", currency: null };
  const bySign = sign === undefined ? null : (CURRENCY_SIGNS.get(sign.trim().toLowerCase()) ?? null);
  const currency = bySign ?? CURRENCIES.find(([, words]) => words.test(after.trimStart()))?.[0] ?? null;
  if (currency !== null) return { unit: "money", currency };
  if (/^[\s-](?:days?\b|дн|сут)/u.test(after)) return { unit: "days", currency: null };
  if (plain && Number.isInteger(value) && value >= 1900 && value <= 2100)
    return { unit: "year", currency: null };
  return { unit: "count", currency: null };
}
