import type { PdfItem } from "./extraction.ts";
import { isInk, least, lineOf, most, type PdfLine, type PdfRow, quantile } from "./pdf-rows.ts";

/** Lines that are read one below the other: a column, or a part of a page that has none. */
export type PdfBlock = { readonly lines: readonly PdfLine[]; readonly column: boolean };

/** Narrowest space between columns, in heights of their letters: words of a justified line stand nearer. */
const GUTTER = 0.8;
/** Fewest lines of a column. */
const FEWEST_LINES = 3;
/** Share of a column's width that a line of prose fills, and share of its lines that do: cells of a table do not. */
const FULL = 0.7;
const FULL_LINES = 0.5;
/** Fewest characters of a column's lines on average, a Chinese one counted twice. */
const FEWEST_CHARACTERS = 12;
/** Share of the shorter column's height that stands beside the other one. */
const BESIDE = 0.5;
/** Distance, in usual distances of lines, from which what follows on one side alone belongs to no column. */
const APART = 1.8;
/** How much heights of letters may differ between lines of one column, as a share. */
const SAME_SIZE = 0.15;
/** Most rows of a page that is searched for columns; a page of text has a hundred. */
const MOST_ROWS = 2_000;

type Range = readonly [from: number, to: number];

/** The blocks of a page in reading order: columns one after the other, what spans them in its place. */
export function blocksOf(rows: readonly PdfRow[]): readonly PdfBlock[] {
  const blocks: PdfBlock[] = [];
  let single: PdfRow[] = [];
  const close = () => {
    if (single.length > 0) blocks.push({ lines: single.map(({ items }) => lineOf(items)), column: false });
    single = [];
  };
  for (let at = 0; at < rows.length; ) {
    const band = rows.length > MOST_ROWS ? null : bandAt(rows, at);
    if (band === null) single.push(...rows.slice(at, ++at));
    else {
      close();
      for (const side of band.sides) blocks.push(...asColumn(blocksOf(side)));
      at = band.end;
    }
  }
  close();
  return blocks;
}

function asColumn(blocks: readonly PdfBlock[]): readonly PdfBlock[] {
  return blocks.map((block) => ({ ...block, column: true }));
}

type Band = { readonly end: number; readonly sides: readonly (readonly PdfRow[])[] };

/** The rows from one on that a gutter parts in two columns, and where they end; null where it begins none. */
function bandAt(rows: readonly PdfRow[], start: number): Band | null {
  const widest = extent(rows.slice(start));
  let free: readonly Range[] = [widest];
  let end = start;
  for (; end < rows.length; end++) {
    const row = rows[end];
    if (!row) break;
    const next = intersect(free, spaces(row, widest));
    const wide = next.filter(([from, to]) => to - from >= GUTTER * row.height);
    if (wide.length === 0) break;
    free = wide;
  }
  if (end - start < FEWEST_LINES) return null;
  const gutters = free
    .filter(([from, to]) => from > widest[0] && to < widest[1])
    .sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
  for (const [from, to] of gutters) {
    const middle = (from + to) / 2;
    const last = withoutTail(rows.slice(start, end), middle);
    const sides = [
      sideOf(last, (item) => item.x < middle),
      sideOf(last, (item) => item.x >= middle),
    ] as const;
    if (areColumns(sides)) return isHeadline(last, middle) ? null : { end: start + last.length, sides };
  }
  return null;
}

function areColumns(sides: readonly [readonly PdfRow[], readonly PdfRow[]]): boolean {
  const [a, b] = sides.map((side) => [side.at(-1)?.y ?? 0, side[0]?.y ?? 0] as const);
  if (!a || !b || !sides.every(isProse)) return false;
  const beside = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return beside >= BESIDE * Math.min(a[1] - a[0], b[1] - b[0]);
}

function isProse(rows: readonly PdfRow[]): boolean {
  if (rows.length < FEWEST_LINES) return false;
  const lines = rows.map(({ items }) => lineOf(items));
  const width = most(lines.map(({ right }) => right)) - least(lines.map(({ left }) => left));
  const full = lines.filter(({ left, right }) => right - left >= FULL * width).length;
  const characters = lines.reduce((sum, { text }) => sum + text.replace(/\p{Script=Han}/gu, "xx").length, 0);
  return full >= FULL_LINES * lines.length && characters >= FEWEST_CHARACTERS * lines.length;
}

/** True where the first row is set larger or smaller than the columns and stands on one side: a headline's last line. */
function isHeadline(rows: readonly PdfRow[], middle: number): boolean {
  const [first, ...rest] = rows;
  const usual = quantile(
    rest.map(({ height }) => height),
    0.5,
  );
  return (
    first !== undefined && !isOnBothSides(first, middle) && Math.abs(first.height - usual) > SAME_SIZE * usual
  );
}

function isOnBothSides({ items }: PdfRow, middle: number): boolean {
  const ink = items.filter(isInk);
  return ink.some(({ x }) => x < middle) && ink.some(({ x }) => x >= middle);
}

/** Without rows at the end that stand apart and on one side alone: a signature, a note under the columns. */
function withoutTail(rows: readonly PdfRow[], middle: number): readonly PdfRow[] {
  const usual = quantile(
    rows.slice(1).map((row, at) => (rows[at]?.y ?? 0) - row.y),
    0.5,
  );
  const both = rows.findLastIndex((row) => isOnBothSides(row, middle));
  const apart = rows.findIndex((row, at) => at > both && (rows[at - 1]?.y ?? 0) - row.y > APART * usual);
  return apart < 0 || both < 0 ? rows : rows.slice(0, apart);
}

function sideOf(rows: readonly PdfRow[], belongs: (item: PdfItem) => boolean): readonly PdfRow[] {
  return rows.flatMap((row) => {
    const items = row.items.filter(belongs);
    return items.some(isInk) ? [{ ...row, items }] : [];
  });
}

function extent(rows: readonly PdfRow[]): Range {
  const ink = rows.flatMap(({ items }) => items.filter(isInk));
  return [least(ink.map(({ x }) => x)), most(ink.map(({ x, width }) => x + width))];
}

/** Where a row draws nothing, between the outermost places of its page. */
function spaces({ items }: PdfRow, [left, right]: Range): readonly Range[] {
  const ink = items
    .filter(isInk)
    .map(({ x, width }) => [x, x + width] as const)
    .sort((a, b) => a[0] - b[0]);
  const free: Range[] = [];
  let reached = left;
  for (const [from, to] of ink) {
    if (from > reached) free.push([reached, from]);
    reached = Math.max(reached, to);
  }
  return right > reached ? [...free, [reached, right]] : free;
}

function intersect(a: readonly Range[], b: readonly Range[]): readonly Range[] {
  return a.flatMap(([from, to]) =>
    b.flatMap(([start, end]): readonly Range[] => {
      const shared: Range = [Math.max(from, start), Math.min(to, end)];
      return shared[1] > shared[0] ? [shared] : [];
    }),
  );
}
