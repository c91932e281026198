"use server";
import { revalidatePath } from "next/cache";
import { recordNoStatement, removeNoStatement } from "#lib/data/no-statements.ts";
import { contentsOf, restoreEvent, restoreStatement, trashEvent, trashStatement } from "#lib/data/trash.ts";
import { loadAnalyst } from "../../_preferences/loaders.ts";

/** What a form shows when it could not do what was asked. */
type Outcome = { readonly ok: true } | { readonly ok: false; readonly error: string };

type DataOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly error: { readonly message: string } };

function settle(outcome: DataOutcome): Outcome {
  if (!outcome.ok) return { ok: false, error: outcome.error.message };
  revalidatePath("/", "layout");
  return { ok: true };
}

/** What would go to the trash with the event, in words; null where the event is gone already. */
export async function describeContents(eventId: string): Promise<string | null> {
  const contents = await contentsOf(eventId);
  if (!contents) return null;
  const { statements, versions, decisions, notes } = contents;
  const parts = [
    [statements, "statement", "statements"],
    [versions, "stored version", "stored versions"],
    [decisions, "decision", "decisions"],
    [notes, "note", "notes"],
  ] as const;
  const told = parts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`);
  return told.length > 0 ? `${told.join(", ")} will go with it.` : "Nothing else goes with it.";
}

/** Moves the event to the trash, with all that belongs to it. */
export async function trashEventAction(eventId: string): Promise<Outcome> {
  return settle(await trashEvent(eventId, new Date()));
}

/** Brings the event back from the trash. */
export async function restoreEventAction(eventId: string): Promise<Outcome> {
  return settle(await restoreEvent(eventId));
}

/** Moves one statement to the trash, with its versions. */
export async function trashStatementAction(eventId: string, statement: string): Promise<Outcome> {
  return settle(await trashStatement(eventId, statement, new Date()));
}

/** Brings one statement back from the trash. */
export async function restoreStatementAction(eventId: string, statement: string): Promise<Outcome> {
  return settle(await restoreStatement(eventId, statement, new Date()));
}

/** Records that a party issued no statement about the event. */
export async function recordNoStatementAction(
  eventId: string,
  party: string,
  note: string,
): Promise<Outcome> {
  const who = await loadAnalyst();
  return settle(
    await recordNoStatement(eventId, { party: party.trim(), note: note.trim() }, { who, when: new Date() }),
  );
}

/** Takes such a record back. */
export async function removeNoStatementAction(eventId: string, party: string): Promise<Outcome> {
  await removeNoStatement(eventId, party);
  return settle({ ok: true });
}
