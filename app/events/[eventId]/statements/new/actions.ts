"use server";
import { revalidatePath } from "next/cache";
import { releasePage } from "#lib/capture/held.ts";
import { keptPage } from "#lib/capture/kept-page.ts";
import { type Capture, type Correction, captureOfText, extractorOf } from "#lib/data/capture.ts";
import { addStatement } from "#lib/data/statements.ts";
import { type Cut, readCut } from "#lib/files/read-cut.ts";
import { readPastedText, readStatement, type StatementReading } from "#lib/files/read-statement.ts";
import { digest } from "#lib/schema/digest.ts";
import { readStatementFields, type StatementFields } from "#lib/schema/statement-form.ts";
import { loadAnalyst } from "../../../../_preferences/loaders.ts";
import { takeHeld } from "./heldCapture.ts";

type Outcome = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly error: string };

type Confirmed = {
  readonly fields: StatementFields;
  readonly encoding: string;
  /** The part of the page that the analyst chose; null for the one that was found. */
  readonly cut: Cut | null;
  /** The text as the analyst corrected it; null where it stands as it was read. */
  readonly corrected: string | null;
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
  const correction = await correctionOf(confirmed.corrected, capture.capture.text);
  if (!correction.ok) return correction;
  const outcome = await addStatement(eventId, facts.facts, capture.capture, correction);
  if (!outcome.ok) return { ok: false, error: outcome.error.message };
  const key = content.get("key");
  if (typeof key === "string") releasePage(key);
  revalidatePath("/", "layout");
  return { ok: true, id: outcome.id };
}

/** What was read stays the first version; what the analyst made of it is tidied like every pasted text. */
async function correctionOf(
  corrected: string | null,
  read: string,
): Promise<
  | { readonly ok: true; readonly correction: Correction | null }
  | { readonly ok: false; readonly error: string }
> {
  if (corrected === null) return { ok: true, correction: null };
  const reading = await readPastedText(corrected);
  if (!reading.ok) return reading;
  const correction = reading.text === read ? null : { text: reading.text, note: "Corrected before storing." };
  return { ok: true, correction };
}

type Captured =
  | { readonly ok: true; readonly capture: Capture }
  | { readonly ok: false; readonly error: string };

async function captureOf(content: FormData, confirmed: Confirmed): Promise<Captured> {
  const signature = { who: await loadAnalyst(), when: new Date() };
  const source = await sourceOf(content, confirmed.encoding);
  if (!source.ok) return source;
  const whole = source.reading;
  const reading = whole.ok && confirmed.cut ? readCut(whole, confirmed.cut) : whole;
  if (!reading.ok) return reading;
  if (digest(reading.text) !== confirmed.sha256)
    return {
      ok: false,
      error: "The file gives another text now than the one you confirmed. Choose it again.",
    };
  return {
    ok: true,
    capture: {
      ...captureOfText(reading.text, signature),
      ...source.kept,
      cut: confirmed.cut,
      extractor: extractorOf(reading.extractor),
    },
  };
}

type Source =
  | { readonly ok: true; readonly reading: StatementReading; readonly kept: Partial<Capture> }
  | { readonly ok: false; readonly error: string };

/** What came in, read once more, and what is kept of it besides its text. */
async function sourceOf(content: FormData, encoding: string): Promise<Source> {
  const [file, key] = [content.get("file"), content.get("key")];
  if (typeof key === "string") {
    const held = takeHeld(key);
    if (!held.ok) return held;
    return { ok: true, reading: held.captured.reading, kept: keptPage(held.captured) };
  }
  if (file instanceof File) {
    const raw = new Uint8Array(await file.arrayBuffer());
    const mediaType = file.type || undefined;
    const reading = await readStatement(raw, {
      name: file.name,
      mediaType,
      encoding: encoding || undefined,
    });
    return { ok: true, reading, kept: { raw, rawName: file.name, mediaType: mediaType ?? "text/plain" } };
  }
  const text = String(content.get("text") ?? "");
  return {
    ok: true,
    reading: await readPastedText(text),
    kept: { raw: new TextEncoder().encode(text) },
  };
}
