import type { TableFormat } from "./item.ts";

const BY_ENDING: Readonly<Record<string, TableFormat>> = {
  csv: "csv",
  tsv: "csv",
  tab: "csv",
  json: "json",
  jsonl: "jsonl",
  ndjson: "jsonl",
  xlsx: "xlsx",
  zip: "zip",
};
/** How every zip archive begins; a workbook is one. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** The format of a file of many statements by its name, checked against how it begins; null where it is none. */
export function tableFormat(name: string, head: Uint8Array): TableFormat | null {
  const named = BY_ENDING[name.toLowerCase().split(".").at(-1) ?? ""] ?? null;
  const zipped = ZIP.every((byte, at) => head[at] === byte);
  if (zipped) return named === "zip" || named === "xlsx" ? named : null;
  return named === "zip" || named === "xlsx" ? null : named;
}

/** The endings of names that can be chosen, for a file field. */
export const TABLE_ENDINGS = Object.keys(BY_ENDING).map((ending) => `.${ending}`);
