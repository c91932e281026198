import { FILE_LIMITS, limitsText } from "#lib/files/limits.ts";
import { readMembers } from "#lib/files/read-members.ts";
import { refuseForeign } from "../../same-origin.ts";

/** Room for the form around a file, in bytes. */
const FORM_BYTES = 100_000;

/**
 * The files inside an archive or an e-mail as one form: each readable one under `member`, a sentence for each other one
 * under `refused`. Where none can be had, JSON says why. Nothing is stored.
 */
export async function POST(request: Request): Promise<Response> {
  const foreign = refuseForeign(request);
  if (foreign) return foreign;
  const length = Number(request.headers.get("content-length") ?? 0);
  if (length > FILE_LIMITS.bytes + FORM_BYTES) return refuse(`This is too large. ${limitsText()}`, 413);
  const file = (await request.formData()).get("file");
  if (!(file instanceof File)) return refuse("Send a “file” to look into.", 400);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const inside = await readMembers(bytes, { name: file.name, signal: request.signal });
  if (!inside.ok) return refuse(inside.error, 200);
  const form = new FormData();
  for (const member of inside.members) {
    form.append("name", member.name);
    form.append("member", new Blob([new Uint8Array(member.bytes)]));
  }
  for (const sentence of inside.refused) form.append("refused", sentence);
  return new Response(form);
}

function refuse(error: string, status: number): Response {
  return Response.json({ ok: false, error }, { status });
}
