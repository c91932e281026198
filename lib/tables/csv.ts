import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { decode } from "#lib/files/decode.ts";
import { columnNames, rowItem } from "./columns.ts";
import { findDelimiter } from "./delimiter.ts";
import { type Item, type ReaderOptions, TableError } from "./item.ts";
import { REASON_COLUMN, withoutGuard } from "./write-failures.ts";

/** Longest row, in characters: the longest statement with room for its facts. */
const LONGEST_ROW = 1_000_000;
/** How much text is handed to the parser at a time. */
const PIECE = 256_000;

/** The rows of a CSV file one after another, whatever its encoding and what divides its cells. */
export async function* readCsv(bytes: Uint8Array, options: ReaderOptions): AsyncGenerator<Item> {
  const text = decoded(bytes, options.encoding);
  if (text.trim() === "") throw new TableError("is empty.");
  const parser = Readable.from(pieces(text)).pipe(
    parse({
      delimiter: options.delimiter ?? findDelimiter(text),
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_ROW,
      info: true,
    }),
  );
  let columns: readonly string[] | null = null;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { records: number };
    }>) {
      const place = `row ${info.records}`;
      if (columns)
        yield rowItem(columns, columns.includes(REASON_COLUMN) ? record.map(withoutGuard) : record, place);
      else if (options.header) columns = columnNames(record);
      else {
        columns = columnNames(record.map(() => ""));
        yield rowItem(columns, record, place);
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new TableError(explain(error));
  }
}

/** The text of a table's bytes; throws where they hold none. */
export function decoded(bytes: Uint8Array, encoding: string | null): string {
  const decoding = decode(bytes, { chosen: encoding, declared: null });
  if (!decoding.ok) throw new TableError(decoding.error);
  return decoding.text.replace(/^\ufeff/, "");
}

function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}

function explain({ code, lines }: CsvError & { readonly lines?: number }): string {
  const line = lines === undefined ? "" : ` in line ${lines}`;
  switch (code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return `has a quotation mark that is never closed${line}. Close it, or write it twice where it belongs to the text.`;
    case "CSV_MAX_RECORD_SIZE":
      return `has a row that is longer than any statement${line}: a quotation mark before it was probably not closed.`;
    default:
      return `has a quotation mark inside a cell${line} (${code}). Put the whole cell in quotation marks and write those inside it twice.`;
  }
}
