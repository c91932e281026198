import type { Mapping } from "#lib/imports/mapping.ts";
import { mappingSchema } from "#lib/imports/mapping.ts";
import type { TableFormat } from "#lib/tables/item.ts";
import { db, type Transaction } from "./client.ts";
import { type Refusal, refuse } from "./refusal.ts";
import type { Signature } from "./signature.ts";

export const IMPORT_STAGES = ["mapping", "checking", "ready", "storing", "done"] as const;
export type ImportStage = (typeof IMPORT_STAGES)[number];

/** A file of many statements that is on its way in. */
export type ImportRecord = {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly format: TableFormat;
  /** Null until somebody has said what the columns mean. */
  readonly mapping: Mapping | null;
  readonly profile: string | null;
  readonly stage: ImportStage;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
};

export type NewImport = {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly format: TableFormat;
  readonly signature: Signature;
};

/** The id of the new import; its bytes have been put in before under the same id (`storePart`), in one transaction. */
export async function createImport(
  input: NewImport,
  parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<string> {
  return db().$transaction(async (tx) => {
    const { name, bytes, sha256, format, signature } = input;
    const { id } = await tx.import.create({
      data: { name, bytes, sha256, format, createdBy: signature.who, createdAt: signature.when },
      select: { id: true },
    });
    let number = 0;
    for await (const part of parts)
      await tx.$executeRaw`
        INSERT INTO "ImportPart" ("importId", "number", "bytes") VALUES (${id}::uuid, ${number++}, ${part})`;
    return id;
  });
}

/** The file's bytes, whole. Empty where they were thrown away after the import had ended. */
export async function importBytes(id: string): Promise<Uint8Array> {
  const numbers = await db().importPart.findMany({
    where: { importId: id },
    orderBy: { number: "asc" },
    select: { number: true },
  });
  const parts: Uint8Array[] = [];
  for (const { number } of numbers) {
    const part = await db().importPart.findUniqueOrThrow({
      where: { importId_number: { importId: id, number } },
      select: { bytes: true },
    });
    parts.push(part.bytes);
  }
  return Buffer.concat(parts);
}

/** The import of that id; null where there is none. */
export async function findImport(id: string): Promise<ImportRecord | null> {
  const row = await db().import.findUnique({ where: { id } });
  return row && importRecord(row);
}

/** The newest imports first, at most `limit`. */
export async function listImports(limit: number): Promise<readonly ImportRecord[]> {
  const rows = await db().import.findMany({ orderBy: [{ createdAt: "desc" }, { id: "asc" }], take: limit });
  return rows.map(importRecord);
}

/** Whether the mapping was kept; what an earlier one led to is thrown away. Not once anything is stored. */
export async function mapImport(
  tx: Transaction,
  id: string,
  { mapping, profile }: { readonly mapping: Mapping; readonly profile: string | null },
): Promise<{ readonly ok: true } | Refusal> {
  const { count } = await tx.import.updateMany({
    where: { id, stage: { in: ["mapping", "checking", "ready"] } },
    data: { mapping, profile, stage: "checking" },
  });
  if (count === 0)
    return refuse(
      "conflict",
      "Statements of this file are stored already, so its columns cannot be read another way now.",
    );
  await clearPlan(tx, id);
  return { ok: true };
}

/** Nothing; throws away what looking at the file has proposed. */
export async function clearPlan(tx: Transaction, id: string): Promise<void> {
  await tx.importTwin.deleteMany({ where: { importId: id } });
  await tx.importRow.deleteMany({ where: { importId: id } });
  await tx.importGroup.deleteMany({ where: { importId: id } });
}

/** Whether the import went from one stage to the next. */
export async function moveImport(
  tx: Transaction,
  id: string,
  {
    from,
    to,
    when,
  }: { readonly from: readonly ImportStage[]; readonly to: ImportStage; readonly when: Date },
): Promise<boolean> {
  const { count } = await tx.import.updateMany({
    where: { id, stage: { in: [...from] } },
    data: { stage: to, finishedAt: to === "done" ? when : null },
  });
  return count > 0;
}

/** Nothing; the import has ended, and its bytes, which the versions hold now, are thrown away. */
export async function endImport(tx: Transaction, id: string, when: Date): Promise<void> {
  await moveImport(tx, id, { from: ["storing"], to: "done", when });
  await tx.importPart.deleteMany({ where: { importId: id } });
}

type ImportRow = Omit<ImportRecord, "format" | "stage" | "mapping"> & {
  readonly format: string;
  readonly stage: string;
  readonly mapping: unknown;
};

/** The database checks formats and stages, so that the casts only tell the compiler what the row guarantees. */
function importRecord(row: ImportRow): ImportRecord {
  const { id, name, bytes, sha256, profile, createdBy, createdAt, finishedAt } = row;
  return {
    id,
    name,
    bytes,
    sha256,
    format: row.format as TableFormat,
    mapping: row.mapping === null ? null : mappingSchema.parse(row.mapping),
    profile,
    stage: row.stage as ImportStage,
    createdBy,
    createdAt,
    finishedAt,
  };
}
