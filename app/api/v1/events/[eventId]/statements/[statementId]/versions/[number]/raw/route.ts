import { download } from "../../../../../stored-event.ts";
import { type Context, namedVersion } from "../named-version.ts";

/** The bytes of one version exactly as they were captured. */
export async function GET(_: Request, context: Context): Promise<Response> {
  const { statementId, number, found } = await namedVersion(context);
  if (!found)
    return Response.json(
      { ok: false, error: `There is no version ${number} of “${statementId}”.` },
      { status: 404 },
    );
  const { version, raw } = found;
  return download(new Uint8Array(raw), {
    name: version.rawName ?? `${statementId}.v${version.number}.${endingOf(version.mediaType)}`,
    type: "application/octet-stream",
  });
}

function endingOf(mediaType: string): string {
  return /html|pdf/.exec(mediaType)?.[0] ?? "txt";
}
