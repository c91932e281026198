import { parse } from "csv-parse/sync";

const DELIMITERS = [",", ";", "\t", "|"] as const;
/** How much of a file is tried, in characters, and how many of its rows. */
const SAMPLE = 64_000;
const ROWS = 20;

/** What divides the cells: the character that gives the most columns to the most rows alike; a comma where none does. */
export function findDelimiter(text: string): string {
  const scored = DELIMITERS.map((delimiter) => ({
    delimiter,
    score: alike(text.slice(0, SAMPLE), delimiter),
  }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

/** How many rows have as many cells as the first, times the number of cells; nothing where there is one column alone. */
function alike(sample: string, delimiter: string): number {
  const rows = parse(sample, {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
    skip_empty_lines: true,
    to: ROWS,
  });
  const width = rows[0]?.length ?? 0;
  return width < 2 ? 0 : width * rows.filter((row) => row.length === width).length;
}
