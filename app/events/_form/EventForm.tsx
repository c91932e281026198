"use client";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { type EventErrors, type EventFields, readEventFields } from "#lib/schema/event-form.ts";
import { Button } from "../../_ui/Button.tsx";
import { ErrorNote } from "../../_ui/ErrorNote.tsx";
import { saveEvent } from "./actions.ts";
import { EventBasics } from "./EventBasics.tsx";
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
      <EventBasics fields={fields} errors={errors} codebooks={codebooks} onChange={change} />
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
