import { listFailedRows } from "#lib/data/import-rows.ts";
import { findImport } from "#lib/data/imports.ts";
import { isId } from "#lib/data/is-id.ts";
import { writeFailures } from "#lib/tables/write-failures.ts";

type Context = { readonly params: Promise<{ importId: string }> };

/** The rows that fail, with their reasons, as CSV: to be mended and sent again. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { importId } = await params;
  const found = isId(importId) ? await findImport(importId) : null;
  if (!found) return Response.json({ error: `There is no import “${importId}”.` }, { status: 404 });
  const name = `${found.name.replace(/\.[^.]*$/, "")}-failing.csv`;
  return new Response(writeFailures(await listFailedRows(importId)), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      "x-content-type-options": "nosniff",
    },
  });
}
