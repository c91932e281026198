import { beginImport } from "#lib/jobs/imports.ts";
import { TABLE_LIMITS, tableLimitsText } from "#lib/tables/limits.ts";
import { loadAnalyst } from "../../../_preferences/loaders.ts";

/** The file's name travels in a header of ours: no page of another site may send one without asking. */
const NAME_HEADER = "x-parallax-file-name";

/** Keeps a file of many statements, as it is: nothing of it is stored as a statement. Answers with the import's id. */
export async function POST(request: Request): Promise<Response> {
  const header = request.headers.get(NAME_HEADER);
  if (!header) return refused(`Send the file as the body and its name in the header ${NAME_HEADER}.`, 400);
  const bytes = await readBody(request);
  if (!bytes) return refused(`This is too large. ${tableLimitsText()}`, 413);
  const begun = await beginImport(decodeURIComponent(header), bytes, {
    who: await loadAnalyst(),
    when: new Date(),
  });
  return begun.ok ? Response.json(begun) : refused(begun.error.message, 422);
}

/** The body, or null where it is larger than any file may be; no more than that is ever held. */
async function readBody(request: Request): Promise<Uint8Array | null> {
  if (Number(request.headers.get("content-length") ?? 0) > TABLE_LIMITS.bytes) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > TABLE_LIMITS.bytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function refused(error: string, status: number): Response {
  return Response.json({ ok: false, error }, { status });
}
