"use client";
import type { DateForm, Mapping } from "#lib/imports/mapping.ts";
import { Field, inputClasses } from "../../_ui/Field.tsx";

const FORMS: Readonly<Record<DateForm, string>> = {
  auto: "as each shows",
  ymd: "year, month, day (2025-06-05)",
  dmy: "day, month, year (05.06.2025)",
  mdy: "month, day, year (06/05/2025)",
  unix: "seconds since 1970",
};
const DELIMITERS = [
  [",", "comma"],
  [";", "semicolon"],
  ["\t", "tab"],
  ["|", "bar"],
] as const;
/** Zones of the capitals that statements come from most; any other name can be typed. */
const ZONES = [
  "UTC",
  "America/New_York",
  "Europe/London",
  "Europe/Brussels",
  "Europe/Kyiv",
  "Europe/Moscow",
  "Asia/Kolkata",
  "Asia/Shanghai",
  "Asia/Tokyo",
];

type Props = {
  readonly mapping: Mapping;
  /** Empty for formats that have none to choose. */
  readonly encodings: readonly { readonly id: string; readonly label: string }[];
  /** Whether the file has sheets. */
  readonly workbook: boolean;
  readonly onChange: (mapping: Mapping) => void;
};

/** How dates are written, in which zone, and how the file is read. */
export function ReadingFields({ mapping, encodings, workbook, onChange }: Props) {
  const { dates, reader } = mapping;
  return (
    <section aria-labelledby="reading" className="grid gap-3">
      <h2 id="reading" className="border-b border-rule pb-1 text-lg">
        Dates and encoding
      </h2>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <Field id="date-form" label="Dates are written">
          <select
            id="date-form"
            className={inputClasses}
            value={dates.form}
            onChange={(event) => {
              const form = (Object.keys(FORMS) as DateForm[]).find((known) => known === event.target.value);
              if (form) onChange({ ...mapping, dates: { ...dates, form } });
            }}
          >
            {Object.entries(FORMS).map(([form, label]) => (
              <option key={form} value={form}>
                {label}
              </option>
            ))}
          </select>
        </Field>
        <Field id="zone" label="Zone of times without one">
          <input
            id="zone"
            list="zones"
            className={inputClasses}
            placeholder="none: only the day is kept"
            value={dates.zone ?? ""}
            onChange={(event) =>
              onChange({ ...mapping, dates: { ...dates, zone: event.target.value || null } })
            }
          />
          <datalist id="zones">
            {ZONES.map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
        </Field>
        {workbook ? (
          <Field id="sheet" label="Sheet">
            <input
              id="sheet"
              className={inputClasses}
              placeholder="the first one"
              value={reader.sheet ?? ""}
              onChange={(event) =>
                onChange({ ...mapping, reader: { ...reader, sheet: event.target.value || null } })
              }
            />
          </Field>
        ) : null}
        {encodings.length > 0 ? (
          <>
            <Field id="encoding" label="Encoding">
              <select
                id="encoding"
                className={inputClasses}
                value={reader.encoding ?? ""}
                onChange={(event) =>
                  onChange({ ...mapping, reader: { ...reader, encoding: event.target.value || null } })
                }
              >
                <option value="">found from the bytes</option>
                {encodings.map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
              </select>
            </Field>
            <Field id="delimiter" label="Cells are divided by">
              <select
                id="delimiter"
                className={inputClasses}
                value={reader.delimiter ?? ""}
                onChange={(event) =>
                  onChange({ ...mapping, reader: { ...reader, delimiter: event.target.value || null } })
                }
              >
                <option value="">found from the first rows</option>
                {DELIMITERS.map(([delimiter, label]) => (
                  <option key={label} value={delimiter}>
                    {label}
                  </option>
                ))}
              </select>
            </Field>
          </>
        ) : null}
      </div>
    </section>
  );
}
