import type { Mapping } from "./mapping.ts";

/** Whether a mapping names any column that a file has: one made for other files says nothing about this one. */
export function fits(mapping: Mapping, columns: readonly string[]): boolean {
  return Object.values(mapping.columns).some((column) => columns.includes(column));
}
