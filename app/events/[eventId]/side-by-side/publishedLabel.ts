const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A publication time as it was given, in its own zone: `5 Jun 2025, 14:46 UTC`; `time unknown` for none. */
export function publishedLabel(publishedAt: string | null): string {
  if (publishedAt === null) return "time unknown";
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(?::[\d.]+)?(Z|[+-]\d{2}:?\d{2})?)?/.exec(publishedAt);
  if (!parts) return publishedAt;
  const [, year, month, day, time, zone] = parts;
  const date = `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
  return time ? `${date}, ${time}${zone ? (zone === "Z" ? " UTC" : ` UTC${zone}`) : ""}` : date;
}
