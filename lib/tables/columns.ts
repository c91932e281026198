import { count } from "#lib/files/limits.ts";
import { type Cells, type Item, TableError } from "./item.ts";
import { TABLE_LIMITS } from "./limits.ts";

/** The names of columns: as given, "column 3" where empty, "date (2)" where a name comes again. */
export function columnNames(header: readonly string[]): readonly string[] {
  if (header.length > TABLE_LIMITS.columns)
    throw new TableError(
      `has ${count(header.length)} columns; at most ${count(TABLE_LIMITS.columns)} can be read. Check what divides the cells.`,
    );
  const seen = new Map<string, number>();
  return header.map((cell, at) => {
    const name = cell.replace(/\s+/g, " ").trim() || `column ${at + 1}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

/** The row of a table as an item; what stands beyond the last column makes it a bad one, since its cells have shifted. */
export function rowItem(columns: readonly string[], cells: readonly string[], place: string): Item {
  const named: Cells = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""]));
  const beyond = cells.slice(columns.length).filter((cell) => cell.trim() !== "");
  if (beyond.length === 0) return { kind: "row", place, cells: named };
  const reason = `The row has ${cells.length} cells and the table ${columns.length} columns. Put quotation marks around cells that hold the dividing character.`;
  return { kind: "bad", place, cells: named, reason };
}
