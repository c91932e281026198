import { guessMapping } from "#lib/imports/guess-mapping.ts";
import type { Mapping } from "#lib/imports/mapping.ts";
import type { Cells, ReaderOptions, TableFormat } from "#lib/tables/item.ts";
import { READ_AS_FOUND, TableError } from "#lib/tables/item.ts";
import { readItems } from "#lib/tables/read-items.ts";
import { readDocuments } from "./read-document.ts";

/** How many rows are looked at to guess what the columns mean, and shown. */
export const SAMPLE_ROWS = 20;
/** How far to look for rows among bundles and bad lines. */
const MOST_ITEMS = 500;

/** One of the first rows; a document's cells are the fields themselves, whatever the columns of tables mean. */
export type SampleRow = { readonly place: string; readonly cells: Cells; readonly isDocument: boolean };

/** The first rows of a file, its tables' columns, and what else it holds. */
export type Sample = {
  readonly columns: readonly string[];
  readonly rows: readonly SampleRow[];
  readonly bundles: readonly { readonly title: string; readonly statements: number }[];
  readonly guessed: Mapping;
};

export type Sampling =
  | { readonly ok: true; readonly sample: Sample }
  | { readonly ok: false; readonly error: string };

/** The beginning of a file of many statements with a mapping guessed from it; an error where it cannot be read at all. */
export async function sampleFile(
  bytes: Uint8Array,
  { name, format }: { readonly name: string; readonly format: TableFormat },
  options: ReaderOptions = READ_AS_FOUND,
): Promise<Sampling> {
  const rows: SampleRow[] = [];
  const bundles: { title: string; statements: number }[] = [];
  let items = 0;
  try {
    for await (const item of readItems(bytes, format, options)) {
      if (item.kind === "row") rows.push({ ...item, isDocument: false });
      if (item.kind === "document")
        for (const { place, cells } of await readDocuments(item))
          rows.push({ place, cells, isDocument: true });
      if (item.kind === "bundle")
        bundles.push({ title: item.bundle.event.title, statements: item.bundle.statements.length });
      if (rows.length >= SAMPLE_ROWS || ++items >= MOST_ITEMS) break;
    }
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    return { ok: false, error: `“${name}” ${error.message}` };
  }
  const ofTables = rows.filter(({ isDocument }) => !isDocument).map(({ cells }) => cells);
  const columns = [...new Set(ofTables.flatMap((cells) => Object.keys(cells)))];
  const guess = guessMapping(columns, ofTables);
  return { ok: true, sample: { columns, rows, bundles, guessed: { ...guess, reader: options } } };
}
