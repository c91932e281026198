import { readPublishedAt } from "#lib/schema/published-at.ts";
import type { GivenDate } from "./extraction.ts";
import { findDate, readDate } from "./find-date.ts";

/** A date or date-time with zone, and how it is known. */
export type Dated = { readonly date: string; readonly from: string };

const TIME = /(?<![\d:])([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?(?:\s*([ap])\.?m\b)?/i;
const NOON = 12;
/** How long `YYYY-MM-DD` is: what is longer has a time. */
const DAY = 10;

/**
 * When a statement was published and how that is known: by the surest of the dates that its page gives, to the minute
 * where one of the same day has a time and a zone; else by the date in its own words. Null where nothing tells.
 */
export async function dateOf(
  given: readonly GivenDate[],
  { text, language }: { readonly text: string; readonly language: string },
): Promise<Dated | null> {
  const read: Dated[] = [];
  for (const one of given) {
    const date = await readGiven(one, language);
    if (date !== null) read.push({ date, from: fromText(one, date) });
  }
  const [first] = read;
  if (first)
    return read.find(({ date }) => date.length > DAY && date.startsWith(first.date.slice(0, DAY))) ?? first;
  const own = await findDate(text, language);
  return own === null ? null : { date: own, from: "the text's own words" };
}

/** The ISO date-time where a time and its zone are written or known, else the day; null where there is no day. */
async function readGiven({ text, zone }: GivenDate, language: string): Promise<string | null> {
  const whole = readDate(text);
  if (whole !== null && whole.length > DAY) return whole;
  const day = whole ?? (await findDate(text, language)) ?? (await findDate(text, "en"));
  const [, hours, minutes, half] = TIME.exec(text) ?? [];
  if (day === null || hours === undefined || minutes === undefined || zone === null) return day;
  const reading = readPublishedAt({
    date: day,
    time: `${twoDigits(clockHours(hours, half))}:${minutes}`,
    zone,
  });
  return reading.ok ? reading.publishedAt : day;
}

function clockHours(hours: string, half: string | undefined): number {
  if (half === undefined) return Number(hours);
  return (Number(hours) % NOON) + (half.toLowerCase() === "p" ? NOON : 0);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

function fromText({ text, from, zone }: GivenDate, date: string): string {
  const named = /(?:Z|[+-]\d\d:?\d\d)$/.test(text);
  return `${from} (“${text}”${date.length > DAY && !named && zone !== null ? `, read in the site's zone, ${zone}` : ""})`;
}
