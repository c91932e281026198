import { isDatabaseUp } from "#lib/data/health.ts";
import { version } from "../../../package.json";

export const dynamic = "force-dynamic";

/** Longer than any healthy database takes, shorter than what watches us waits, in milliseconds. */
const PATIENCE = 3_000;

export async function GET(): Promise<Response> {
  const database = await isDatabaseUp(PATIENCE);
  return Response.json(
    { ok: database, version, database: database ? "up" : "down" },
    { status: database ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
