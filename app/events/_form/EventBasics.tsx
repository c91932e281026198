"use client";
import { EVENT_KINDS } from "#lib/engine/types.ts";
import { KIND_LABELS } from "#lib/report/labels.ts";
import type { EventErrors, EventFields } from "#lib/schema/event-form.ts";
import { describedBy, Field, inputClasses } from "../../_ui/Field.tsx";

type Props = {
  readonly fields: EventFields;
  readonly errors: EventErrors;
  readonly codebooks: readonly { readonly id: string; readonly title: string }[];
  readonly onChange: (part: Partial<EventFields>) => void;
};

/** What happened and when, and by which codebook it is read. */
export function EventBasics({ fields, errors, codebooks, onChange }: Props) {
  return (
    <>
      <Field
        id="title"
        label="Title"
        hint="What people would call it, for instance “Phone call of two presidents”."
        error={errors.title}
      >
        <input
          id="title"
          className={inputClasses}
          value={fields.title}
          aria-invalid={Boolean(errors.title)}
          aria-describedby={describedBy("title", { hint: true, error: errors.title })}
          onChange={(event) => onChange({ title: event.target.value })}
        />
      </Field>
      <div className="grid gap-6 sm:grid-cols-3">
        <Field id="date" label="Day" error={errors.date}>
          <input
            id="date"
            type="date"
            className={inputClasses}
            value={fields.date}
            aria-invalid={Boolean(errors.date)}
            aria-describedby={describedBy("date", { error: errors.date })}
            onChange={(event) => onChange({ date: event.target.value })}
          />
        </Field>
        <Field id="kind" label="Kind" error={errors.kind}>
          <select
            id="kind"
            className={inputClasses}
            value={fields.kind}
            aria-invalid={Boolean(errors.kind)}
            aria-describedby={describedBy("kind", { error: errors.kind })}
            onChange={(event) => onChange({ kind: event.target.value })}
          >
            <option value="">choose</option>
            {EVENT_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {KIND_LABELS[kind]}
              </option>
            ))}
          </select>
        </Field>
        <Field id="codebookId" label="Codebook" error={errors.codebookId}>
          <select
            id="codebookId"
            className={inputClasses}
            value={fields.codebookId}
            onChange={(event) => onChange({ codebookId: event.target.value })}
          >
            {codebooks.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </Field>
      </div>
    </>
  );
}
