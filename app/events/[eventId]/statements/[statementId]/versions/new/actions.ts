"use server";
import { revalidatePath } from "next/cache";
import { captureByHand, captureOfText, extractorOf } from "#lib/data/capture.ts";
import { addVersion, type NewVersion } from "#lib/data/versions.ts";
import { compare } from "#lib/engine/compare.ts";
import { readPastedText } from "#lib/files/read-statement.ts";
import { sameWords } from "#lib/report/revision/revise.ts";
import { revisionOf } from "#lib/report/revision/revision.ts";
import { countLine, type RevisionLine, revisionLines } from "#lib/report/revision/revision-text.ts";
import { loadAnalyst } from "../../../../../../_preferences/loaders.ts";
import { findEventView } from "../../../../loaders.ts";
import type { RevisedPassages } from "../RevisedText.tsx";

export type Preview = RevisedPassages & { readonly counts: string; readonly lines: readonly RevisionLine[] };
type Previewed =
  | { readonly ok: true; readonly preview: Preview }
  | { readonly ok: false; readonly error: string };

/** What a new text would change against the newest version; nothing is stored. */
export async function previewVersion(eventId: string, statementId: string, text: string): Promise<Previewed> {
  const event = await findEventView(eventId);
  const statement = event?.statements.find(({ id }) => id === statementId);
  if (!event || !statement)
    return { ok: false, error: "This statement is no longer there; it may have been deleted meanwhile." };
  const reading = await readPastedText(text);
  if (!reading.ok) return reading;
  if (sameWords(statement.text, reading.text))
    return { ok: false, error: "The words are those of the newest version. Nothing would change." };
  const statements = event.statements.map((each) =>
    each.id === statementId ? { ...each, text: reading.text } : each,
  );
  const comparison = compare({ event: event.comparison.event, statements }, event.codebook);
  const { before, after, passages, marks } = revisionOf(statementId, {
    before: { text: statement.text, comparison: event.comparison },
    after: { text: reading.text, comparison },
  });
  const lines = revisionLines(marks, comparison);
  return { ok: true, preview: { before, after, passages, counts: countLine(passages), lines } };
}

type Stored = { readonly ok: true; readonly number: number } | { readonly ok: false; readonly error: string };

/** Stores a text as a later version, or as the correction of the version that the analyst had before their eyes. */
export async function storeVersion(
  eventId: string,
  statementId: string,
  { text, made }: { readonly text: string; readonly made: NewVersion },
): Promise<Stored> {
  const reading = await readPastedText(text);
  if (!reading.ok) return reading;
  const signature = { who: await loadAnalyst(), when: new Date() };
  const capture =
    made.origin === "correction"
      ? captureByHand(reading.text, signature)
      : { ...captureOfText(reading.text, signature), extractor: extractorOf(reading.extractor) };
  const outcome = await addVersion(eventId, statementId, {
    capture,
    made: { ...made, note: made.note.trim() },
  });
  if (!outcome.ok) return { ok: false, error: outcome.error.message };
  revalidatePath("/", "layout");
  return outcome;
}
