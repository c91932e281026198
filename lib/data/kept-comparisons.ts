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
    INSERT INTO "KeptComparison" ("eventId", "key", "topics", "gzip", "madeAt")
    VALUES (${eventId}, ${key}, ${topics}::text[], ${bytes}, ${when}::timestamptz)
    ON CONFLICT ("eventId") DO UPDATE SET "key" = EXCLUDED."key", "topics" = EXCLUDED."topics",
      "gzip" = EXCLUDED."gzip", "madeAt" = EXCLUDED."madeAt"`;
}
