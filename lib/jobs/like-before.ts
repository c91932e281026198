import type { CapturedPage } from "#lib/capture/capture-page.ts";
import type { StoredStatement } from "#lib/data/statements.ts";
import { findRaw, type VersionRecord } from "#lib/data/versions.ts";
import { carryCut } from "#lib/files/carry-cut.ts";
import { type Cut, readCut, wholeText } from "#lib/files/read-cut.ts";
import { readStatement, type StatementFile } from "#lib/files/read-statement.ts";
import { sameWords } from "#lib/report/revision/revise.ts";

/** A page of today beside its last capture, both read in one way, so that what differs is of the page. */
export type LikeBefore = {
  /** The words as they were captured; null where no version was captured from a file or page. */
  readonly before: string | null;
  readonly reading: StatementFile;
  /** Where the reading was cut out of the page; null for the extractor's own cut. */
  readonly cut: Cut | null;
  /** What a version of these words is to say of how it was read. */
  readonly note: string;
};

/**
 * The page as its last capture was read: by today's extractor, and cut by hand where that was. A correction by hand, or a
 * newer way of reading pages, is no change of the page.
 */
export async function likeBefore(stored: StoredStatement, captured: CapturedPage): Promise<LikeBefore> {
  const { page, reading } = captured;
  const whole = { reading, cut: null, note: noteOf(stored) };
  const last = stored.versions.find(({ origin }) => origin === "capture" || origin === "recheck");
  if (!last) return { before: null, ...whole };
  const isSameWay = `${last.extractor.name}@${last.extractor.version}` === reading.extractor;
  const again = isSameWay ? null : await readAgain(stored, last, page.finalUrl);
  if (again === null) return { before: last.text, ...whole };
  return cutAsBefore(last, again, reading) ?? { before: again.text, ...whole };
}

/** Both readings cut where a person cut the last one; null where nobody did, or its words are no longer found there. */
function cutAsBefore(last: VersionRecord, again: StatementFile, reading: StatementFile): LikeBefore | null {
  if (last.cut === null) return null;
  const before = readCut(again, last.cut);
  if (!before.ok || !sameWords(before.text, last.text)) return null;
  const cut = carryCut(last.cut, wholeText(again), wholeText(reading));
  const now = cut && readCut(reading, cut);
  if (!now?.ok)
    return {
      before: before.text,
      reading,
      cut: null,
      note: "What was cut out by hand is no longer on the page: this is what reads there without a cut.",
    };
  return { before: before.text, reading: now, cut, note: "Cut where the version before was cut by hand." };
}

async function readAgain(
  { eventId, statement }: StoredStatement,
  { number, mediaType }: VersionRecord,
  address: string,
): Promise<StatementFile | null> {
  if (!mediaType.includes("html")) return null;
  const raw = (await findRaw(eventId, statement.id, number)) ?? new Uint8Array();
  const reading = await readStatement(raw, { name: address, address, mediaType });
  return reading.ok ? reading : null;
}

/** A first look at the page of a text that came from elsewhere may differ by the way it was copied. */
function noteOf({ versions }: StoredStatement): string {
  return versions.some(({ mediaType }) => mediaType.includes("html"))
    ? ""
    : "The earlier text was not captured from this page: what differs may be of the copy.";
}
