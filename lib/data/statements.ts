import type { Statement } from "#lib/engine/types.ts";
import type { StatementFacts } from "#lib/schema/statement-form.ts";
import { canonicalLanguage } from "#lib/schema/text.ts";
import { type Capture, type Correction, captureByHand, refusalOfCapture, versionRow } from "./capture.ts";
import { db, type Transaction } from "./client.ts";
import { lockEvent } from "./lock-event.ts";
import { publication } from "./published.ts";
import { statementRecord } from "./records.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { statementId } from "./slug.ts";
import { statementColumns } from "./statement-columns.ts";
import { insertVersion, rawSizes, type VersionRecord, versionRecord } from "./versions.ts";

/** What is said about a statement, apart from its text. */
export type StatementInput = StatementFacts;

export type StoredStatement = {
  readonly eventId: string;
  /** In its newest version. */
  readonly statement: Statement;
  /** Newest first. */
  readonly versions: readonly VersionRecord[];
  readonly trashedAt: Date | null;
};

/** The statement with all its versions, also while it is in the trash; null where there is none. */
export async function findStatement(eventId: string, id: string): Promise<StoredStatement | null> {
  const row = await db().statement.findUnique({
    where: { eventId_key: { eventId, key: id } },
    include: {
      source: true,
      translationOf: { select: { key: true, trashedAt: true } },
      versions: { orderBy: { number: "desc" }, omit: { raw: true } },
    },
  });
  if (!row) return null;
  const sizes = await rawSizes(row.id);
  const versions = row.versions.map((version) => versionRecord(version, sizes.get(version.number) ?? 0));
  return { eventId, statement: statementRecord(row), versions, trashedAt: row.trashedAt };
}

/**
 * The id of the new statement, made of its source and language. Source, statement and first version are stored
 * together or not at all, and a correction made before storing as the second version; people who add to one event at
 * once wait for each other and all succeed.
 */
export async function addStatement(
  eventId: string,
  input: StatementInput,
  capture: Capture,
  { correction = null }: { readonly correction?: Correction | null } = {},
): Promise<{ readonly ok: true; readonly id: string } | Refusal> {
  const signature = { who: capture.capturedBy, when: capture.capturedAt };
  const corrected = correction === null ? null : captureByHand(correction.text, signature);
  const refusal =
    refusalOfStatement(input) ?? refusalOfCapture(capture) ?? (corrected && refusalOfCapture(corrected));
  if (refusal) return refusal;
  return db().$transaction(async (tx) => {
    if (!(await lockEvent(tx, eventId)))
      return refuse("not-found", `There is no event "${eventId}" to add to; it may have been deleted.`);
    const others = await tx.statement.findMany({
      where: { eventId },
      select: { id: true, key: true, position: true },
    });
    const original = others.find(({ key }) => key === input.translationOf);
    if (input.translationOf !== null && !original)
      return refuse(
        "invalid",
        `"${input.translationOf}" is no statement of this event. Choose the original from its list.`,
      );
    const id = statementId(input, new Set(others.map(({ key }) => key)));
    const position = Math.max(-1, ...others.map((other) => other.position)) + 1;
    const originalRow = original?.id ?? null;
    const row = await insertStatement(tx, { eventId, id, position, originalRow, input, capture });
    if (corrected && correction)
      await insertVersion(
        tx,
        { id: row, title: input.title },
        {
          number: 2,
          capture: corrected,
          made: { origin: "correction", basedOn: 1, note: correction.note },
        },
      );
    await tx.event.update({ where: { id: eventId }, data: { updatedAt: capture.capturedAt } });
    return { ok: true, id };
  });
}

export type NewStatement = {
  readonly eventId: string;
  readonly id: string;
  readonly position: number;
  /** Row of the statement that this one translates. */
  readonly originalRow: number | null;
  readonly input: StatementInput;
  readonly capture: Capture;
};

/** The row number of the new statement, inserted with its source and first version in the caller's transaction. */
export async function insertStatement(tx: Transaction, statement: NewStatement): Promise<number> {
  const { eventId, id, position, originalRow, input, capture } = statement;
  const { id: row } = await tx.statement.create({
    data: {
      eventId,
      key: id,
      position,
      sourceId: await sourceRow(tx, input),
      ...statementColumns(input, capture.text),
      translationOfId: originalRow,
      createdAt: capture.capturedAt,
      versions: { create: versionRow(capture, 1) },
    },
    select: { id: true },
  });
  return row;
}

/** Two transactions may need the same new source: the second takes the first one's row. */
async function sourceRow(tx: Transaction, { source, party, type }: StatementInput): Promise<number> {
  await tx.source.createMany({ data: { name: source, party, type }, skipDuplicates: true });
  const { id } = await tx.source.findUniqueOrThrow({
    where: { name_party: { name: source, party } },
    select: { id: true },
  });
  return id;
}

/** Why a statement cannot be stored; null where it can. The database checks the same and more. */
export function refusalOfStatement(input: StatementInput): Refusal | null {
  if (input.source.trim() === "")
    return refuse("invalid", "The source is empty. Say who published the statement.");
  if (input.party.trim() === "")
    return refuse("invalid", "The party is empty. Say for whom the source speaks.");
  if (canonicalLanguage(input.language) === null)
    return refuse("invalid", `"${input.language}" is no language tag. Write it like "en", "zh-CN" or "ru".`);
  if (input.publishedAt !== null && !publication(input.publishedAt))
    return refuse(
      "invalid",
      `"${input.publishedAt}" is no date of the calendar with time and zone. Write it like 2025-06-05 or 2025-06-05T21:46:00+08:00.`,
    );
  if (input.url !== null && !/^https?:\/\//i.test(input.url))
    return refuse("invalid", `"${input.url}" is no web address. It begins with http:// or https://.`);
  return null;
}
