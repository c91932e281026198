// @ts-check
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const RFC_DATE =
  /(?:^|,)\s*(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*(?:([+-]\d\d)(\d\d)|(gmt|utc?|z)\b)?/i;

/**
 * The moment that an e-mail's header gives ("Thu, 14 May 2026 17:30:00 +0100") in ISO form with the zone as it is
 * there; its day alone where no zone is told, null where it gives none.
 * @param {string} written
 */
export function rfcDate(written) {
  const [, day = "", name = "", year = "", hour = "", minute = "", second = "00", hours, minutes, utc] =
    RFC_DATE.exec(written) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return null;
  const date = `${year}-${two(month)}-${day.padStart(2, "0")}`;
  if (!utc && !hours) return date;
  const zone = utc || hours === "-00" ? "Z" : `${hours}:${minutes}`;
  return `${date}T${hour.padStart(2, "0")}:${minute}:${second}${zone}`;
}

/** @param {number} number */
function two(number) {
  return String(number).padStart(2, "0");
}
