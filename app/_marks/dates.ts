import type { EventRecord } from "#lib/engine/types.ts";
import { KIND_LABELS } from "#lib/report/labels.ts";
import { longDate } from "#lib/report/wording.ts";

/** "phone call · 5 June 2025". */
export function kindAndDate({ kind, date }: Pick<EventRecord, "kind" | "date">): string {
  return `${KIND_LABELS[kind]} · ${longDate(date)}`;
}

/** A moment to the minute in UTC: "2025-06-05 13:46 UTC". */
export function utcMinute(moment: Date | string): string {
  const iso = typeof moment === "string" ? moment : moment.toISOString();
  return `${iso.slice(0, 16).replace("T", " ")} UTC`;
}

/** A publication time in the zone in which it was given: "5 June 2025, 22:46 UTC+08:00"; a date alone has no zone. */
export function published(at: string): string {
  const time = /T(\d{2}:\d{2})(?::[\d.]+)?(Z|[+-]\d{2}:?\d{2})?$/.exec(at);
  if (!time) return longDate(at);
  const [, clock, zone = ""] = time;
  return `${longDate(at)}, ${clock}${zone === "" ? "" : ` UTC${zone === "Z" ? "" : zone}`}`;
}
