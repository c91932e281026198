import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { ENGINE_VERSION } from "#lib/engine/compare.ts";
import type { Codebook, Comparison, EventRecord, Statement } from "#lib/engine/types.ts";
import { digest } from "#lib/schema/digest.ts";
import { db, type Transaction } from "./client.ts";

type Loaded = { readonly event: EventRecord; readonly statements: readonly Statement[] };

/** JSON of a Comparison shrinks to a fifth at the quickest level, and little more at the slowest. */
const QUICKEST = { level: 1 };
const packed = promisify<Buffer, { level: number }, Buffer>(gzip);
const unpacked = promisify<Uint8Array, Buffer>(gunzip);

/** The SHA-256 of all that a Comparison is made from: engine, event, the statements' facts and digests, codebook. */
export function comparisonKey({ event, statements }: Loaded, codebook: Codebook): string {
  const facts = statements.map(({ text, ...rest }) => rest);
  return digest(JSON.stringify([ENGINE_VERSION, event, facts, codebookDigest(codebook)]));
}

/** A codebook is half a megabyte, and one serves thousands of events. */
const codebookDigests = new WeakMap<Codebook, string>();

function codebookDigest(codebook: Codebook): string {
  const known = codebookDigests.get(codebook) ?? digest(JSON.stringify(codebook));
  codebookDigests.set(codebook, known);
  return known;
}

/** The kept Comparison of an event where it is of the very same input; else null. */
export async function findComparison(eventId: string, key: string): Promise<Comparison | null> {
  const row = await db().keptComparison.findFirst({ where: { eventId, key }, select: { gzip: true } });
  return row && (JSON.parse((await unpacked(row.gzip)).toString("utf8")) as Comparison);
}

/** Nothing; keeps the Comparison of an event in the place of an older one. */
export async function keepComparison(
  tx: Transaction,
  eventId: string,
  { key, comparison, when }: { readonly key: string; readonly comparison: Comparison; readonly when: Date },
): Promise<void> {
  const bytes = await packed(Buffer.from(JSON.stringify(comparison)), QUICKEST);
  const topics = comparison.topics.map(({ id }) => id);
  await tx.$executeRaw`
    INSERT INTO "KeptComparison" ("eventId", "key", "engine", "topics", "gzip", "madeAt")
    VALUES (${eventId}, ${key}, ${ENGINE_VERSION}, ${topics}::text[], ${bytes}, ${when}::timestamptz)
    ON CONFLICT ("eventId") DO UPDATE SET "key" = EXCLUDED."key", "engine" = EXCLUDED."engine",
      "topics" = EXCLUDED."topics", "gzip" = EXCLUDED."gzip", "madeAt" = EXCLUDED."madeAt"`;
}

/**
 * Events in use whose kept Comparison is missing, or older than the event, its codebook or the engine, and that no job is
 * about to compare; newest first.
 */
export async function staleEvents(limit: number): Promise<readonly string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT e."id" FROM "Event" e JOIN "Codebook" c ON c."id" = e."codebookId"
    LEFT JOIN "KeptComparison" k ON k."eventId" = e."id" AND k."engine" = ${ENGINE_VERSION}
      AND k."madeAt" >= e."updatedAt" AND k."madeAt" >= c."updatedAt"
    LEFT JOIN "AnalysisDue" d ON d."eventId" = e."id"
    WHERE e."trashedAt" IS NULL AND k."eventId" IS NULL AND d."eventId" IS NULL ORDER BY e."date" DESC, e."id" LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}

/** The topics that some kept Comparison has, each with its English label. */
export async function keptTopics(): Promise<readonly { readonly id: string; readonly label: string }[]> {
  return db().$queryRaw<{ id: string; label: string }[]>`
    SELECT DISTINCT ON (t."id") t."id", coalesce(n."label" ->> 'en', t."id") AS "label"
    FROM "KeptComparison" k JOIN "Event" e ON e."id" = k."eventId" AND e."trashedAt" IS NULL
    CROSS JOIN LATERAL unnest(k."topics") AS t("id")
    LEFT JOIN "Topic" n ON n."codebookId" = e."codebookId" AND n."topicId" = t."id" ORDER BY t."id", 2`;
}
