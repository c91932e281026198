import type { Draft } from "#lib/imports/draft.ts";
import type { Cells } from "#lib/tables/item.ts";
import { db, type Transaction } from "./client.ts";

/** A file of an archive that is one statement: its bytes become the capture of the statement's first version. */
export type RowFile = {
  readonly raw: Uint8Array;
  readonly rawName: string;
  readonly mediaType: string;
  /** Name and version of what read it, such as `pdf@2`. */
  readonly extractor: string;
};

/** A row as looking at the file found it: a statement-to-be, or why it is none. */
export type CheckedRow =
  | {
      readonly kind: "good";
      readonly number: number;
      readonly place: string;
      readonly draft: Draft;
      readonly text: string;
      readonly wordsSha256: string;
      readonly bands: readonly number[];
      /** The document that the text was read out of; null for a row of a table and for a bundle's statement. */
      readonly file: RowFile | null;
    }
  | {
      readonly kind: "failed";
      readonly number: number;
      readonly place: string;
      readonly cells: Cells;
      readonly reason: string;
    };

export type FailedRow = Omit<Extract<CheckedRow, { kind: "failed" }>, "kind">;

/** Nothing; inserts rows, many in one statement, in the caller's transaction. */
export async function insertRows(
  tx: Transaction,
  importId: string,
  rows: readonly CheckedRow[],
): Promise<void> {
  const json = JSON.stringify(
    rows.map((row) => ({
      ...row,
      place: clean(row.place),
      ...(row.kind === "good"
        ? { ...fileColumns(row.file), outcome: "pending" }
        : { outcome: "failed", cells: withoutNul(row.cells) }),
    })),
  );
  await tx.$executeRaw`
    INSERT INTO "ImportRow"
      ("importId", "number", "place", "draft", "text", "wordsSha256", "bands", "cells", "reason", "outcome",
      "raw", "rawName", "mediaType", "extractor")
    SELECT ${importId}::uuid, r."number", r."place", r."draft", r."text", r."wordsSha256", r."bands", r."cells", r."reason", r."outcome",
      decode(r."raw", 'base64'), r."rawName", r."mediaType", r."extractor"
    FROM json_to_recordset(${json}::json) AS r("number" int, "place" text, "draft" jsonb, "text" text,
      "wordsSha256" text, "bands" int[], "cells" json, "reason" text, "outcome" text,
      "raw" text, "rawName" text, "mediaType" text, "extractor" text)`;
}

function fileColumns(file: RowFile | null) {
  if (file === null) return {};
  const raw = Buffer.from(file.raw).toString("base64");
  return { ...file, raw, rawName: clean(file.rawName) };
}

/** JSON of the database cannot hold NUL; such a row fails anyway and is shown without it. */
function withoutNul(cells: Cells): Cells {
  return Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => [clean(column), clean(cell)] as const),
  );
}

function clean(text: string): string {
  return text.replaceAll("\0", "\ufffd").replace(/\p{Surrogate}/gu, "\ufffd");
}

/** Nothing; says of each row into which group it was put. */
export async function groupRowsAs(
  tx: Transaction,
  importId: string,
  places: readonly { readonly row: number; readonly group: number }[],
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "ImportRow" SET "groupNumber" = p."group"
    FROM unnest(${places.map(({ row }) => row)}::int[], ${places.map(({ group }) => group)}::int[]) AS p("row", "group")
    WHERE "importId" = ${importId}::uuid AND "number" = p."row"`;
}

/** Nothing; marks rows of the import as failed with the reasons. */
export async function failRows(
  tx: Transaction,
  importId: string,
  rows: readonly { readonly number: number; readonly reason: string; readonly cells: Cells }[],
): Promise<void> {
  for (const { number, reason, cells } of rows)
    await tx.importRow.update({
      where: { importId_number: { importId, number } },
      data: { outcome: "failed", reason, cells: withoutNul(cells) },
    });
}

/** The rows that failed, in the file's order. */
export async function listFailedRows(
  importId: string,
  { skip = 0, take }: { readonly skip?: number; readonly take?: number } = {},
): Promise<readonly FailedRow[]> {
  const rows = await db().importRow.findMany({
    where: { importId, outcome: "failed" },
    orderBy: { number: "asc" },
    skip,
    ...(take === undefined ? {} : { take }),
    select: { number: true, place: true, cells: true, reason: true },
  });
  return rows.map(({ number, place, cells, reason }) => ({
    number,
    place,
    cells: (cells ?? {}) as Cells,
    reason: reason ?? "",
  }));
}

export type RowCounts = {
  readonly pending: number;
  readonly failed: number;
  readonly stored: number;
  readonly duplicate: number;
  readonly "left-out": number;
};

/** How many rows of the import stand where. */
export async function countRows(importId: string): Promise<RowCounts> {
  const counts = await db().importRow.groupBy({
    by: ["outcome"],
    where: { importId },
    _count: { _all: true },
  });
  const of = (outcome: keyof RowCounts) =>
    counts.find((count) => count.outcome === outcome)?._count._all ?? 0;
  return {
    pending: of("pending"),
    failed: of("failed"),
    stored: of("stored"),
    duplicate: of("duplicate"),
    "left-out": of("left-out"),
  };
}

/** The texts of rows that are not stored yet, by their numbers. */
export async function textsOfRows(
  importId: string,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (numbers.length === 0) return new Map();
  const rows = await db().importRow.findMany({
    where: { importId, number: { in: [...numbers] } },
    select: { number: true, text: true },
  });
  return new Map(rows.map(({ number, text }) => [number, text ?? ""]));
}
