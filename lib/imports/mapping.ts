import { z } from "zod";
import { anyText, filledText } from "#lib/schema/text.ts";

/** What a column may hold of a statement or of its event, in the order in which a person is asked. */
export const FIELDS = [
  "text",
  "title",
  "source",
  "party",
  "type",
  "language",
  "publishedAt",
  "time",
  "url",
  "eventTitle",
  "eventDate",
  "eventKind",
  "participants",
] as const;
export type Field = (typeof FIELDS)[number];

/** How dates may be written; `auto` takes every form that can be read in one way only. */
export const DATE_FORMS = ["auto", "ymd", "dmy", "mdy", "unix"] as const;
export type DateForm = (typeof DATE_FORMS)[number];

/** How a file is read and what its columns mean; saved under a name it is a profile. */
export type Mapping = {
  readonly reader: {
    readonly encoding: string | null;
    readonly delimiter: string | null;
    readonly header: boolean;
    readonly sheet: string | null;
  };
  /** The column of each field that has one. */
  readonly columns: Readonly<Partial<Record<Field, string>>>;
  /** What holds where a field has no column, or its cell is empty. */
  readonly fixed: Readonly<Partial<Record<Field, string>>>;
  readonly dates: {
    readonly form: DateForm;
    /** IANA zone of times that are written without one; null keeps only their day. */
    readonly zone: string | null;
  };
};

const perField = z.partialRecord(z.enum(FIELDS), anyText());

/** The schema of a mapping as a form, a profile or a file brings it. */
export const mappingSchema = z.object({
  reader: z
    .object({
      encoding: filledText().nullable().default(null),
      delimiter: z.string().min(1).max(10).nullable().default(null),
      header: z.boolean().default(true),
      sheet: filledText().nullable().default(null),
    })
    .prefault({}),
  columns: perField.default({}),
  fixed: perField.default({}),
  dates: z
    .object({
      form: z.enum(DATE_FORMS).default("auto"),
      zone: filledText()
        .refine(isZone, { error: "a time zone such as Asia/Shanghai or +08:00" })
        .nullable()
        .default(null),
    })
    .prefault({}),
});

/** True where the text names a time zone: an IANA name, or an offset such as +08:00. */
export function isZone(zone: string): boolean {
  if (/^[+-](0\d|1[0-4]):[0-5]\d$/.test(zone)) return true;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Why the mapping cannot be used at all; null where it can. */
export function refusalOfMapping({ columns, fixed }: Mapping): string | null {
  if (columns.text === undefined) return "Say which column holds the text of the statements.";
  if (!columns.source && !fixed.source && !columns.url)
    return "Say who published the statements: choose the source's column, or write one source for all.";
  return null;
}
