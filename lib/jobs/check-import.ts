import { db } from "#lib/data/client.ts";
import { renewFingerprints } from "#lib/data/fingerprints.ts";
import { eventsAround, insertGroups } from "#lib/data/import-groups.ts";
import { failRows, groupRowsAs, insertRows } from "#lib/data/import-rows.ts";
import { insertTwins } from "#lib/data/import-twins.ts";
import { clearPlan, findImport, importBytes, moveImport } from "#lib/data/imports.ts";
import { advanceJob, type Lease, rewindJob } from "#lib/data/jobs.ts";
import { knownSources } from "#lib/data/known-sources.ts";
import { besideSchema } from "#lib/data/store-bundle-group.ts";
import type { Draft } from "#lib/imports/draft.ts";
import { findEventFor, JOIN_DAYS } from "#lib/imports/find-event.ts";
import { type Group, groupRows, headOf, type RowToGroup } from "#lib/imports/group-rows.ts";
import { TwinIndex } from "#lib/imports/twin-index.ts";
import type { Item } from "#lib/tables/item.ts";
import { TableError } from "#lib/tables/item.ts";
import { readItems } from "#lib/tables/read-items.ts";
import { findTwins } from "./find-twins.ts";
import { type ReadRow, readRows } from "./read-rows.ts";
import { type Handler, JobError, type Turn } from "./run-job.ts";

/** Rows that are looked at and written down at once. */
const BATCH = 250;
/** How many bytes of documents are held before they are written down. */
const BATCH_BYTES = 20_000_000;

/** What is known of the file so far; rows themselves are in the database. */
type Seen = {
  readonly rows: RowToGroup[];
  readonly beside: Map<string, object>;
  readonly index: TwinIndex;
  readonly sources: Map<number, string>;
};

/**
 * Looks at every row of a file: what it would become, why it fails, what it doubles, into which event it may go. Stores
 * nothing but that; started again, it looks again from the first row.
 */
export const checkImport: Handler = { shared: false, work };

async function work(turn: Turn): Promise<"ended"> {
  const { job, lease } = turn;
  const found = await findImport(job.importId ?? "");
  if (!found?.mapping) throw new JobError("The file, or what its columns mean, is no longer there.");
  const { id, name, format, mapping } = found;
  await rewindJob(lease);
  await db().$transaction((tx) => clearPlan(tx, id));
  await renewFingerprints();
  const known = await knownSources();
  const seen: Seen = { rows: [], beside: new Map(), index: new TwinIndex(), sources: new Map() };
  let batch: ReadRow[] = [];
  let [next, held] = [0, 0];
  const flush = async () => {
    await writeRows(turn, id, { rows: batch, seen });
    [batch, held] = [[], 0];
  };
  try {
    for await (const item of readItems(await importBytes(id), format, mapping.reader)) {
      const rows = await readRows(item, next, { mapping, known });
      next += rows.length;
      rememberBundle(item, seen);
      batch.push(...rows);
      held += rows.reduce((sum, row) => sum + (row.kind === "good" ? (row.file?.raw.length ?? 0) : 0), 0);
      if (batch.length >= BATCH || held >= BATCH_BYTES) await flush();
    }
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    throw new JobError(`“${name}” ${error.message}`);
  }
  if (next === 0) throw new JobError(`“${name}” holds no row.`);
  await flush();
  await propose(id, { lease, seen, total: next });
  return "ended";
}

function rememberBundle(item: Item, { beside }: Seen): void {
  if (item.kind !== "bundle") return;
  const { event, statements, ...rest } = item.bundle;
  beside.set(item.place, besideSchema.parse({ ...rest, noStatement: event.noStatement }));
}

async function writeRows(
  { lease, signal }: Turn,
  importId: string,
  { rows, seen }: { readonly rows: readonly ReadRow[]; readonly seen: Seen },
): Promise<void> {
  signal.throwIfAborted();
  const good = rows.filter((row) => row.kind === "good");
  const twins = await findTwins(importId, good, seen);
  await db().$transaction(async (tx) => {
    await insertRows(
      tx,
      importId,
      rows.map(({ words: _, ...row }) => row),
    );
    await insertTwins(tx, importId, twins);
    const counts = { done: rows.length, failed: rows.length - good.length, duplicates: twins.length };
    await advanceJob(tx, lease, { counts, when: new Date() });
  });
  for (const { number, draft, text } of good) seen.rows.push({ number, draft, head: headOf(text) });
}

/** Writes down the proposed events; a row without any day fails, since an event needs one. */
async function propose(
  importId: string,
  { lease, seen, total }: { readonly lease: Lease; readonly seen: Seen; readonly total: number },
): Promise<void> {
  const { rows, beside } = seen;
  const groups = groupRows(rows);
  const events = await eventsAround(
    groups.map(({ date }) => date),
    JOIN_DAYS,
  );
  const proposed = groups.map((group: Group, number) => ({
    ...group,
    number,
    joinsId: findEventFor(group, events)?.id ?? null,
    beside: group.bundle === null ? null : (beside.get(group.bundle) ?? null),
  }));
  const placed = new Set(groups.flatMap((group) => group.rows));
  const dayless = rows.filter(({ number }) => !placed.has(number));
  await db().$transaction(async (tx) => {
    await insertGroups(tx, importId, proposed);
    await groupRowsAs(
      tx,
      importId,
      proposed.flatMap((group) => group.rows.map((row) => ({ row, group: group.number }))),
    );
    await failRows(
      tx,
      importId,
      dayless.map(({ number, draft }) => ({ number, reason: DAYLESS, cells: cellsOf(draft) })),
    );
    await moveImport(tx, importId, { from: ["checking"], to: "ready", when: new Date() });
    await advanceJob(tx, lease, {
      counts: { failed: dayless.length },
      total,
      when: new Date(),
    });
  });
}

const DAYLESS =
  "Neither the statement nor its event has a day, so it belongs to no event. Fill in the time of publication or the event's day.";

/** The facts of a row that was readable but for its day. */
function cellsOf({ event, ...draft }: Draft): Record<string, string> {
  const { id: _id, translationOf: _original, ...facts } = draft;
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, value ?? ""]));
}
