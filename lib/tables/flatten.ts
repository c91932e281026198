import type { Cells } from "./item.ts";

/** Deeper objects than this are somebody's whole record; they are kept as JSON in one cell. */
const DEEPEST = 4;

/** An object's values as cells: `{event: {title: "Call"}}` has a column `event.title`, a list of texts one cell. */
export function flatten(value: object): Cells {
  const cells: Record<string, string> = {};
  fill(cells, value, "", 0);
  return cells;
}

function fill(cells: Record<string, string>, value: object, prefix: string, depth: number): void {
  for (const [key, part] of Object.entries(value)) {
    const column = prefix + key;
    if (isPlain(part) && depth < DEEPEST) fill(cells, part, `${column}.`, depth + 1);
    else cells[column] = cellText(part);
  }
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value) && value.every((part) => typeof part === "string")) return value.join("; ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
