"use client";
import { describedBy, Field, inputClasses } from "../../../../_ui/Field.tsx";

type Option = { readonly value: string; readonly label?: string };

type Props = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly hint?: string;
  readonly optional?: boolean;
  /** What is offered while one types; anything else may be typed. */
  readonly options?: readonly Option[];
  readonly onChange: (value: string) => void;
};

export function TextField({ id, label, value, error, hint, optional, options, onChange }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional ?? false}>
      <input
        id={id}
        className={inputClasses}
        value={value}
        dir="auto"
        list={options ? `${id}-list` : undefined}
        aria-invalid={Boolean(error)}
        aria-describedby={describedBy(id, { hint, error })}
        onChange={(event) => onChange(event.target.value)}
      />
      {options ? (
        <datalist id={`${id}-list`}>
          {options.map((option) => (
            <option key={`${option.value}:${option.label ?? ""}`} value={option.value} label={option.label} />
          ))}
        </datalist>
      ) : null}
    </Field>
  );
}
