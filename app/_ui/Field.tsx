import type { ReactNode } from "react";

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  readonly children: ReactNode;
};

/** Ids that an input of a `Field` points at with `aria-describedby`. */
export function describedBy(id: string, { hint, error }: { hint?: unknown; error?: unknown }) {
  return [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ") || undefined;
}

export const inputClasses =
  "w-full min-h-9 border border-faint bg-sheet px-2.5 py-1.5 text-sm text-ink placeholder:text-faint aria-invalid:border-danger pointer-coarse:min-h-11";

/** A labelled input with its hint and, where it arose, its error. */
export function Field({ id, label, hint, error, optional, children }: Props) {
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
        {optional ? <span className="font-normal text-muted"> (optional)</span> : null}
      </label>
      {hint ? (
        <div id={`${id}-hint`} className="label">
          {hint}
        </div>
      ) : null}
      {children}
      {error ? (
        <p id={`${id}-error`} className="text-sm text-danger">
          <span aria-hidden="true">▲ </span>
          {error}
        </p>
      ) : null}
    </div>
  );
}
