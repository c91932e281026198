import { findStatement } from "#lib/data/statements.ts";
import { findRaw } from "#lib/data/versions.ts";
import { download } from "../../../../../stored-event.ts";

type Context = { readonly params: Promise<{ eventId: string; statementId: string; number: string }> };

/** The bytes of one version exactly as they were captured. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { eventId, statementId, number } = await params;
  const stored = await findStatement(eventId, statementId);
  const version = stored?.versions.find((one) => String(one.number) === number);
  const raw = version && (await findRaw(eventId, statementId, version.number));
  if (!raw || !version)
    return Response.json(
      { ok: false, error: `There is no version ${number} of “${statementId}”.` },
      { status: 404 },
    );
  return download(new Uint8Array(raw), {
    name: version.rawName ?? `${statementId}.v${version.number}.txt`,
    type: "application/octet-stream",
  });
}
