import { stringify } from "csv-stringify/sync";

export type CsvCell = string | number | null;

/** Rows with their columns' names: what becomes one CSV file. */
export type CsvTable = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
};

/**
 * A table as CSV (RFC 4180: CRLF, quotes doubled). A cell that a spreadsheet would run as a formula (it begins with
 * `=`, `+`, `-`, `@`, a tab or a return) gets an apostrophe before it. `bom` makes Excel read it as UTF-8.
 */
export function writeCsv({ columns, rows }: CsvTable, { bom }: { readonly bom: boolean }): string {
  return stringify([[...columns], ...rows.map((row) => [...row])], {
    bom,
    escape_formulas: true,
    record_delimiter: "windows",
  });
}
