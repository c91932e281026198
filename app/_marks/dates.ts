import type { EventRecord } from "#lib/engine/types.ts";
import { KIND_LABELS } from "#lib/report/labels.ts";
import { longDate } from "#lib/report/wording.ts";

/** "phone call · 5 June 2025". */
export function kindAndDate({ kind, date }: Pick<EventRecord, "kind" | "date">): string {
  return `${KIND_LABELS[kind]} · ${longDate(date)}`;
}
