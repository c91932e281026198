import type { EventKind } from "#lib/engine/types.ts";
import { type Draft, draftSchema, participantsSchema } from "#lib/imports/draft.ts";
import type { Transaction } from "./client.ts";
import { statementsWithWords } from "./fingerprints.ts";
import { insertEvents } from "./insert-events.ts";
import { isoDate } from "./records.ts";
import type { Signature } from "./signature.ts";
import { storeBundleGroup } from "./store-bundle-group.ts";
import { storeStatements } from "./store-statements.ts";

/** How many statements are stored in one transaction: enough that commits cost little, few enough to be stopped soon. */
const BATCH = 250;

export type StoredBatch = {
  readonly stored: number;
  readonly duplicates: number;
  readonly leftOut: number;
  /** The events that have new statements. */
  readonly eventIds: readonly string[];
};

export type StoreOptions = Signature & { readonly rawName: string; readonly codebookId: string };

/** A row that is about to be stored. */
export type RowToStore = {
  readonly number: number;
  readonly groupNumber: number;
  readonly draft: Draft;
  readonly text: string;
  readonly wordsSha256: string;
  readonly choice: string | null;
};

export type GroupToStore = {
  readonly number: number;
  readonly title: string;
  readonly date: string;
  readonly kind: EventKind;
  readonly participants: ReturnType<typeof participantsSchema.parse>;
  readonly bundle: unknown;
  readonly choice: string;
  readonly joinsId: string | null;
  readonly eventId: string | null;
};

/**
 * What was stored of the next waiting groups, in the caller's transaction: events, statements, versions, fingerprints,
 * and what became of each row. Null where no row waits any more. Groups are stored whole, so that an event is complete.
 */
export async function storeNextRows(
  tx: Transaction,
  importId: string,
  options: StoreOptions,
): Promise<StoredBatch | null> {
  const groups = await nextGroups(tx, importId);
  if (groups.length === 0) return null;
  const rows = await rowsOf(tx, importId, groups);
  const leaving = new Set(groups.filter(({ choice }) => choice === "leave-out").map(({ number }) => number));
  const left = rows.filter(({ groupNumber }) => leaving.has(groupNumber));
  const staying = rows.filter(({ groupNumber }) => !leaving.has(groupNumber));
  const twins = await stillDuplicate(tx, staying);
  const doubled = staying.filter((row) => row.choice === "skip" || twins.has(row.number));
  const doubles = new Set(doubled.map(({ number }) => number));
  const good = staying.filter(({ number }) => !doubles.has(number));
  await endRows(tx, importId, left, "left-out");
  await endRows(tx, importId, doubled, "duplicate");
  const eventIds = await storeGroups(tx, importId, { groups, rows: good, skipped: doubles, options });
  return { stored: good.length, duplicates: doubled.length, leftOut: left.length, eventIds };
}

async function nextGroups(tx: Transaction, importId: string): Promise<readonly GroupToStore[]> {
  const waiting = await tx.$queryRaw<{ number: number }[]>`
    SELECT "number" FROM (
      SELECT "groupNumber" AS "number", sum(count(*)) OVER (ORDER BY "groupNumber") - count(*) AS "before"
      FROM "ImportRow" WHERE "importId" = ${importId}::uuid AND "outcome" = 'pending' GROUP BY "groupNumber"
    ) w WHERE "before" < ${BATCH} ORDER BY "number"`;
  const rows = await tx.importGroup.findMany({
    where: { importId, number: { in: waiting.map(({ number }) => number) } },
    orderBy: { number: "asc" },
  });
  return rows.map(({ date, kind, participants, ...row }) => ({
    ...row,
    date: isoDate(date),
    kind: kind as EventKind,
    participants: participantsSchema.parse(participants),
  }));
}

async function rowsOf(
  tx: Transaction,
  importId: string,
  groups: readonly GroupToStore[],
): Promise<readonly RowToStore[]> {
  const rows = await tx.$queryRaw<RowToStore[]>`
    SELECT r."number", r."groupNumber", r."draft", r."text", r."wordsSha256", t."choice"
    FROM "ImportRow" r LEFT JOIN "ImportTwin" t ON t."importId" = r."importId" AND t."row" = r."number"
    WHERE r."importId" = ${importId}::uuid AND r."outcome" = 'pending'
      AND r."groupNumber" = ANY (${groups.map(({ number }) => number)}::int[])
    ORDER BY r."number"`;
  return rows.map((row) => ({ ...row, draft: draftSchema.parse(row.draft) }));
}

/** Rows whose words the same source has brought in since the file was looked at, of which nobody said to keep them. */
async function stillDuplicate(tx: Transaction, rows: readonly RowToStore[]): Promise<ReadonlySet<number>> {
  const open = rows.filter(({ choice }) => choice === null);
  const stored = await statementsWithWords(tx, [...new Set(open.map(({ wordsSha256 }) => wordsSha256))]);
  const known = new Set(stored.map(({ wordsSha256, source }) => `${wordsSha256} ${source}`));
  const doubled = open.filter(({ wordsSha256, draft }) => known.has(`${wordsSha256} ${draft.source}`));
  return new Set(doubled.map(({ number }) => number));
}

async function endRows(
  tx: Transaction,
  importId: string,
  rows: readonly RowToStore[],
  outcome: "duplicate" | "left-out",
): Promise<void> {
  if (rows.length === 0) return;
  await tx.importRow.updateMany({
    where: { importId, number: { in: rows.map(({ number }) => number) } },
    data: { outcome },
  });
}

type ToStore = {
  readonly groups: readonly GroupToStore[];
  readonly rows: readonly RowToStore[];
  readonly skipped: ReadonlySet<number>;
  readonly options: StoreOptions;
};

async function storeGroups(
  tx: Transaction,
  importId: string,
  { groups, rows, skipped, options }: ToStore,
): Promise<readonly string[]> {
  const used = groups.filter(({ number }) => rows.some(({ groupNumber }) => groupNumber === number));
  const eventOf = new Map<number, string>();
  const alone: GroupToStore[] = [];
  for (const group of used) {
    const own = rows.filter(({ groupNumber }) => groupNumber === group.number);
    const whole =
      group.bundle !== null && group.choice === "new" && group.eventId === null && skipped.size === 0;
    if (whole) eventOf.set(group.number, await storeBundleGroup(tx, importId, { group, rows: own, options }));
    else alone.push(group);
  }
  const joining = await joinable(tx, alone);
  for (const { number, joinsId, eventId } of alone) {
    const there = [eventId, joinsId].find((id) => id !== null && joining.has(id));
    if (there) eventOf.set(number, there);
  }
  const fresh = alone.filter(({ number }) => !eventOf.has(number));
  const inputs = fresh.map((group) => ({ ...group, codebookId: options.codebookId }));
  const made = fresh.length === 0 ? [] : await insertEvents(tx, inputs, options.when);
  for (const [at, { number }] of fresh.entries()) eventOf.set(number, made[at] ?? "");
  const numbers = new Set(alone.map(({ number }) => number));
  await storeStatements(tx, importId, {
    rows: rows.filter(({ groupNumber }) => numbers.has(groupNumber)),
    eventOf,
    options,
  });
  await tx.$executeRaw`
    UPDATE "ImportGroup" SET "eventId" = e."id" FROM unnest(${[...eventOf.keys()]}::int[], ${[...eventOf.values()]}::text[]) AS e("number", "id")
    WHERE "importId" = ${importId}::uuid AND "ImportGroup"."number" = e."number"`;
  const eventIds = [...new Set(eventOf.values())];
  await tx.event.updateMany({ where: { id: { in: eventIds } }, data: { updatedAt: options.when } });
  return eventIds;
}

/** The events that are there to be added to; nobody else adds to them until this transaction ends. */
async function joinable(tx: Transaction, groups: readonly GroupToStore[]): Promise<ReadonlySet<string>> {
  const wanted = groups.flatMap(({ eventId, joinsId }) => [eventId, joinsId]).filter((id) => id !== null);
  if (wanted.length === 0) return new Set();
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Event" WHERE "id" = ANY (${wanted}::text[]) AND "trashedAt" IS NULL ORDER BY "id" FOR UPDATE`;
  return new Set(rows.map(({ id }) => id));
}
