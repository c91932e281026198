import { primarySubtag } from "#lib/engine/subtag.ts";
import { isDate, isPublicationTime } from "#lib/schema/dates.ts";

/** How much of a text's beginning is searched for its date, in characters: the head of a readout. */
const HEAD = 1_500;
/** How much of its end: agencies and letters date there. */
const TAIL = 300;

/** Years that a statement may be of: before, there is no readout; after, it is a figure or a plan. */
const YEAR = "((?:19|20)\\d\\d)";
const ISO = new RegExp(`(?<!\\d)${YEAR}-(\\d\\d)-(\\d\\d)(?!\\d)`, "g");
const HAN = new RegExp(`(?<!\\d)${YEAR}\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日号號일]`, "g");
const SLASHED = new RegExp(`(?<!\\d)${YEAR}[./](\\d{1,2})[./](\\d{1,2})(?!\\d)`, "g");
/** Years in Chinese figures, as on formal papers: 二〇二五年六月五日. */
const HAN_FIGURES =
  /([一二][〇○零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/g;

type Chrono = typeof import("chrono-node");
type Parser = {
  parse(text: string): readonly {
    readonly start: import("chrono-node").ParsedComponents;
    readonly index: number;
    readonly text: string;
  }[];
};

/** The date that a page or file gives for itself, brought to ISO; null where what it gives is no date. */
export function readDate(given: string): string | null {
  const text = given.trim();
  if (isPublicationTime(text)) return text;
  const spaced = text.replace(
    /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2})?)\s*(Z|[+-]\d{2}):?(\d{2})?$/,
    (_, day, time, zone, minutes) =>
      zone === "Z" ? `${day}T${time}Z` : `${day}T${time}${zone}:${minutes ?? "00"}`,
  );
  if (isPublicationTime(spaced)) return spaced;
  return firstNumeric(text)?.date ?? null;
}

/** The likely date of a text, `YYYY-MM-DD`: the first full date in its head, else the last one at its end; null without one. */
export async function findDate(text: string, language: string): Promise<string | null> {
  const chrono = parserFor(await import("chrono-node"), language);
  const head = text.slice(0, HEAD);
  const found = firstOf([...numericDates(head), ...writtenDates(chrono, head)]);
  if (found !== null || text.length <= HEAD) return found;
  const tail = text.slice(-TAIL);
  return firstOf(
    [...numericDates(tail), ...writtenDates(chrono, tail)].map(({ date, at }) => ({ date, at: -at })),
  );
}

type Dated = { readonly date: string; readonly at: number };

function firstOf(dates: readonly Dated[]): string | null {
  return [...dates].sort((a, b) => a.at - b.at)[0]?.date ?? null;
}

function firstNumeric(text: string): Dated | undefined {
  return numericDates(text).sort((a, b) => a.at - b.at)[0];
}

function numericDates(text: string): Dated[] {
  const plain = [ISO, HAN, SLASHED].flatMap((form) =>
    [...text.matchAll(form)].flatMap((match) => dated(match, Number)),
  );
  return [...plain, ...[...text.matchAll(HAN_FIGURES)].flatMap((match) => dated(match, hanNumber))];
}

function dated(match: RegExpExecArray, read: (figures: string) => number): Dated[] {
  const [year = 0, month = 0, day = 0] = match.slice(1).map(read);
  return ofDay(year, month, day).map((date) => ({ date, at: match.index }));
}

function ofDay(year: number, month: number, day: number): string[] {
  const date = [year, month, day].map((part, at) => String(part).padStart(at === 0 ? 4 : 2, "0")).join("-");
  return isDate(date) ? [date] : [];
}

/** 二〇二五 is 2025, 十二 is 12, 三十 is 30. */
function hanNumber(figures: string): number {
  const digits = [...figures.replaceAll(/[○零]/g, "〇")].map((figure) =>
    "〇一二三四五六七八九".indexOf(figure),
  );
  const ten = figures.indexOf("十");
  if (ten < 0) return Number(digits.join(""));
  const tens = ten === 0 ? 1 : (digits[0] ?? 0);
  const ones = figures.length > ten + 1 ? (digits[ten + 1] ?? 0) : 0;
  return tens * 10 + ones;
}

function writtenDates(parser: Parser | null, text: string): Dated[] {
  if (parser === null) return [];
  return parser.parse(text).flatMap(({ start, index, text: words }) => {
    // “For two hours” or “yesterday” would be reckoned from today: only a year that is written counts.
    if (!words.includes(String(start.get("year")))) return [];
    // A day without its year cannot be placed without asking the clock, which would make the answer change by itself.
    const full = start.isCertain("year") && start.isCertain("month") && start.isCertain("day");
    if (!full) return [];
    return ofDay(start.get("year") ?? 0, start.get("month") ?? 0, start.get("day") ?? 0).map((date) => ({
      date,
      at: index,
    }));
  });
}

function parserFor(chrono: Chrono, language: string): Parser | null {
  const parsers: Readonly<Record<string, Parser>> = {
    en: chrono.en.strict,
    de: chrono.de.strict,
    fr: chrono.fr.strict,
    es: chrono.es.strict,
    it: chrono.it.strict,
    pt: chrono.pt.strict,
    nl: chrono.nl.strict,
    ru: chrono.ru.strict,
    uk: chrono.uk.strict,
  };
  return parsers[primarySubtag(language)] ?? null;
}
