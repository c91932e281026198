import type { Draft } from "#lib/imports/draft.ts";
import type { Transaction } from "./client.ts";
import { statementId } from "./slug.ts";
import { statementColumns } from "./statement-columns.ts";
import type { RowToStore, StoreOptions } from "./store-rows.ts";

type Statements = {
  readonly rows: readonly RowToStore[];
  readonly eventOf: ReadonlyMap<number, string>;
  readonly options: StoreOptions;
};

/** Nothing; stores the rows as statements of their events, many in one command, in the caller's transaction. */
export async function storeStatements(
  tx: Transaction,
  importId: string,
  { rows, eventOf, options }: Statements,
): Promise<void> {
  if (rows.length === 0) return;
  const sources = await sourceRows(tx, rows);
  const places = await takenPlaces(tx, [...new Set(eventOf.values())]);
  const json = rows.map((row) => {
    const { draft, text, number, groupNumber } = row;
    const eventId = eventOf.get(groupNumber) ?? "";
    const place = places.get(eventId) ?? { keys: new Set<string>(), next: 0 };
    places.set(eventId, place);
    const key = statementId(draft, place.keys);
    place.keys.add(key);
    return {
      row: number,
      eventId,
      key,
      position: place.next++,
      sourceId: sources.get(sourceKey(draft)),
      ...statementColumns(draft, text),
    };
  });
  await insertStatementRows(tx, { json: JSON.stringify(json), importId, options });
}

/** Statements, their versions and fingerprints, and the rows' outcome. The bytes of text that came as text are its UTF-8. */
async function insertStatementRows(
  tx: Transaction,
  {
    json,
    importId,
    options,
  }: { readonly json: string; readonly importId: string; readonly options: StoreOptions },
): Promise<void> {
  const { who, when, rawName } = options;
  await tx.$executeRaw`
    WITH input AS (
      SELECT * FROM jsonb_to_recordset(${json}::jsonb) AS i("row" int, "eventId" text, "key" text, "position" int,
        "sourceId" int, "type" text, "language" text, "title" text, "publishedAt" text, "publishedInstant" timestamptz,
        "publishedZone" text, "publishedBasis" text, "url" text, "searchText" text)
    ), stored AS (
      INSERT INTO "Statement" ("eventId", "key", "position", "sourceId", "type", "language", "title", "publishedAt",
        "publishedInstant", "publishedZone", "publishedBasis", "url", "searchText", "createdAt")
      SELECT "eventId", "key", "position", "sourceId", "type", "language", "title", "publishedAt",
        "publishedInstant", "publishedZone", "publishedBasis", "url", "searchText", ${when}::timestamptz FROM input
      RETURNING "id", "eventId", "key"
    ), joined AS (
      SELECT s."id", i."row", r."text", r."wordsSha256", r."bands",
        coalesce(r."raw", convert_to(r."text", 'UTF8')) AS "raw", coalesce(r."rawName", ${rawName}) AS "rawName",
        coalesce(r."mediaType", 'text/plain') AS "mediaType", coalesce(r."extractor", 'text@1') AS "extractor",
        encode(sha256(convert_to(r."text", 'UTF8')), 'hex') AS "sha256"
      FROM stored s JOIN input i ON i."eventId" = s."eventId" AND i."key" = s."key"
      JOIN "ImportRow" r ON r."importId" = ${importId}::uuid AND r."number" = i."row"
    ), versions AS (
      INSERT INTO "Version" ("statementId", "number", "raw", "rawSha256", "rawName", "mediaType", "text", "textSha256",
        "capturedAt", "capturedBy", "extractor", "extractorVersion")
      SELECT "id", 1, "raw", encode(sha256("raw"), 'hex'), "rawName", "mediaType", "text", "sha256",
        ${when}::timestamptz, ${who}, split_part("extractor", '@', 1), split_part("extractor", '@', 2) FROM joined
    ), prints AS (
      INSERT INTO "Fingerprint" ("statementId", "textSha256", "wordsSha256", "bands")
      SELECT "id", "sha256", "wordsSha256", "bands" FROM joined
    )
    UPDATE "ImportRow" SET "outcome" = 'stored', "statementId" = joined."id", "text" = NULL, "raw" = NULL, "bands" = NULL
    FROM joined WHERE "ImportRow"."importId" = ${importId}::uuid AND "ImportRow"."number" = joined."row"`;
}

function sourceKey({ source, party }: Draft): string {
  return JSON.stringify([source, party]);
}

/** The rows of the sources, made where they are new. */
async function sourceRows(
  tx: Transaction,
  rows: readonly RowToStore[],
): Promise<ReadonlyMap<string, number>> {
  const sources = new Map(rows.map(({ draft }) => [sourceKey(draft), draft]));
  const all = [...sources.values()].sort((a, b) => (sourceKey(a) < sourceKey(b) ? -1 : 1));
  await tx.source.createMany({
    data: all.map(({ source, party, type }) => ({ name: source, party, type })),
    skipDuplicates: true,
  });
  const found = await tx.source.findMany({
    where: { name: { in: all.map(({ source }) => source) } },
    select: { id: true, name: true, party: true },
  });
  return new Map(found.map(({ id, name, party }) => [JSON.stringify([name, party]), id]));
}

/** What names and places the statements of these events have already. */
async function takenPlaces(
  tx: Transaction,
  eventIds: readonly string[],
): Promise<Map<string, { readonly keys: Set<string>; next: number }>> {
  const rows = await tx.statement.findMany({
    where: { eventId: { in: [...eventIds] } },
    select: { eventId: true, key: true, position: true },
  });
  const places = new Map<string, { readonly keys: Set<string>; next: number }>();
  for (const { eventId, key, position } of rows) {
    const place = places.get(eventId) ?? { keys: new Set<string>(), next: 0 };
    place.keys.add(key);
    place.next = Math.max(place.next, position + 1);
    places.set(eventId, place);
  }
  return places;
}
