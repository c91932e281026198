"use client";
import { describedBy, Field, inputClasses } from "../../../../_ui/Field.tsx";

type Props = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly hint?: string;
  readonly optional?: boolean;
  /** The first one stands for no choice. */
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
};

export function ChoiceField({ id, label, value, error, hint, optional, options, onChange }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional ?? false}>
      <select
        id={id}
        className={inputClasses}
        value={value}
        aria-invalid={Boolean(error)}
        aria-describedby={describedBy(id, { hint, error })}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
