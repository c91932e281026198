import type { Draft } from "#lib/imports/draft.ts";
import { db, type Transaction } from "./client.ts";
import { textsOf } from "./fingerprints.ts";
import { type Refusal, refuse } from "./refusal.ts";

export type TwinChoice = "keep" | "skip";

/** A row whose words are, or nearly are, those of another row or of a stored statement. */
export type FoundTwin = {
  readonly row: number;
  readonly kind: "exact" | "near";
  /** Share of runs of words in common, 0..1. */
  readonly similarity: number;
  readonly otherRow: number | null;
  readonly statementId: number | null;
  readonly choice: TwinChoice;
};

/** One side of a pair as it is shown. */
export type TwinSide = {
  readonly label: string;
  readonly title: string;
  readonly source: string;
  readonly publishedAt: string | null;
  readonly text: string;
  /** Where it can be read; null for a row. */
  readonly address: string | null;
};

export type TwinRecord = FoundTwin & { readonly own: TwinSide; readonly other: TwinSide };

/** Nothing; inserts what was found in the caller's transaction. */
export async function insertTwins(
  tx: Transaction,
  importId: string,
  twins: readonly FoundTwin[],
): Promise<void> {
  if (twins.length > 0)
    await tx.importTwin.createMany({ data: twins.map((twin) => ({ importId, ...twin })) });
}

/** How many rows have a twin, by kind and choice. */
export async function countTwins(
  importId: string,
): Promise<{ readonly exact: number; readonly near: number; readonly skipped: number }> {
  const counts = await db().importTwin.groupBy({
    by: ["kind", "choice"],
    where: { importId },
    _count: { _all: true },
  });
  const sum = (wanted: (count: (typeof counts)[number]) => boolean) =>
    counts.filter(wanted).reduce((all, { _count }) => all + _count._all, 0);
  return {
    exact: sum(({ kind }) => kind === "exact"),
    near: sum(({ kind }) => kind === "near"),
    skipped: sum(({ choice }) => choice === "skip"),
  };
}

/** The pairs from number `skip` on, each with both texts, in the file's order. */
export async function listTwins(
  importId: string,
  { skip, take }: { readonly skip: number; readonly take: number },
): Promise<readonly TwinRecord[]> {
  const twins = await db().importTwin.findMany({
    where: { importId },
    orderBy: { row: "asc" },
    skip,
    take,
    include: { own: true, statement: { include: { source: true } } },
  });
  const others = await db().importRow.findMany({
    where: {
      importId,
      number: { in: twins.flatMap(({ otherRow }) => (otherRow === null ? [] : [otherRow])) },
    },
  });
  const rowIds = [...others, ...twins.map(({ own }) => own)].flatMap(({ statementId }) => statementId ?? []);
  const texts = await textsOf([...twins.flatMap(({ statementId }) => statementId ?? []), ...rowIds]);
  const rowSide = (row: (typeof others)[number] | undefined): TwinSide => {
    const draft = row?.draft as Draft | undefined;
    return {
      label: row?.place ?? "",
      title: draft?.title ?? "",
      source: draft?.source ?? "",
      publishedAt: draft?.publishedAt ?? null,
      text: row?.text ?? (row?.statementId ? (texts.get(row.statementId) ?? "") : ""),
      address: null,
    };
  };
  return twins.map(({ own, statement, row, kind, similarity, otherRow, statementId, choice }) => ({
    row,
    kind: kind as FoundTwin["kind"],
    similarity,
    otherRow,
    statementId,
    choice: choice as TwinChoice,
    own: rowSide(own),
    other: statement
      ? {
          label: "stored",
          title: statement.title,
          source: statement.source.name,
          publishedAt: statement.publishedAt,
          text: texts.get(statement.id) ?? "",
          address: `/events/${statement.eventId}/statements/${encodeURIComponent(statement.key)}`,
        }
      : rowSide(others.find(({ number }) => number === otherRow)),
  }));
}

/** Whether the choice was kept; not once the import is being stored. */
export async function chooseTwins(
  importId: string,
  which: { readonly row: number } | { readonly kind: FoundTwin["kind"] },
  choice: TwinChoice,
): Promise<{ readonly ok: true } | Refusal> {
  const { count } = await db().importTwin.updateMany({
    where: { importId, ...which, import: { stage: "ready" } },
    data: { choice },
  });
  return count > 0 ? { ok: true } : refuse("conflict", "These statements are being stored already.");
}
