import type { Cut } from "#lib/files/read-cut.ts";
import { type WebOrigin, webOriginSchema } from "#lib/schema/web-origin.ts";
import type { Version } from "#prisma/client/client.ts";
import { type Capture, refusalOfCapture, versionRow } from "./capture.ts";
import { db, type Transaction } from "./client.ts";
import { lockEvent } from "./lock-event.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { searchTextOf } from "./statement-columns.ts";

/** How a version came about: as in schema.prisma. */
export const VERSION_ORIGINS = ["capture", "correction", "later", "recheck"] as const;
export type VersionOrigin = (typeof VERSION_ORIGINS)[number];

export type VersionRecord = {
  readonly number: number;
  readonly text: string;
  readonly sha256: string;
  readonly rawSha256: string;
  readonly rawName: string | null;
  readonly rawBytes: number;
  readonly mediaType: string;
  readonly capturedAt: Date;
  readonly capturedBy: string;
  readonly extractor: { readonly name: string; readonly version: string };
  readonly origin: VersionOrigin;
  /** The version that a correction corrects; null for every other origin. */
  readonly basedOn: number | null;
  readonly note: string;
  readonly web: WebOrigin | null;
  readonly cut: Cut | null;
};

/** A version's row without its bytes, which may be megabytes. */
type VersionRow = Omit<Version, "raw">;

/** A stored version as a plain value, with how many bytes were captured. */
export function versionRecord(version: VersionRow, rawBytes: number): VersionRecord {
  return {
    number: version.number,
    text: version.text,
    sha256: version.textSha256,
    rawSha256: version.rawSha256,
    rawName: version.rawName,
    rawBytes,
    mediaType: version.mediaType,
    capturedAt: version.capturedAt,
    capturedBy: version.capturedBy,
    extractor: { name: version.extractor, version: version.extractorVersion },
    origin: VERSION_ORIGINS.find((origin) => origin === version.origin) ?? "capture",
    basedOn: version.basedOn,
    note: version.note,
    web: webOrigin(version),
    cut:
      version.cutStart === null || version.cutEnd === null
        ? null
        : { start: version.cutStart, end: version.cutEnd },
  };
}

/** The database keeps all of a web origin or nothing of it. */
function webOrigin(version: VersionRow): WebOrigin | null {
  const {
    requestedUrl,
    finalUrl,
    redirects,
    httpStatus: status,
    responseHeaders: headers,
    remoteAddress,
  } = version;
  return requestedUrl === null
    ? null
    : webOriginSchema.parse({ requestedUrl, finalUrl, redirects, status, headers, remoteAddress });
}

/** How many bytes each version of a statement was captured as, by its number; counted in the database. */
export async function rawSizes(statement: number): Promise<ReadonlyMap<number, number>> {
  const rows = await db().$queryRaw<{ number: number; bytes: number }[]>`
    SELECT "number", octet_length("raw") AS "bytes" FROM "Version" WHERE "statementId" = ${statement}`;
  return new Map(rows.map(({ number, bytes }) => [number, bytes]));
}

/** The bytes of one version as they were captured; null where there is no such version. */
export async function findRaw(eventId: string, id: string, number: number): Promise<Uint8Array | null> {
  const row = await db().version.findFirst({
    where: { number, statement: { eventId, key: id } },
    select: { raw: true },
  });
  return row?.raw ?? null;
}

/** How a new version comes about. A correction says which version its author had before their eyes. */
export type NewVersion =
  | { readonly origin: "later" | "recheck"; readonly note: string }
  | { readonly origin: "correction"; readonly note: string; readonly basedOn: number };

export type AddedVersion = { readonly ok: true; readonly number: number } | Refusal;

/**
 * The number of the new version of a statement's text; the older ones stay as they are. A correction of a version that
 * is no longer the newest is refused: somebody was quicker, and one of the two would be lost unseen.
 */
export async function addVersion(
  eventId: string,
  id: string,
  { capture, made }: { readonly capture: Capture; readonly made: NewVersion },
): Promise<AddedVersion> {
  const refusal = refusalOfCapture(capture);
  if (refusal) return refusal;
  return db().$transaction(async (tx) => {
    await lockEvent(tx, eventId);
    const row = await tx.statement.findUnique({
      where: { eventId_key: { eventId, key: id } },
      select: {
        id: true,
        title: true,
        versions: { orderBy: { number: "desc" }, take: 1, select: { number: true, text: true } },
      },
    });
    const newest = row?.versions[0];
    if (!row || !newest)
      return refuse("not-found", `There is no statement "${id}" of the event "${eventId}".`);
    const unwanted = refusalOfVersion(newest, capture.text, made);
    if (unwanted) return unwanted;
    const number = newest.number + 1;
    await insertVersion(tx, row, { number, capture, made });
    await tx.event.update({ where: { id: eventId }, data: { updatedAt: capture.capturedAt } });
    return { ok: true, number };
  });
}

type NumberedVersion = { readonly number: number; readonly capture: Capture; readonly made: NewVersion };

/** Nothing; inserts a later version of a statement in the caller's transaction, where it is found by its words from now on. */
export async function insertVersion(
  tx: Transaction,
  statement: { readonly id: number; readonly title: string },
  { number, capture, made }: NumberedVersion,
): Promise<void> {
  const basedOn = made.origin === "correction" ? made.basedOn : null;
  await tx.version.create({
    data: {
      statementId: statement.id,
      ...versionRow(capture, number),
      origin: made.origin,
      basedOn,
      note: made.note,
    },
  });
  await tx.statement.update({
    where: { id: statement.id },
    data: { searchText: searchTextOf(statement.title, capture.text) },
  });
}

type Newest = { readonly number: number; readonly text: string };

function refusalOfVersion(newest: Newest, text: string, made: NewVersion): Refusal | null {
  if (newest.text === text)
    return refuse("invalid", `The text is that of version ${newest.number}. Nothing was changed.`);
  if (made.origin !== "correction" || made.basedOn === newest.number) return null;
  return refuse(
    "conflict",
    `You corrected version ${made.basedOn}, and meanwhile there is a version ${newest.number}. Look at it, then correct that one; your text is still here.`,
  );
}
