import { heldPage } from "#lib/capture/held.ts";
import { FILE_LIMITS, limitsText } from "#lib/files/limits.ts";
import { type Cut, readCut } from "#lib/files/read-cut.ts";
import { readPastedText, readStatement, type StatementReading } from "#lib/files/read-statement.ts";
import { digest } from "#lib/schema/digest.ts";
import { refuseForeign } from "../../same-origin.ts";

/** Room for the form around a file, in bytes. */
const FORM_BYTES = 100_000;

/**
 * What a `file`, a `text` or a fetched page (by its `key`) holds, with what could be found out about it; with `cutStart`
 * and `cutEnd` the part that a person chose. Reads only: nothing is stored.
 */
export async function POST(request: Request): Promise<Response> {
  const refusal = refuseForeign(request);
  if (refusal) return refusal;
  const length = Number(request.headers.get("content-length") ?? 0);
  if (length > FILE_LIMITS.bytes + FORM_BYTES)
    return Response.json({ ok: false, error: `This is too large. ${limitsText()}` }, { status: 413 });
  const form = await request.formData();
  const whole = await readingOf(form, request.signal);
  if (whole === null)
    return Response.json({ ok: false, error: "Send a “file” or a “text” to read." }, { status: 400 });
  const cut = cutIn(form);
  const reading = whole.ok && cut ? readCut(whole, cut) : whole;
  return Response.json(reading.ok ? { ...reading, sha256: digest(reading.text) } : reading);
}

async function readingOf(form: FormData, signal: AbortSignal): Promise<StatementReading | null> {
  const [file, text, key, encoding] = ["file", "text", "key", "encoding"].map((name) => form.get(name));
  if (typeof key === "string") return heldPage(key)?.reading ?? { ok: false, error: GONE };
  if (typeof text === "string") return form.has("sent") ? readSentText(text) : readPastedText(text);
  if (!(file instanceof File)) return null;
  return readStatement(new Uint8Array(await file.arrayBuffer()), {
    name: file.name,
    mediaType: file.type || undefined,
    encoding: typeof encoding === "string" && encoding ? encoding : undefined,
    signal,
  });
}

/** A page's text as the bookmarklet sent it: all of it is the page's own, and the cut is still to be chosen. */
async function readSentText(text: string): Promise<StatementReading> {
  const reading = await readPastedText(text);
  return reading.ok ? { ...reading, page: { text: reading.text, outlet: null, type: null } } : reading;
}

const GONE =
  "The page that was fetched is no longer held here. Fetch it again; what you entered is still here.";

function cutIn(form: FormData): Cut | null {
  const [start, end] = [form.get("cutStart"), form.get("cutEnd")];
  return start === null || end === null ? null : { start: Number(start), end: Number(end) };
}
