import type { Comparison } from "#lib/engine/types.ts";
import { capitalsOf, type Place } from "./capitals.ts";

export type LocalTime = {
  /** "UTC", a capital of a party to the event, or the zone of the time as it was given ("UTC+01:00"). */
  readonly city: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** `HH:MM` */
  readonly time: string;
};

/** When a statement came out, as exactly as it is known, and how: in words, null where nobody said. */
export type Publication =
  | {
      readonly precision: "minute";
      readonly basis: string | null;
      readonly statement: string;
      readonly given: string;
      readonly times: readonly LocalTime[];
      /** How long after the earliest of those known to the minute; null for that one itself. */
      readonly after: { readonly statement: string; readonly minutes: number } | null;
    }
  | {
      readonly precision: "day";
      readonly basis: string | null;
      readonly statement: string;
      readonly given: string;
      readonly day: string;
    }
  | { readonly precision: "unknown"; readonly statement: string };

export type PublicationOrder = {
  /** Earliest first, a day without an hour by its middle; those of unknown time last. */
  readonly order: readonly Publication[];
  /** Id of the statement that was first; null where the times given do not decide it. */
  readonly first: string | null;
  /** Minutes by which it came before the next one; null unless both are known to the minute. */
  readonly leadMinutes: number | null;
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A day without a zone begins as early as in Kiribati (UTC+14) and ends as late as on Baker Island (UTC−12). */
const EAST_MOST = 14 * HOUR;
const WEST_MOST = 12 * HOUR;
const DAY_ONLY = /^\d{4}-\d{2}-\d{2}/;
const WITH_ZONE = /T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/i;

const GIVEN = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*?([+-]\d{2}:\d{2})$/;

type Window = { readonly publication: Publication; readonly from: number; readonly to: number };

/** Who published in what order, with the times in UTC and in the parties' capitals. Days without a zone may tie. */
export function publicationOrder(comparison: Comparison): PublicationOrder {
  const parties = [...comparison.event.participants, ...comparison.statements].map(({ party }) => party);
  const places = [{ city: "UTC", zone: "UTC" }, ...capitalsOf(parties)];
  const known = comparison.statements
    .flatMap((statement) => windowOf(statement, places) ?? [])
    .toSorted((a, b) => a.from + a.to - (b.from + b.to));
  const unknown = comparison.statements
    .filter(({ id }) => !known.some(({ publication }) => publication.statement === id))
    .map(({ id }) => ({ precision: "unknown", statement: id }) as const);
  const order = [...withDistances(known), ...unknown];
  return { order, ...(unknown.length > 0 ? UNDECIDED : firstOf(known)) };
}

const UNDECIDED = { first: null, leadMinutes: null };

function firstOf(windows: readonly Window[]): Pick<PublicationOrder, "first" | "leadMinutes"> {
  const [first, ...rest] = windows.toSorted((a, b) => a.to - b.to);
  const next = rest.toSorted((a, b) => a.from - b.from)[0];
  if (first === undefined || next === undefined || first.to >= next.from) return UNDECIDED;
  const exact = first.publication.precision === "minute" && next.publication.precision === "minute";
  return {
    first: first.publication.statement,
    leadMinutes: exact ? Math.round((next.from - first.to) / MINUTE) : null,
  };
}

function withDistances(known: readonly Window[]): readonly Publication[] {
  const earliest = known.find(({ publication }) => publication.precision === "minute");
  return known.map(({ publication, from }) => {
    if (earliest === undefined || publication.precision !== "minute" || publication === earliest.publication)
      return publication;
    const minutes = Math.round((from - earliest.from) / MINUTE);
    return { ...publication, after: { statement: earliest.publication.statement, minutes } };
  });
}

function windowOf(
  { id: statement, publishedAt: given, publishedBasis: basis }: Comparison["statements"][number],
  places: readonly Place[],
): Window | null {
  const day = given?.match(DAY_ONLY)?.[0];
  if (given === null || day === undefined) return null;
  if (WITH_ZONE.test(given)) {
    const instant = Date.parse(given);
    const times = withGiven(
      places.map(({ city, zone }) => ({ city, ...localTime(instant, zone) })),
      given,
    );
    const publication = { precision: "minute", basis, statement, given, times, after: null } as const;
    return { publication, from: instant, to: instant };
  }
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return {
    publication: { precision: "day", basis, statement, given, day },
    from: midnight - EAST_MOST,
    to: midnight + 24 * HOUR + WEST_MOST,
  };
}

/** The times, and the one that was given in a zone of its own (`+01:00`) where none of them shows it. */
function withGiven(times: readonly LocalTime[], given: string): readonly LocalTime[] {
  const [, day = "", time = "", offset = ""] = given.match(GIVEN) ?? [];
  const isShown = times.some((shown) => shown.day === day && shown.time === time);
  return isShown || offset === "" ? times : [...times, { city: `UTC${offset}`, day, time }];
}

function localTime(instant: number, zone: string): Pick<LocalTime, "day" | "time"> {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return {
    day: `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`,
    time: `${parts.get("hour")}:${parts.get("minute")}`,
  };
}
