import { DEFAULT_CODEBOOK } from "#lib/codebook/default.ts";
import type { Codebook } from "#lib/engine/types.ts";
import type { Bundle } from "#lib/schema/bundle.ts";
import { captureOfText, refusalOfCapture } from "./capture.ts";
import { db, type Transaction } from "./client.ts";
import { codebookHash, findCodebook, writeCodebook } from "./codebooks.ts";
import { insertDecisions, listDecisions } from "./decisions.ts";
import { findEvent, insertEvent } from "./events.ts";
import type { Refusal } from "./refusal.ts";
import type { Signature } from "./signature.ts";
import { free } from "./slug.ts";
import { insertStatement } from "./statements.ts";

/** The id of the new event that the bundle became, whole or not at all. Reading it (`readBundle`) has checked it. */
export async function storeBundle(
  bundle: Bundle,
  signature: Signature & { readonly rawName?: string },
): Promise<{ readonly ok: true; readonly id: string } | Refusal> {
  for (const { text } of bundle.statements) {
    const refusal = refusalOfCapture(captureOfText(text, signature));
    if (refusal) return refusal;
  }
  const id = await db().$transaction((tx) => insertBundle(tx, bundle, signature));
  return { ok: true, id };
}

/** The same, within the caller's transaction. */
export async function insertBundle(
  tx: Transaction,
  bundle: Bundle,
  signature: Signature & { readonly rawName?: string },
): Promise<string> {
  const { event, sample, label } = bundle;
  const { who, when } = signature;
  const codebookId = await codebookFor(tx, bundle.codebook ?? DEFAULT_CODEBOOK, when);
  const eventId = await insertEvent(tx, { ...event, codebookId }, { when, sample, label });
  await tx.noStatement.createMany({
    data: event.noStatement.map(({ party, note }) => ({
      eventId,
      party,
      note,
      recordedBy: who,
      recordedAt: when,
    })),
    skipDuplicates: true,
  });
  const row = await insertStatements(tx, eventId, bundle, signature);
  await insertDecisions(tx, { eventId, decisions: bundle.decisions, row });
  return eventId;
}

async function insertStatements(
  tx: Transaction,
  eventId: string,
  { statements }: Bundle,
  signature: Signature & { readonly rawName?: string },
): Promise<ReadonlyMap<string, number>> {
  const row = new Map<string, number>();
  for (const [position, { id, text, ...input }] of statements.entries()) {
    const capture = captureOfText(text, signature);
    row.set(id, await insertStatement(tx, { eventId, id, position, originalRow: null, input, capture }));
  }
  // A translation may stand before its original: the rows are joined when all are there.
  for (const { id, translationOf } of statements)
    if (translationOf !== null)
      await tx.statement.update({
        where: { eventId_key: { eventId, key: id } },
        data: { translationOfId: row.get(translationOf) ?? null },
      });
  return row;
}

/** The id under which the codebook is stored: its own, or a numbered one where that belongs to another content. */
export async function codebookFor(tx: Transaction, codebook: Codebook, when: Date): Promise<string> {
  // Of two imports at once the second sees what the first has stored.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('imported codebooks', 0))`;
  const namesakes = await tx.codebook.findMany({
    where: { id: { startsWith: codebook.id } },
    select: { id: true, sha256: true },
  });
  const same = namesakes.find(({ id, sha256 }) => sha256 === codebookHash({ ...codebook, id }));
  if (same) return same.id;
  // The stored default is the start command's to renew.
  if (codebook === DEFAULT_CODEBOOK && namesakes.some(({ id }) => id === codebook.id)) return codebook.id;
  const id = free(codebook.id, new Set(namesakes.map((namesake) => namesake.id)));
  await writeCodebook(tx, { ...codebook, id }, when);
  return id;
}

/** The event as a bundle that imports again to the same Comparison; null where there is no such event. */
export async function findBundle(eventId: string): Promise<Bundle | null> {
  const stored = await findEvent(eventId);
  if (!stored) return null;
  const { event, statements, codebookId, sample, label } = stored;
  const present = new Set(statements.map(({ id }) => id));
  const decisions = await listDecisions(eventId);
  return {
    event,
    statements: statements.map(({ sha256: _, ...statement }) => statement),
    codebook: codebookId === DEFAULT_CODEBOOK.id ? null : await findCodebook(codebookId),
    decisions: decisions.filter((decision) => decisionIsAbout(decision, present)),
    sample,
    label,
  };
}

/** Decisions about a statement in the trash do not travel: the bundle would not import. */
function decisionIsAbout(decision: Bundle["decisions"][number], present: ReadonlySet<string>): boolean {
  const statements =
    decision.kind === "link" ? [decision.a.statement, decision.b.statement] : [decision.statement];
  return statements.every((statement) => present.has(statement));
}
