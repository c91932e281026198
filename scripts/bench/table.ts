/** A table as text: a heading, then rows under it; the first column is aligned left, the others by what they hold. */
export type Table = { readonly heading: readonly string[]; readonly rows: readonly (readonly string[])[] };

const GAP = "  ";
/** Figures, with a unit or a sign at most: these stand at the right of their column. */
const FIGURE = /^[<>≤≥]?\s?[\d.,]+(?:\s?(?:×|ms|s|MB|%))?$|^–?$/u;

/** The lines of a table, every column as wide as its widest cell. */
export function tableLines({ heading, rows }: Table): readonly string[] {
  const widths = heading.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const right = heading.map(
    (_, column) => rows.length > 0 && rows.every((row) => FIGURE.test(row[column] ?? "")),
  );
  const line = (row: readonly string[]) =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? "";
        return right[column] ? cell.padStart(width) : cell.padEnd(width);
      })
      .join(GAP)
      .trimEnd();
  return [line(heading), widths.map((width) => "─".repeat(width)).join(GAP), ...rows.map(line)];
}

/** Milliseconds as a reader wants them: two figures that tell, thousands apart. */
export function milliseconds(value: number): string {
  if (value < 10) return value.toFixed(2);
  return value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString("en-US");
}

/** A ratio with its sign: "0.42 ×", "17 ×". */
export function times(ratio: number): string {
  return `${ratio < 10 ? ratio.toFixed(2) : Math.round(ratio).toLocaleString("en-US")} ×`;
}
