"use server";
import { revalidatePath } from "next/cache";
import { createEvent, updateEvent } from "#lib/data/events.ts";
import { type EventFields, readEventFields } from "#lib/schema/event-form.ts";

type Outcome = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly error: string };

/** Stores a new event, or the changes of one; refused where somebody else was faster. */
export async function saveEvent(
  fields: EventFields,
  editing: { readonly id: string; readonly revision: number } | null,
): Promise<Outcome> {
  const reading = readEventFields(fields);
  if (!reading.ok) return { ok: false, error: Object.values(reading.errors).join(" ") };
  const when = new Date();
  const outcome = editing
    ? await updateEvent(editing.id, reading.facts, { expected: editing.revision, when })
    : await createEvent(reading.facts, when);
  if (!outcome.ok) return { ok: false, error: outcome.error.message };
  revalidatePath("/", "layout");
  return { ok: true, id: "id" in outcome ? outcome.id : (editing?.id ?? "") };
}
