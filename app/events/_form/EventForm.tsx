"use client";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { EVENT_KINDS } from "#lib/engine/types.ts";
import { KIND_LABELS } from "#lib/report/labels.ts";
import { type EventErrors, type EventFields, readEventFields } from "#lib/schema/event-form.ts";
import { Button } from "../../_ui/Button.tsx";
import { ErrorNote } from "../../_ui/ErrorNote.tsx";
import { describedBy, Field, inputClasses } from "../../_ui/Field.tsx";
import { saveEvent } from "./actions.ts";
import { ParticipantsField } from "./ParticipantsField.tsx";

type Props = {
  readonly initial: EventFields;
  readonly codebooks: readonly { readonly id: string; readonly title: string }[];
  readonly parties: readonly string[];
  /** The event that is edited, and the revision that was read; null for a new one. */
  readonly editing: { readonly id: string; readonly revision: number } | null;
};

/** The event's own fields; on an error everything stays as it was typed. */
export function EventForm({ initial, codebooks, parties, editing }: Props) {
  const [fields, setFields] = useState(initial);
  const [errors, setErrors] = useState<EventErrors>({});
  const [failure, setFailure] = useState<string>();
  const [pending, start] = useTransition();
  const router = useRouter();
  const change = (part: Partial<EventFields>) => setFields((before) => ({ ...before, ...part }));
  const save = () => {
    const reading = readEventFields(fields);
    setErrors(reading.ok ? {} : reading.errors);
    setFailure(undefined);
    if (!reading.ok)
      return document.getElementById(Object.keys(reading.errors)[0]?.split(".")[0] ?? "")?.focus();
    start(async () => {
      const outcome = await saveEvent(fields, editing);
      if (!outcome.ok) return setFailure(outcome.error);
      router.push(editing ? `/events/${outcome.id}` : `/events/${outcome.id}/statements/new`);
    });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      className="grid max-w-2xl gap-6"
    >
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
          onChange={(event) => change({ title: event.target.value })}
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
            onChange={(event) => change({ date: event.target.value })}
          />
        </Field>
        <Field id="kind" label="Kind" error={errors.kind}>
          <select
            id="kind"
            className={inputClasses}
            value={fields.kind}
            aria-invalid={Boolean(errors.kind)}
            aria-describedby={describedBy("kind", { error: errors.kind })}
            onChange={(event) => change({ kind: event.target.value })}
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
            onChange={(event) => change({ codebookId: event.target.value })}
          >
            {codebooks.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <ParticipantsField
        participants={fields.participants}
        parties={parties}
        errors={errors}
        onChange={(participants) => change({ participants })}
      />
      {failure ? <ErrorNote title={failure}>What you typed is still here.</ErrorNote> : null}
      <div className="flex gap-2">
        <Button type="submit" look="primary" disabled={pending}>
          {pending ? "Saving…" : editing ? "Save the event" : "Make the event"}
        </Button>
        <Button onClick={() => router.back()}>Cancel</Button>
      </div>
    </form>
  );
}
