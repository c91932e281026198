import { bandsOf } from "#lib/imports/minhash.ts";
import { wordsHash, wordsOf } from "#lib/imports/words.ts";
import { db, type Transaction } from "./client.ts";

/** How many texts are read at once. */
const BATCH = 200;

/** A stored statement that may be a twin. */
export type Twin = { readonly statementId: number; readonly wordsSha256: string; readonly source: string };

/** How many fingerprints were missing or of an older text, and have been made: they are derived, whoever stored the text. */
export async function renewFingerprints(): Promise<number> {
  for (let renewed = 0; ; ) {
    const stale = await db().$queryRaw<{ id: number; text: string; textSha256: string }[]>`
      SELECT s."id", v."text", v."textSha256" FROM "Statement" s
      JOIN LATERAL (SELECT "text", "textSha256" FROM "Version" WHERE "statementId" = s."id"
                    ORDER BY "number" DESC LIMIT 1) v ON true
      LEFT JOIN "Fingerprint" f ON f."statementId" = s."id"
      WHERE f."textSha256" IS DISTINCT FROM v."textSha256" ORDER BY s."id" LIMIT ${BATCH}`;
    if (stale.length === 0) return renewed;
    renewed += stale.length;
    const rows = stale.map(({ id, text, textSha256 }) => {
      const words = wordsOf(text);
      return { statementId: id, textSha256, wordsSha256: wordsHash(words), bands: bandsOf(words) };
    });
    await db().$executeRaw`
      INSERT INTO "Fingerprint" ("statementId", "textSha256", "wordsSha256", "bands")
      SELECT r.* FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS r("statementId" int, "textSha256" text, "wordsSha256" text, "bands" int[])
      ON CONFLICT ("statementId") DO UPDATE SET "textSha256" = EXCLUDED."textSha256",
        "wordsSha256" = EXCLUDED."wordsSha256", "bands" = EXCLUDED."bands"`;
  }
}

/** The statements in use that have exactly these words, the oldest first. */
export async function statementsWithWords(
  tx: Transaction,
  hashes: readonly string[],
): Promise<readonly Twin[]> {
  return tx.$queryRaw<Twin[]>`
    SELECT f."statementId", f."wordsSha256", o."name" AS "source" FROM "Fingerprint" f
    JOIN "Statement" s ON s."id" = f."statementId" JOIN "Source" o ON o."id" = s."sourceId"
    JOIN "Event" e ON e."id" = s."eventId"
    WHERE f."wordsSha256" = ANY (${[...hashes]}::text[]) AND s."trashedAt" IS NULL AND e."trashedAt" IS NULL
    ORDER BY f."statementId"`;
}

/** The statements in use that have one of these bands, with all of theirs. */
export async function statementsWithBands(
  bands: readonly number[],
): Promise<readonly { readonly statementId: number; readonly bands: readonly number[] }[]> {
  return db().$queryRaw<{ statementId: number; bands: number[] }[]>`
    SELECT f."statementId", f."bands" FROM "Fingerprint" f
    JOIN "Statement" s ON s."id" = f."statementId" JOIN "Event" e ON e."id" = s."eventId"
    WHERE f."bands" && ${[...bands]}::int[] AND s."trashedAt" IS NULL AND e."trashedAt" IS NULL`;
}

/** The newest texts of statements, by their rows. */
export async function textsOf(statementIds: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await db().$queryRaw<{ statementId: number; text: string }[]>`
    SELECT DISTINCT ON ("statementId") "statementId", "text" FROM "Version"
    WHERE "statementId" = ANY (${[...statementIds]}::int[]) ORDER BY "statementId", "number" DESC`;
  return new Map(rows.map(({ statementId, text }) => [statementId, text]));
}
