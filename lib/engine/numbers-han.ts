import type { Figure, Unit } from "./numbers.ts";
import { CURRENCIES, HAN_DIGITS, HAN_PLACES, HAN_SCALES } from "./numbers-words.ts";

const NUMERAL = "[〇零一二三四五六七八九十百千两兩]";
const PATTERN = new RegExp(
  `(?<percent>百分之)?(?:(?<plural>[数上][十百千]*[万亿])|(?<digits>\\d[\\d,]*(?:\\.\\d+)?)(?<scale>[十百千]?[万萬亿億]{0,2})|(?<words>${NUMERAL}+(?:[万萬亿億]${NUMERAL}*)*))`,
  "gu",
);

/** The figures of a Chinese or Japanese text: digits or numerals, with 万 and 亿 multiplied out. */
export function findHanFigures(text: string): readonly Figure[] {
  const figures: Figure[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const { percent, plural, digits, scale, words } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const after = text.slice(end, end + 4);
    if (words && !percent && !isNumeral(words, text.slice(Math.max(0, start - 1), start), after)) continue;
    const value = plural
      ? hanValue(plural.slice(1))
      : digits
        ? Number(digits.replaceAll(",", "")) * hanScale(scale ?? "")
        : hanValue(words ?? "");
    if (!Number.isFinite(value)) continue;
    const named = unitOf(after, { percent: percent !== undefined, value });
    figures.push({ start, end, value, vague: plural !== undefined, digits: digits !== undefined, ...named });
  }
  return figures;
}

/** 一个中国, 统一, 第一 and 十分 hold numerals and count nothing: a lone numeral needs a measure word or a scale. */
function isNumeral(words: string, before: string, after: string): boolean {
  if (before === "第" || before === "统" || before === "唯") return false;
  if (/[万萬亿億]/u.test(words)) return true;
  if (/^一$/u.test(words)) return false;
  return /^(?:个|名|人|年|天|日|月|轮|次|项|份|点|架|艘|吨|元|美元|倍|成|周年|小时|分钟|公里|%)/u.test(after);
}

function hanScale(scale: string): number {
  let product = 1;
  for (const sign of scale) product *= HAN_PLACES.get(sign) ?? HAN_SCALES.get(sign) ?? 1;
  return product;
}

/** The value of numerals: sections below 万 and 亿 are summed place by place (三亿二千万 = 320,000,000). */
function hanValue(numerals: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const sign of numerals) {
    const place = HAN_PLACES.get(sign);
    const scale = HAN_SCALES.get(sign);
    if (place !== undefined) {
      section += (digit || 1) * place;
      digit = 0;
    } else if (scale !== undefined) {
      total += (section + digit || 1) * scale;
      section = 0;
      digit = 0;
    } else digit = digit * 10 + (HAN_DIGITS.get(sign) ?? 0);
  }
  return total + section + digit;
}

function unitOf(
  after: string,
  { percent, value }: { percent: boolean; value: number },
): { unit: Unit; currency: string | null } {
  if (percent || /^[%％]/u.test(after)) return { unit: "percent", currency: null };
  const currency = CURRENCIES.find(([, words]) => words.test(after))?.[0] ?? null;
  if (currency !== null) return { unit: "money", currency };
  if (/^年/u.test(after) && value >= 1900 && value <= 2100) return { unit: "year", currency: null };
  if (/^天/u.test(after)) return { unit: "days", currency: null };
  return { unit: "count", currency: null };
}
