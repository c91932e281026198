/** Largest offset in use anywhere, in hours: Line Islands, UTC+14. */
const LARGEST_OFFSET_HOURS = 14;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-](\d{2}):(\d{2}))$/;

/** True where the text is a date of the calendar as `YYYY-MM-DD`: `2024-02-29` is, `2025-02-30` is not. */
export function isDate(text: string): boolean {
  const [, year, month, day] = (DATE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined || year === 0) return false;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** True where the text is an ISO date-time with its zone, such as `2025-06-05T10:46-04:00`. */
export function isZonedDateTime(text: string): boolean {
  const [date = "", time = "", ...rest] = text.split("T");
  const match = TIME.exec(time);
  if (rest.length > 0 || !match || !isDate(date)) return false;
  const [hour = 0, minute = 0, second = 0, offsetHour = 0, offsetMinute = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return hour < 24 && minute < 60 && second < 60 && offsetHour <= LARGEST_OFFSET_HOURS && offsetMinute < 60;
}

/** True for what `publishedAt` may be: a date, or a date-time with its zone. */
export function isPublicationTime(text: string): boolean {
  return isDate(text) || isZonedDateTime(text);
}
