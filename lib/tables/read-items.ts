import { findFormat } from "#lib/files/format.ts";
import { count } from "#lib/files/limits.ts";
import { openArchive } from "./archive.ts";
import { readCsv } from "./csv.ts";
import { type Item, type ReaderOptions, TableError, type TableFormat } from "./item.ts";
import { readJson, readJsonLines } from "./json.ts";
import { TABLE_LIMITS } from "./limits.ts";
import { tableFormat } from "./table-format.ts";
import { readXlsx } from "./xlsx.ts";

/** What systems put into archives beside the files that people mean. */
const LITTER = /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/;

/**
 * What a file of many statements holds, one after another, so that a large one never stands in memory as rows. Throws
 * a TableError where the file as a whole cannot be read; what is wrong with one row alone comes as a bad item.
 */
export async function* readItems(
  bytes: Uint8Array,
  format: TableFormat,
  options: ReaderOptions,
): AsyncGenerator<Item> {
  let rows = 0;
  for await (const item of format === "zip" ? readArchive(bytes, options) : readOne(bytes, format, options)) {
    rows += item.kind === "bundle" ? item.bundle.statements.length : 1;
    if (rows > TABLE_LIMITS.rows)
      throw new TableError(
        `holds more than ${count(TABLE_LIMITS.rows)} statements. Divide it into several files.`,
      );
    yield item;
  }
}

function readOne(
  bytes: Uint8Array,
  format: Exclude<TableFormat, "zip">,
  options: ReaderOptions,
): AsyncGenerator<Item> | Generator<Item> {
  switch (format) {
    case "csv":
      return readCsv(bytes, options);
    case "json":
      return readJson(bytes, options);
    case "jsonl":
      return readJsonLines(bytes, options);
    case "xlsx":
      return readXlsx(bytes, options);
  }
}

/** A member that cannot be read is a bad item: the others are read. */
async function* readArchive(bytes: Uint8Array, options: ReaderOptions): AsyncGenerator<Item> {
  for await (const { name, bytes: part } of openArchive(bytes)) {
    if (LITTER.test(name)) continue;
    const format = tableFormat(name, part);
    const bad = (reason: string): Item => ({ kind: "bad", place: name, cells: { file: name }, reason });
    if (format === null) {
      const document = findFormat(part, { name, mediaType: undefined });
      yield document.ok ? { kind: "document", place: name, bytes: part } : bad(`“${name}” ${document.error}`);
      continue;
    }
    if (format === "zip") {
      yield bad(`“${name}” is an archive inside an archive. Unpack it, and import it by itself.`);
      continue;
    }
    try {
      for await (const item of readOne(part, format, options))
        yield { ...item, place: item.place === "the file" ? name : `${name}, ${item.place}` };
    } catch (error) {
      if (!(error instanceof TableError)) throw error;
      yield bad(`“${name}” ${error.message}`);
    }
  }
}
