"use server";
import { revalidatePath } from "next/cache";
import { captureOfText } from "#lib/data/capture.ts";
import { addVersion, type NewVersion } from "#lib/data/versions.ts";
import { compare } from "#lib/engine/compare.ts";
import { readPastedText } from "#lib/files/read-statement.ts";
import { markChanges } from "#lib/report/revision/mark-changes.ts";
import { revise, sameWords } from "#lib/report/revision/revise.ts";
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
  const after = compare({ event: event.comparison.event, statements }, event.codebook);
  const [old, now] = [event.comparison, after].map((comparison) =>
    comparison.statements.find(({ id }) => id === statementId),
  );
  if (!old || !now) throw new Error(`The Comparison lacks the statement “${statementId}”.`);
  const versions = {
    before: { text: statement.text, analysed: old },
    after: { text: reading.text, analysed: now },
  };
  const passages = revise(versions.before, versions.after);
  const marks = markChanges({ statement: statementId, before: event.comparison, after, passages });
  return {
    ok: true,
    preview: { ...versions, passages, counts: countLine(passages), lines: revisionLines(marks, after) },
  };
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
  const [name = "", version = "1"] = reading.extractor.split("@");
  const capture = {
    ...captureOfText(reading.text, { who: await loadAnalyst(), when: new Date() }),
    extractor: { name: made.origin === "correction" ? "by hand" : name, version },
  };
  const outcome = await addVersion(eventId, statementId, {
    capture,
    made: { ...made, note: made.note.trim() },
  });
  if (!outcome.ok) return { ok: false, error: outcome.error.message };
  revalidatePath("/", "layout");
  return outcome;
}
