import { type CapturedPage, type Capturing, capturePage } from "#lib/capture/capture-page.ts";
import type { FetchOptions } from "#lib/capture/fetch-page.ts";
import { keptPage } from "#lib/capture/kept-page.ts";
import { readPolicy } from "#lib/capture/policy.ts";
import { type Capture, extractorOf } from "#lib/data/capture.ts";
import { type CheckOutcome, claimDueChecks, recordPageCheck } from "#lib/data/page-checks.ts";
import { type Refusal, refuse } from "#lib/data/refusal.ts";
import { findStatement, type StoredStatement } from "#lib/data/statements.ts";
import { addVersion } from "#lib/data/versions.ts";
import { sameWords } from "#lib/report/revision/revise.ts";
import { likeBefore } from "./like-before.ts";

/** What a look at a page came to, in one sentence for whoever asked. */
export type CheckedPage = {
  readonly ok: true;
  readonly outcome: CheckOutcome;
  readonly detail: string;
  readonly versionNumber: number | null;
};

type Asked = { readonly who: string; readonly when: Date; readonly fetch?: Partial<FetchOptions> };
type Found = Omit<CheckedPage, "ok"> & { readonly status: number | null };

/** Statuses by which a server says that the page is no more (RFC 9110, 15.5.5 and 15.5.11). */
const GONE = new Set([404, 410]);

/**
 * Looks at a statement's page again and writes down what was found: the same words, other words (which become a
 * version), a page that is gone, or nothing that can be told.
 */
export async function checkPage(
  eventId: string,
  id: string,
  { who, when, fetch }: Asked,
): Promise<CheckedPage | Refusal> {
  const stored = await findStatement(eventId, id);
  if (!stored) return refuse("not-found", `There is no statement "${id}" of the event "${eventId}".`);
  const address = stored.statement.url;
  if (address === null)
    return refuse("invalid", "The statement has no address. Give one first; that page is then looked at.");
  const capturing = await capturePage(address, { policy: readPolicy(process.env), ...fetch, when });
  const found = await weigh(stored, capturing, who);
  const { status, ...told } = found;
  const written = await recordPageCheck(eventId, id, {
    checkedAt: when,
    checkedBy: who,
    address,
    status,
    ...told,
  });
  return written.ok ? { ok: true, ...told } : written;
}

async function weigh(stored: StoredStatement, capturing: Capturing, who: string): Promise<Found> {
  if (!capturing.ok) {
    const gone = capturing.status !== null && GONE.has(capturing.status);
    const outcome = gone ? "gone" : "failed";
    return { outcome, status: capturing.status, detail: capturing.error, versionNumber: null };
  }
  const { captured } = capturing;
  const status = captured.page.status;
  const { before, reading, cut, note } = await likeBefore(stored, captured);
  if (before !== null && sameWords(before, reading.text))
    return { outcome: "same", status, detail: "The words are the same.", versionNumber: null };
  const capture = { ...captureOfPage({ ...captured, reading }, who), cut };
  const added = await addVersion(stored.eventId, stored.statement.id, {
    capture,
    made: { origin: "recheck", note },
  });
  if (!added.ok) return { outcome: "failed", status, detail: added.error.message, versionNumber: null };
  const detail = `The words changed; they are version ${added.number}.`;
  return { outcome: "changed", status, detail, versionNumber: added.number };
}

function captureOfPage(captured: CapturedPage, who: string): Omit<Capture, "cut"> {
  const { text, extractor } = captured.reading;
  return { ...keptPage(captured), text, capturedBy: who, extractor: extractorOf(extractor) };
}

/** Pages that one worker looks at in one go; the rest waits for the next, or for another worker. */
const AT_ONCE = 5;

/** How many pages were looked at because their time had come. */
export async function checkDuePages(asked: Omit<Asked, "who">): Promise<number> {
  const due = await claimDueChecks(asked.when, AT_ONCE);
  for (const { eventId, id } of due) await checkPage(eventId, id, { ...asked, who: "Schedule" });
  return due.length;
}
