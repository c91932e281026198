import { TZDate } from "@date-fns/tz";
import { isDate } from "./dates.ts";

/** A publication time as a person fills it in: parts may be missing. */
export type PublishedParts = {
  /** `YYYY-MM-DD`, or empty where nothing is known. */
  readonly date: string;
  /** `HH:MM`, or empty where only the day is known. */
  readonly time: string;
  /** IANA name or offset such as `+08:00`; needed with a time. */
  readonly zone: string;
};

export type PublishedReading =
  | { readonly ok: true; readonly publishedAt: string | null }
  | { readonly ok: false; readonly field: keyof PublishedParts; readonly error: string };

const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;
const OFFSET = /^[+-](0\d|1[0-4]):[0-5]\d$/;

/** The date, or date-time with the zone's offset on that day, as a statement keeps it; null where nothing is filled in. */
export function readPublishedAt({ date, time, zone }: PublishedParts): PublishedReading {
  if (date === "") {
    if (time === "") return { ok: true, publishedAt: null };
    return { ok: false, field: "date", error: `A time (${time}) needs its day. Give the date too.` };
  }
  if (!isDate(date))
    return {
      ok: false,
      field: "date",
      error: `“${date}” is no date of the calendar. Write it as YYYY-MM-DD.`,
    };
  if (time === "") return { ok: true, publishedAt: date };
  const [, hours, minutes] = TIME.exec(time) ?? [];
  if (hours === undefined || minutes === undefined)
    return { ok: false, field: "time", error: `“${time}” is no time of day. Write it like 21:46.` };
  if (!isZone(zone))
    return {
      ok: false,
      field: "zone",
      error: zone === "" ? "A time needs its zone: choose one." : `“${zone}” is no time zone.`,
    };
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const moment = new TZDate(year, month - 1, day, Number(hours), Number(minutes), zone).toISOString();
  return { ok: true, publishedAt: moment.replace(".000", "").replace("+00:00", "Z") };
}

/** The parts of a stored publication time, to fill a form with. */
export function publishedParts(publishedAt: string | null): PublishedParts {
  const found = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})[^Z+-]*(Z|[+-]\d{2}:\d{2}))?/.exec(publishedAt ?? "");
  if (!found) return { date: "", time: "", zone: "" };
  const zone = found[3] === "Z" ? "UTC" : (found[3] ?? "");
  return { date: found[1] ?? "", time: found[2] ?? "", zone };
}

function isZone(zone: string): boolean {
  if (OFFSET.test(zone)) return true;
  if (zone === "") return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
