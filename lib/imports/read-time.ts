import * as chrono from "chrono-node";
import { isDate, isZonedDateTime } from "#lib/schema/dates.ts";
import { readPublishedAt } from "#lib/schema/published-at.ts";
import type { Mapping } from "./mapping.ts";

export type TimeReading =
  | {
      readonly ok: true;
      readonly time: string;
      /** What was taken for granted, in words ("read in Asia/Shanghai"); null where the cell says it all. */
      readonly assumed: string | null;
    }
  | { readonly ok: false; readonly reason: string };

type Dates = Mapping["dates"];
/** What is written, in parts; `zone` empty where none is. */
type Written = { readonly date: string; readonly time: string; readonly zone: string };

const CLOCK = "(?:[T\\s,]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*([AaPp]\\.?[Mm]\\.?)?)?";
const ZONE = "\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?";
const YEAR_FIRST = new RegExp(`^(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?${CLOCK}${ZONE}$`);
const YEAR_LAST = new RegExp(`^(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})${CLOCK}${ZONE}$`);
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const UNIX = /^(\d{10})(\d{3})?(?:\.\d+)?$/;

/** The day, or the moment with its zone, that a cell means, as statements keep it; or why it cannot be told. */
export function readTime(cell: string, dates: Dates): TimeReading {
  const text = cell.normalize("NFKC").replace(/\s+/g, " ").trim();
  if (isDate(text) || isZonedDateTime(text)) return { ok: true, time: text, assumed: null };
  const unix = dates.form === "unix" || dates.form === "auto" ? UNIX.exec(text) : null;
  if (unix) return { ok: true, time: momentOf(Number(unix[1])), assumed: "seconds since 1970" };
  const written = numeric(text, dates.form) ?? inWords(text);
  if (written === "ambiguous")
    return {
      ok: false,
      reason: `“${cell}” may mean day or month first. Say which in the mapping, under the form of dates.`,
    };
  if (written === null)
    return {
      ok: false,
      reason: `“${cell}” is no date that can be read. Write it as 2025-06-05 or 2025-06-05 21:46.`,
    };
  return inZone(written, cell, dates);
}

function inZone(written: Written, cell: string, { zone }: Dates): TimeReading {
  const where = written.zone === "" ? (zone ?? "") : written.zone;
  // A time without any zone is no moment: its day is kept, and the mapping says so.
  const parts = { date: written.date, time: where === "" ? "" : written.time, zone: where };
  const reading = readPublishedAt(parts);
  if (reading.ok && reading.publishedAt !== null)
    return { ok: true, time: reading.publishedAt, assumed: assumedOf(written, zone) };
  return { ok: false, reason: `“${cell}” is no day and time of the calendar. Correct it.` };
}

function assumedOf(written: Written, zone: string | null): string | null {
  if (written.time === "" || written.zone !== "") return null;
  return zone === null ? "its hour is left out, because no zone is said" : `read in ${zone}`;
}

function numeric(text: string, form: Dates["form"]): Written | "ambiguous" | null {
  const compact = COMPACT.exec(text);
  if (compact) return written(compact.slice(1, 4), []);
  const first = YEAR_FIRST.exec(text);
  if (first) return written(first.slice(1, 4), first.slice(4));
  const last = YEAR_LAST.exec(text);
  if (!last) return null;
  const [a = "", b = "", year = ""] = last.slice(1, 4);
  const dayFirst = form === "dmy" || (form !== "mdy" && Number(a) > 12);
  const monthFirst = form === "mdy" || (form !== "dmy" && Number(b) > 12);
  // The dot is the mark of countries that write the day first.
  const dotted = form === "auto" && text.includes(".") && !text.includes("/");
  if (!dayFirst && !monthFirst && !dotted && a !== b) return "ambiguous";
  return written(monthFirst ? [year, a, b] : [year, b, a], last.slice(4));
}

function written(date: readonly string[], clock: readonly (string | undefined)[]): Written {
  const [hours, minutes, , half, zone = ""] = clock;
  const [year = "", month = "", day = ""] = date;
  return {
    date: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
    time: hours === undefined ? "" : `${hoursOf(hours, half)}:${minutes}`,
    zone: zoneOf(zone),
  };
}

function hoursOf(hours: string, half: string | undefined): string {
  const after = half?.toLowerCase().startsWith("p");
  const number = half === undefined ? Number(hours) : (Number(hours) % 12) + (after ? 12 : 0);
  return String(number).padStart(2, "0");
}

function zoneOf(zone: string): string {
  if (/^(Z|UTC|GMT)$/.test(zone)) return "UTC";
  return zone.replace(/^([+-]\d{2}):?(\d{2})$/, "$1:$2");
}

/** Dates in words, in English and Russian: only where day, month and year are all written. */
function inWords(text: string): Written | null {
  for (const parser of [chrono.en.strict, chrono.ru.strict]) {
    const [found, another] = parser.parse(text);
    if (!found || another) continue;
    const { start } = found;
    if (!["year", "month", "day"].every((part) => start.isCertain(part as "year" | "month" | "day")))
      continue;
    const offset = start.isCertain("timezoneOffset") ? start.get("timezoneOffset") : null;
    return {
      date: [start.get("year"), start.get("month"), start.get("day")]
        .map((part, at) => String(part).padStart(at === 0 ? 4 : 2, "0"))
        .join("-"),
      time: start.isCertain("hour")
        ? `${String(start.get("hour")).padStart(2, "0")}:${String(start.get("minute")).padStart(2, "0")}`
        : "",
      zone: offset === null || offset === undefined ? "" : offsetText(offset),
    };
  }
  return null;
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const text = `${String(Math.floor(size / 60)).padStart(2, "0")}:${String(size % 60).padStart(2, "0")}`;
  return size === 0 ? "UTC" : `${minutes < 0 ? "-" : "+"}${text}`;
}

function momentOf(seconds: number): string {
  return new Date(seconds * 1_000).toISOString().replace(".000", "");
}
