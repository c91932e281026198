import { db } from "#lib/data/client.ts";
import { statementsWithBands, statementsWithWords, textsOf } from "#lib/data/fingerprints.ts";
import { textsOfRows } from "#lib/data/import-rows.ts";
import type { FoundTwin } from "#lib/data/import-twins.ts";
import { similarity } from "#lib/imports/minhash.ts";
import { foldName } from "#lib/imports/parties.ts";
import { mostCommon, NEAR, type TwinIndex } from "#lib/imports/twin-index.ts";
import { wordsOf } from "#lib/imports/words.ts";
import type { ReadRow } from "./read-rows.ts";

type GoodRow = Extract<ReadRow, { kind: "good" }>;
type Near = {
  readonly similarity: number;
  readonly otherRow: number | null;
  readonly statementId: number | null;
};

/**
 * The twins of rows among the stored statements and among the earlier rows of the file, which are put into the index.
 * The same words of the same source are proposed to be skipped; everything else is kept unless somebody says otherwise.
 */
export async function findTwins(
  importId: string,
  rows: readonly GoodRow[],
  { index, sources }: { readonly index: TwinIndex; readonly sources: Map<number, string> },
): Promise<readonly FoundTwin[]> {
  const stored = await statementsWithWords(db(), [...new Set(rows.map(({ wordsSha256 }) => wordsSha256))]);
  const byBand = await storedByBand(rows);
  const earlier = new Map(rows.map((row) => [row.number, row.words]));
  const twins: FoundTwin[] = [];
  for (const row of rows) {
    const { number, wordsSha256, bands, draft } = row;
    const same = stored.filter((statement) => statement.wordsSha256 === wordsSha256);
    const own = same.find(({ source }) => foldName(source) === foldName(draft.source)) ?? same[0];
    const inFile = index.find(wordsSha256, bands);
    index.add(number, wordsSha256, bands);
    sources.set(number, foldName(draft.source));
    if (own || inFile.exact !== null) {
      const source = own ? foldName(own.source) : sources.get(inFile.exact ?? -1);
      twins.push({
        row: number,
        kind: "exact",
        similarity: 1,
        otherRow: own ? null : inFile.exact,
        statementId: own?.statementId ?? null,
        choice: source === foldName(draft.source) ? "skip" : "keep",
      });
      continue;
    }
    const candidates = {
      rows: inFile.near,
      statements: mostCommon(bands.flatMap((band) => byBand.get(band) ?? [])),
    };
    const near = await nearest(importId, row, { ...candidates, earlier });
    if (near) twins.push({ row: number, kind: "near", ...near, choice: "keep" });
  }
  return twins;
}

async function storedByBand(rows: readonly GoodRow[]): Promise<ReadonlyMap<number, readonly number[]>> {
  const found = await statementsWithBands([...new Set(rows.flatMap(({ bands }) => bands))]);
  const byBand = new Map<number, number[]>();
  for (const { statementId, bands } of found)
    for (const band of bands) byBand.set(band, [...(byBand.get(band) ?? []), statementId]);
  return byBand;
}

type Candidates = {
  readonly rows: readonly number[];
  readonly statements: readonly number[];
  /** Words of the rows that are not in the database yet. */
  readonly earlier: ReadonlyMap<number, readonly string[]>;
};

/** The candidate that is most alike, stored ones first; null where none is alike enough. */
async function nearest(
  importId: string,
  row: GoodRow,
  { rows, statements, earlier }: Candidates,
): Promise<Near | null> {
  if (rows.length + statements.length === 0) return null;
  const texts = await textsOf(statements);
  const rowTexts = await textsOfRows(
    importId,
    rows.filter((number) => !earlier.has(number)),
  );
  const all: Near[] = [
    ...statements.map((statementId) => ({
      similarity: similarity(row.words, wordsOf(texts.get(statementId) ?? "")),
      otherRow: null,
      statementId,
    })),
    ...rows.map((otherRow) => ({
      similarity: similarity(row.words, earlier.get(otherRow) ?? wordsOf(rowTexts.get(otherRow) ?? "")),
      otherRow,
      statementId: null,
    })),
  ];
  const best = all.reduce((a, b) => (b.similarity > a.similarity ? b : a));
  return best.similarity >= NEAR ? best : null;
}
