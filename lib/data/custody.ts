import { digest } from "#lib/schema/digest.ts";
import { db } from "./client.ts";

/** Something stored that is no longer what it was when it was stored. */
export type CustodyFault = { readonly place: string; readonly fault: string };

/** What was looked at so far, and every fault found. */
export type CustodyReport = {
  readonly versions: number;
  readonly spans: number;
  readonly faults: readonly CustodyFault[];
};

/** Versions read at once: with their bytes they may be large. */
const BATCH = 50;

/**
 * The custody of everything stored: the digests of each version's bytes and text reckoned anew, and each span of a
 * decision or note found again inside its statement's text. `tell` hears how many versions were looked at.
 */
export async function verifyCustody(tell: (versions: number) => void): Promise<CustodyReport> {
  const faults: CustodyFault[] = [];
  let versions = 0;
  let after = { statementId: 0, number: 0 };
  for (;;) {
    const batch = await versionsAfter(after);
    const last = batch.at(-1);
    if (!last) break;
    for (const version of batch) faults.push(...faultsOfVersion(version));
    versions += batch.length;
    after = last;
    tell(versions);
  }
  const spans = await spansOfDecisionsAndNotes();
  return { versions, spans: spans.length, faults: [...faults, ...spans.flatMap(faultOfSpan)] };
}

type StoredVersion = Awaited<ReturnType<typeof versionsAfter>>[number];

async function versionsAfter({ statementId, number }: { statementId: number; number: number }) {
  return db().version.findMany({
    where: { OR: [{ statementId: { gt: statementId } }, { statementId, number: { gt: number } }] },
    orderBy: [{ statementId: "asc" }, { number: "asc" }],
    take: BATCH,
    select: {
      statementId: true,
      number: true,
      raw: true,
      rawSha256: true,
      text: true,
      textSha256: true,
      statement: { select: { eventId: true, key: true } },
    },
  });
}

function faultsOfVersion({ statement, number, ...version }: StoredVersion): readonly CustodyFault[] {
  const place = `${statement.eventId}/${statement.key}, version ${number}`;
  const bytes = digest(version.raw) === version.rawSha256;
  const text = digest(version.text) === version.textSha256;
  return [
    ...(bytes ? [] : [{ place, fault: `the bytes no longer have the SHA-256 ${version.rawSha256}` }]),
    ...(text ? [] : [{ place, fault: `the text no longer has the SHA-256 ${version.textSha256}` }]),
  ];
}

type Spanned = {
  readonly place: string;
  readonly start: number;
  readonly end: number;
  readonly length: number;
};

async function spansOfDecisionsAndNotes(): Promise<readonly Spanned[]> {
  const select = {
    id: true,
    passageStart: true,
    passageEnd: true,
    statement: {
      select: {
        eventId: true,
        key: true,
        versions: { orderBy: { number: "desc" }, take: 1, select: { text: true } },
      },
    },
  } as const;
  const where = { passageStart: { not: null } };
  const [decisions, notes] = await Promise.all([
    db().decision.findMany({ where, select }),
    db().note.findMany({ where, select }),
  ]);
  const named = [
    ...decisions.map((row) => ({ ...row, what: "decision" })),
    ...notes.map((row) => ({ ...row, what: "note" })),
  ];
  return named.flatMap(({ what, id, passageStart, passageEnd, statement }) =>
    passageStart === null || passageEnd === null || !statement
      ? []
      : [
          {
            place: `${statement.eventId}/${statement.key}, ${what} ${id}`,
            start: passageStart,
            end: passageEnd,
            length: statement.versions[0]?.text.length ?? 0,
          },
        ],
  );
}

function faultOfSpan({ place, start, end, length }: Spanned): readonly CustodyFault[] {
  if (end <= length) return [];
  return [{ place, fault: `its span ${start}–${end} lies outside the text, which has ${length} characters` }];
}
