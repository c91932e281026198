import { writeWarc } from "#lib/capture/warc.ts";
import { download } from "../../../../../stored-event.ts";
import { type Context, namedVersion } from "../named-version.ts";

/** One version's capture as a WARC file; there is none of what was not fetched. */
export async function GET(_: Request, context: Context): Promise<Response> {
  const { statementId, number, found } = await namedVersion(context);
  if (!found?.version.web)
    return Response.json(
      {
        ok: false,
        error: `There is no version ${number} of “${statementId}” that was fetched from an address.`,
      },
      { status: 404 },
    );
  const { raw, version } = found;
  const warc = await writeWarc({ web: found.version.web, raw, capturedAt: version.capturedAt });
  return download(new Uint8Array(warc), { name: `${statementId}.v${number}.warc`, type: "application/warc" });
}
