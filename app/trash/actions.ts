"use server";
import { revalidatePath } from "next/cache";
import { emptyTrash, restoreEvent, restoreStatement } from "#lib/data/trash.ts";

type Outcome = { readonly ok: true } | { readonly ok: false; readonly error: string };

/** Brings an event, or one statement of it, back from the trash. */
export async function restoreAction(eventId: string, statementId?: string): Promise<Outcome> {
  const outcome = await (statementId === undefined
    ? restoreEvent(eventId)
    : restoreStatement(eventId, statementId, new Date()));
  if (!outcome.ok) return { ok: false, error: outcome.error.message };
  revalidatePath("/", "layout");
  return { ok: true };
}

/** Deletes for good what is in the trash. */
export async function emptyTrashAction(): Promise<{ readonly events: number; readonly statements: number }> {
  const gone = await emptyTrash();
  revalidatePath("/", "layout");
  return gone;
}
