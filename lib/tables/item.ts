import type { Bundle } from "#lib/schema/bundle.ts";

/** A row as its file has it: what stands under each column, as text. */
export type Cells = Readonly<Record<string, string>>;

/** One thing that a file of many holds, with where it stands there ("row 12", "calls.zip/a.json"). */
export type Item =
  | { readonly kind: "row"; readonly place: string; readonly cells: Cells }
  | { readonly kind: "bundle"; readonly place: string; readonly bundle: Bundle }
  /** A file that is one statement: a page, a letter, a PDF. */
  | { readonly kind: "document"; readonly place: string; readonly bytes: Uint8Array }
  /** What cannot be read, with what can be shown of it. */
  | { readonly kind: "bad"; readonly place: string; readonly cells: Cells; readonly reason: string };

export const TABLE_FORMATS = ["csv", "json", "jsonl", "xlsx", "zip"] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** How a file is to be read; null leaves it to what the file itself shows. */
export type ReaderOptions = {
  readonly encoding: string | null;
  /** What divides the cells of a line. */
  readonly delimiter: string | null;
  /** Whether the first row names the columns. */
  readonly header: boolean;
  /** The workbook's sheet; its first one where null. */
  readonly sheet: string | null;
};

export const READ_AS_FOUND: ReaderOptions = { encoding: null, delimiter: null, header: true, sheet: null };

/** A file that cannot be read as a whole. Its message is a sentence that begins after the file's name. */
export class TableError extends Error {
  override name = "TableError";
}
