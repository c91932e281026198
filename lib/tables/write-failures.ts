import { stringify } from "csv-stringify/sync";
import type { Cells } from "./item.ts";

/** The column that says why a row failed; it is no field, so that the file can be sent again as it is. */
export const REASON_COLUMN = "why it failed";
export const PLACE_COLUMN = "where it stood";

type Failure = { readonly place: string; readonly reason: string; readonly cells: Cells };

/** Failing rows as CSV with all their cells, to be mended in a spreadsheet and sent again; with a byte order mark for Excel.
 * A cell that a spreadsheet would run as a formula has an apostrophe before it, which `withoutGuard` takes away again. */
export function writeFailures(failures: readonly Failure[]): string {
  const columns = [...new Set(failures.flatMap(({ cells }) => Object.keys(cells)))].filter(
    (column) => column !== REASON_COLUMN && column !== PLACE_COLUMN,
  );
  const rows = failures.map(({ place, reason, cells }) => [
    ...columns.map((column) => cells[column] ?? ""),
    place,
    reason,
  ]);
  return `\ufeff${stringify([[...columns, PLACE_COLUMN, REASON_COLUMN], ...rows], { record_delimiter: "windows", escape_formulas: true })}`;
}

/** A cell as it was before `writeFailures` kept a spreadsheet from running it. */
export function withoutGuard(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r])/, "");
}
