import { writeWarc } from "#lib/capture/warc.ts";
import { findStatement } from "#lib/data/statements.ts";
import { findRaw } from "#lib/data/versions.ts";
import { download } from "../../../../../stored-event.ts";

type Context = { readonly params: Promise<{ eventId: string; statementId: string; number: string }> };

/** One version's capture as a WARC file; there is none of what was not fetched. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { eventId, statementId, number } = await params;
  const stored = await findStatement(eventId, statementId);
  const version = stored?.versions.find((one) => String(one.number) === number);
  const raw = version && (await findRaw(eventId, statementId, version.number));
  if (!raw || !version?.web)
    return Response.json(
      {
        ok: false,
        error: `There is no version ${number} of “${statementId}” that was fetched from an address.`,
      },
      { status: 404 },
    );
  const warc = await writeWarc({ web: version.web, raw, capturedAt: version.capturedAt });
  return download(new Uint8Array(warc), { name: `${statementId}.v${number}.warc`, type: "application/warc" });
}
