import { isDate, isPublicationTime } from "#lib/schema/dates.ts";

export type Publication = { readonly instant: Date; readonly zone: string | null };

/**
 * The moment that an ISO date or a date-time with zone names, and its offset as written; null for anything else, such
 * as the 30th of February. A bare date counts from its first instant in UTC and has no zone.
 */
export function publication(given: string): Publication | null {
  if (!isPublicationTime(given)) return null;
  if (isDate(given)) return { instant: new Date(`${given}T00:00:00Z`), zone: null };
  return { instant: new Date(given), zone: /(?:Z|[+-]\d\d:\d\d)$/.exec(given)?.[0] ?? null };
}
