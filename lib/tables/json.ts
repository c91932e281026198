import { readBundle } from "#lib/schema/bundle.ts";
import { foundText } from "#lib/schema/describe.ts";
import { decoded } from "./csv.ts";
import { flatten } from "./flatten.ts";
import { type Item, type ReaderOptions, TableError } from "./item.ts";

/** How much of a line that is no JSON is kept to be shown and mended, in characters. */
const KEPT_OF_LINE = 100_000;

/** The objects of a JSON file: one event bundle, or a list of rows and bundles. */
export function* readJson(bytes: Uint8Array, options: ReaderOptions): Generator<Item> {
  const json = parsed(decoded(bytes, options.encoding));
  if (!json.ok) throw new TableError(`is not JSON: ${json.error}.`);
  const list = listIn(json.value);
  if (list === null) {
    yield itemOf(json.value, "the file");
    return;
  }
  for (const [at, value] of list.entries()) yield itemOf(value, `[${at}]`);
}

/** The objects of a file with one JSON value a line. A line that cannot be read is a bad item; the others are read. */
export function* readJsonLines(bytes: Uint8Array, options: ReaderOptions): Generator<Item> {
  const text = decoded(bytes, options.encoding);
  let number = 0;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start) < 0 ? text.length : text.indexOf("\n", start);
    const line = text.slice(start, end).trim();
    start = end + 1;
    number++;
    if (line === "") continue;
    const json = parsed(line);
    const place = `line ${number}`;
    if (json.ok) yield itemOf(json.value, place);
    else
      yield {
        kind: "bad",
        place,
        cells: { line: line.slice(0, KEPT_OF_LINE) },
        reason: `The line is not JSON: ${json.error}.`,
      };
  }
  if (number === 0) throw new TableError("is empty.");
}

/** A list, or the only list in an object that wraps one, as exports of databases do: `{"data": […]}`. */
function listIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null || isBundle(value)) return null;
  const lists = Object.values(value).filter((part) => Array.isArray(part));
  const [only] = lists;
  return lists.length === 1 && only?.some((part: unknown) => typeof part === "object") ? only : null;
}

function itemOf(value: unknown, place: string): Item {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return {
      kind: "bad",
      place,
      cells: { value: foundText(value) },
      reason: `Found ${foundText(value)}, expected an object with a statement's fields.`,
    };
  if (!isBundle(value)) return { kind: "row", place, cells: flatten(value) };
  const reading = readBundle(value, place);
  if (reading.ok) return { kind: "bundle", place, bundle: reading.bundle };
  return {
    kind: "bad",
    place,
    cells: { bundle: JSON.stringify(value).slice(0, KEPT_OF_LINE) },
    reason: reading.errors.join(" "),
  };
}

function isBundle(value: object): boolean {
  return "event" in value && "statements" in value && Array.isArray(value.statements);
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };

function parsed(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, error: error.message };
  }
}
