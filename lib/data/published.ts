export type Publication = { readonly instant: Date; readonly zone: string | null };

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const MOMENT =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * The moment that an ISO date or a date-time with zone names, and its offset; null for anything else, such as the
 * 30th of February. A bare date counts from its first instant in UTC and has no zone.
 */
export function publication(given: string): Publication | null {
  const moment = MOMENT.exec(given);
  if (moment?.[1] && isDate(moment[1])) return { instant: new Date(given), zone: moment[5] ?? null };
  return isDate(given) ? { instant: new Date(`${given}T00:00:00Z`), zone: null } : null;
}

/** Whether the text is a date of the calendar, `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
