import { db } from "./client.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** What a look at a statement's page found: `gone` where the page says so, `failed` where nobody can tell. */
export const CHECK_OUTCOMES = ["same", "changed", "gone", "failed"] as const;
export type CheckOutcome = (typeof CHECK_OUTCOMES)[number];

export type PageCheck = {
  readonly checkedAt: Date;
  readonly checkedBy: string;
  readonly address: string;
  readonly outcome: CheckOutcome;
  /** The answer's HTTP status; null where there was no answer. */
  readonly status: number | null;
  readonly detail: string;
  /** The version that holds the changed words; null unless they changed. */
  readonly versionNumber: number | null;
};

/** Every look at a statement's page, newest first. */
export async function listPageChecks(eventId: string, id: string): Promise<readonly PageCheck[]> {
  const rows = await db().pageCheck.findMany({
    where: { statement: { eventId, key: id } },
    orderBy: [{ checkedAt: "desc" }, { id: "desc" }],
  });
  return rows.map(({ id: _, statementId: __, outcome, ...check }) => ({
    ...check,
    outcome: CHECK_OUTCOMES.find((known) => known === outcome) ?? "failed",
  }));
}

type Written = { readonly ok: true } | Refusal;

/** Writes down a look at a statement's page, and when the next one is due. */
export async function recordPageCheck(eventId: string, id: string, check: PageCheck): Promise<Written> {
  return db().$transaction(async (tx) => {
    const row = await tx.statement.findUnique({
      where: { eventId_key: { eventId, key: id } },
      select: { id: true, recheckHours: true },
    });
    if (!row) return refuse("not-found", `There is no statement "${id}" of the event "${eventId}".`);
    await tx.pageCheck.create({ data: { statementId: row.id, ...check } });
    await tx.statement.update({
      where: { id: row.id },
      data: { nextCheckAt: nextAfter(check.checkedAt, row.recheckHours) },
    });
    return { ok: true };
  });
}

/** Has a statement's page looked at every so many hours from now on; null ends it. */
export async function scheduleChecks(
  eventId: string,
  id: string,
  { hours, now }: { readonly hours: number | null; readonly now: Date },
): Promise<Written> {
  if (hours !== null && !(Number.isInteger(hours) && hours >= 1 && hours <= MOST_HOURS))
    return refuse(
      "invalid",
      `"${hours}" is no number of hours. Give a whole number from 1 to ${MOST_HOURS}.`,
    );
  const row = await db().statement.findUnique({
    where: { eventId_key: { eventId, key: id } },
    select: { id: true, url: true },
  });
  if (!row) return refuse("not-found", `There is no statement "${id}" of the event "${eventId}".`);
  if (hours !== null && row.url === null)
    return refuse("invalid", "The statement has no address. Give one first; that page is then looked at.");
  await db().statement.update({
    where: { id: row.id },
    data: { recheckHours: hours, nextCheckAt: nextAfter(now, hours) },
  });
  return { ok: true };
}

/** A year. */
const MOST_HOURS = 8760;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

function nextAfter(moment: Date, hours: number | null): Date | null {
  return hours === null ? null : new Date(moment.getTime() + hours * HOUR);
}

export type DueCheck = { readonly eventId: string; readonly id: string };

/** How long whoever claimed a check may take, in minutes: after that, another worker takes it. */
const CLAIM_MINUTES = 10;

/**
 * The statements whose page is due to be looked at, the longest overdue first, claimed for the caller: no other worker
 * gets them until the look is written down or the claim runs out. None that lie in the trash.
 */
export async function claimDueChecks(now: Date, most: number): Promise<readonly DueCheck[]> {
  const until = new Date(now.getTime() + CLAIM_MINUTES * MINUTE);
  return db().$queryRaw<DueCheck[]>`
    UPDATE "Statement" SET "nextCheckAt" = ${until}
    WHERE "id" IN (
      SELECT s."id" FROM "Statement" s JOIN "Event" e ON e."id" = s."eventId"
      WHERE s."nextCheckAt" <= ${now} AND s."trashedAt" IS NULL AND e."trashedAt" IS NULL
      ORDER BY s."nextCheckAt" LIMIT ${most} FOR UPDATE OF s SKIP LOCKED)
    RETURNING "eventId", "key" AS "id"`;
}

/** Every how many hours a statement's page is looked at; null where only a person asks for it. */
export async function recheckHours(eventId: string, id: string): Promise<number | null> {
  const row = await db().statement.findUnique({
    where: { eventId_key: { eventId, key: id } },
    select: { recheckHours: true },
  });
  return row?.recheckHours ?? null;
}
