import type { Cells } from "#lib/tables/item.ts";
import { foldHeader, HEADER_NAMES } from "./header-names.ts";
import { type DateForm, FIELDS, type Field, type Mapping } from "./mapping.ts";

/** Letters in a cell from which it may be a statement's text where no header says so: longer than any headline. */
const TEXT_LENGTH = 200;

const NAMES: readonly (readonly [field: Field, names: readonly string[]])[] = FIELDS.map((field) => [
  field,
  HEADER_NAMES[field].split(" | ").map(foldHeader),
]);

/** What the columns probably mean, by their names and by what stands in the first rows; each column is used once. */
export function guessMapping(columns: readonly string[], rows: readonly Cells[]): Mapping {
  const found: Partial<Record<Field, string>> = {};
  const free = new Set(columns);
  for (const { field, column } of candidates(columns)) {
    if (found[field] !== undefined || !free.has(column)) continue;
    found[field] = column;
    free.delete(column);
  }
  const text = found.text ?? longest([...free], rows);
  const dates = [found.publishedAt, found.eventDate].flatMap((column) =>
    column === undefined ? [] : rows.map((cells) => cells[column] ?? ""),
  );
  return {
    reader: { encoding: null, delimiter: null, header: true, sheet: null },
    columns: text === undefined ? found : { ...found, text },
    fixed: {},
    dates: { form: guessDateForm(dates), zone: null },
  };
}

type Candidate = { readonly field: Field; readonly column: string; readonly rank: number };

/** Columns whose whole name is known, the surest first; then those whose last part is: `event.title`, `article_url`. */
function candidates(columns: readonly string[]): readonly Candidate[] {
  const whole = columns.flatMap((column) => named(column, foldHeader(column), 0));
  const last = columns.flatMap((column) =>
    named(column, foldHeader(column.split(/[._/]/).at(-1) ?? ""), 1_000),
  );
  return [...whole, ...last].sort((a, b) => a.rank - b.rank);
}

function named(column: string, name: string, worse: number): Candidate[] {
  return NAMES.flatMap(([field, names]) => {
    const at = names.indexOf(name);
    return at < 0 ? [] : [{ field, column, rank: at + worse }];
  });
}

/** The column with the longest cells, where they are as long as texts are. */
function longest(columns: readonly string[], rows: readonly Cells[]): string | undefined {
  const sized = columns.map((column) => ({
    column,
    size: rows.reduce((sum, cells) => sum + (cells[column] ?? "").length, 0) / Math.max(1, rows.length),
  }));
  return sized.filter(({ size }) => size >= TEXT_LENGTH).sort((a, b) => b.size - a.size)[0]?.column;
}

/** How these dates are written: day or month first where some number above 12 tells it, else what each shows. */
export function guessDateForm(dates: readonly string[]): DateForm {
  const filled = dates.map((date) => date.trim()).filter((date) => date !== "");
  if (filled.length > 0 && filled.every((date) => /^\d{10}(\d{3})?(\.\d+)?$/.test(date))) return "unix";
  const pairs = filled.flatMap((date) => {
    const match = /^(\d{1,2})[./-](\d{1,2})[./-]\d{4}\b/.exec(date);
    return match ? [[Number(match[1]), Number(match[2])] as const] : [];
  });
  if (pairs.some(([first]) => first > 12)) return "dmy";
  return pairs.some(([, second]) => second > 12) ? "mdy" : "auto";
}
