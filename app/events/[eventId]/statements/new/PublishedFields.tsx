"use client";
import { memo } from "react";
import type { FieldErrors, StatementFields } from "#lib/schema/statement-form.ts";
import { describedBy, Field, inputClasses } from "../../../../_ui/Field.tsx";
import type { Suggestions } from "./suggestions.ts";

const ZONES = Intl.supportedValuesOf("timeZone");

type Props = {
  readonly draftKey: number;
  readonly fields: StatementFields;
  readonly errors: FieldErrors;
  readonly zones: Suggestions["zones"];
  readonly onChange: (part: Partial<StatementFields>) => void;
};

/** When it was published: the day alone, or the minute with its zone. Who was first can only be told from the latter. */
export function PublishedFields({ draftKey, fields, errors, zones, onChange }: Props) {
  const own =
    fields.zone !== "" && fields.zone !== "UTC" && !ZONES.includes(fields.zone) ? [fields.zone] : [];
  const attributes = (name: "date" | "time" | "zone") => ({
    id: `${name}-${draftKey}`,
    className: inputClasses,
    value: fields[name],
    "aria-invalid": Boolean(errors[name]),
    "aria-describedby": describedBy(`${name}-${draftKey}`, { error: errors[name] }),
  });
  return (
    <div className="grid gap-4 sm:grid-cols-[1fr_1fr_1.4fr]">
      <Field id={`date-${draftKey}`} label="Published on" optional error={errors.date}>
        <input
          {...attributes("date")}
          type="date"
          onChange={(event) => onChange({ date: event.target.value })}
        />
      </Field>
      <Field id={`time-${draftKey}`} label="At" optional error={errors.time}>
        <input
          {...attributes("time")}
          type="time"
          onChange={(event) => onChange({ time: event.target.value })}
        />
      </Field>
      <Field id={`zone-${draftKey}`} label="Zone of that time" error={errors.zone}>
        <select {...attributes("zone")} onChange={(event) => onChange({ zone: event.target.value })}>
          <option value="">choose</option>
          <optgroup label="Likely">
            {own.map((offset) => (
              <option key={offset} value={offset}>
                UTC{offset}, as found
              </option>
            ))}
            <option value="UTC">UTC</option>
            {zones.map(({ city, zone }) => (
              <option key={city} value={zone}>
                {city}
              </option>
            ))}
          </optgroup>
          <AllZones />
        </select>
      </Field>
    </div>
  );
}

/** The same four hundred for every draft: drawn once. */
const AllZones = memo(function Zones() {
  return (
    <optgroup label="All">
      {ZONES.map((zone) => (
        <option key={zone} value={zone}>
          {zone}
        </option>
      ))}
    </optgroup>
  );
});
