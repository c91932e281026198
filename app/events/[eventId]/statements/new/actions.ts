"use server";
import { revalidatePath } from "next/cache";
import { type Capture, captureOfText } from "#lib/data/capture.ts";
import { addStatement } from "#lib/data/statements.ts";
import { readPastedText, readStatement } from "#lib/files/read-statement.ts";
import { digest } from "#lib/schema/digest.ts";
import { readStatementFields, type StatementFields } from "#lib/schema/statement-form.ts";
import { loadAnalyst } from "../../../../_preferences/loaders.ts";

type Outcome = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly error: string };

type Confirmed = {
  readonly fields: StatementFields;
  readonly encoding: string;
  /** Digest of the text that the analyst saw and confirmed. */
  readonly sha256: string;
};

/**
 * Stores one statement: its bytes, the text read out of them and what the analyst confirmed. The bytes are read once
 * more here; where that gives another text than the one confirmed, nothing is stored.
 */
export async function storeStatement(
  eventId: string,
  confirmed: Confirmed,
  content: FormData,
): Promise<Outcome> {
  const facts = readStatementFields(confirmed.fields);
  if (!facts.ok) return { ok: false, error: Object.values(facts.errors).join(" ") };
  const capture = await captureOf(content, confirmed);
  if (!capture.ok) return capture;
  const outcome = await addStatement(eventId, facts.facts, capture.capture);
  if (!outcome.ok) return { ok: false, error: outcome.error.message };
  revalidatePath("/", "layout");
  return { ok: true, id: outcome.id };
}

async function captureOf(
  content: FormData,
  { encoding, sha256 }: Confirmed,
): Promise<
  { readonly ok: true; readonly capture: Capture } | { readonly ok: false; readonly error: string }
> {
  const signature = { who: await loadAnalyst(), when: new Date() };
  const file = content.get("file");
  const text = content.get("text");
  const raw =
    file instanceof File
      ? new Uint8Array(await file.arrayBuffer())
      : new TextEncoder().encode(String(text ?? ""));
  const reading =
    file instanceof File
      ? await readStatement(raw, {
          name: file.name,
          mediaType: file.type || undefined,
          encoding: encoding || undefined,
        })
      : await readPastedText(String(text ?? ""));
  if (!reading.ok) return reading;
  if (digest(reading.text) !== sha256)
    return {
      ok: false,
      error: "The file gives another text now than the one you confirmed. Choose it again.",
    };
  const [name = "", version = "1"] = reading.extractor.split("@");
  return {
    ok: true,
    capture: {
      ...captureOfText(reading.text, signature),
      raw,
      rawName: file instanceof File ? file.name : null,
      mediaType: file instanceof File && file.type ? file.type : "text/plain",
      extractor: { name, version },
    },
  };
}
