import type { EventRecord } from "#lib/engine/types.ts";
import { KIND_LABELS } from "#lib/report/labels.ts";

/** An ISO date in words: "5 June 2025". The zone plays no part, since a date has none. */
export function longDate(date: string): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(day);
}

/** "Phone call · 5 June 2025". */
export function kindAndDate({ kind, date }: Pick<EventRecord, "kind" | "date">): string {
  return `${KIND_LABELS[kind]} · ${longDate(date)}`;
}
