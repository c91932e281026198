import { FILE_LIMITS, limitsText } from "#lib/files/limits.ts";
import { readPastedText, readStatement } from "#lib/files/read-statement.ts";
import { digest } from "#lib/schema/digest.ts";

/** Room for the form around a file, in bytes. */
const FORM_BYTES = 100_000;

/** What a file or text holds, with what could be found out about it. Reads only: nothing is stored. */
export async function POST(request: Request): Promise<Response> {
  const length = Number(request.headers.get("content-length") ?? 0);
  if (length > FILE_LIMITS.bytes + FORM_BYTES)
    return Response.json({ ok: false, error: `This is too large. ${limitsText()}` }, { status: 413 });
  const form = await request.formData();
  const file = form.get("file");
  const text = form.get("text");
  if (file instanceof File) {
    const encoding = form.get("encoding");
    const reading = await readStatement(new Uint8Array(await file.arrayBuffer()), {
      name: file.name,
      mediaType: file.type || undefined,
      encoding: typeof encoding === "string" && encoding ? encoding : undefined,
      signal: request.signal,
    });
    return Response.json(reading.ok ? { ...reading, sha256: digest(reading.text) } : reading);
  }
  if (typeof text !== "string")
    return Response.json({ ok: false, error: "Send a “file” or a “text” to read." }, { status: 400 });
  const reading = await readPastedText(text);
  return Response.json(reading.ok ? { ...reading, sha256: digest(reading.text) } : reading);
}
