import type { PdfItem } from "./extraction.ts";

/** What stands at one height of a page, in reading direction: a line, or the lines of several columns side by side. */
export type PdfRow = { readonly items: readonly PdfItem[]; readonly y: number; readonly height: number };

/** A line of a column: its words and where it stands. */
export type PdfLine = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
};

/** How far baselines of one line may differ, in heights of its letters: super- and subscripts do. */
const SAME_LINE = 0.5;
/** Gap between pieces of a line from which a space stands between them, in heights of its letters. */
const WORD_GAP = 0.18;
/** Height of letters where a PDF tells none, in points: that of running text. */
const USUAL_HEIGHT = 10;

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：？！“”《》（）「」]/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** The rows of a page from its top downwards, whatever the order in which it draws them. */
export function rowsOf(items: readonly PdfItem[]): readonly PdfRow[] {
  const drawn = items.filter(({ text }) => text !== "").sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: PdfItem[][] = [];
  for (const item of drawn) {
    const open = rows.at(-1);
    if (open?.[0] && onOneLine(open[0], item)) open.push(item);
    else rows.push([item]);
  }
  return rows.filter((row) => row.some(isInk)).map(rowOf);
}

/** True for a piece that shows something. */
export function isInk({ text }: PdfItem): boolean {
  return text.trim() !== "";
}

/** The line that pieces of one row make. */
export function lineOf(items: readonly PdfItem[]): PdfLine {
  const ink = items.filter(isInk);
  return {
    text: wordsOf(items),
    left: least(ink.map((item) => item.x)),
    right: most(ink.map((item) => item.x + item.width)),
    y: ink[0]?.y ?? 0,
    height: most(ink.map((item) => item.height)),
  };
}

function onOneLine(a: PdfItem, b: PdfItem): boolean {
  return Math.abs(a.y - b.y) <= SAME_LINE * Math.max(a.height, b.height, 1);
}

function rowOf(items: readonly PdfItem[]): PdfRow {
  const ink = items.filter(isInk);
  const backwards = RIGHT_TO_LEFT.test(ink.find(({ text }) => /\p{L}/u.test(text))?.text ?? "");
  const ordered = [...items].sort((a, b) => (backwards ? b.x - a.x : a.x - b.x));
  return { items: ordered, y: ink[0]?.y ?? 0, height: most(ink.map((item) => item.height)) };
}

function wordsOf(items: readonly PdfItem[]): string {
  const pieces: string[] = [];
  let before: PdfItem | null = null;
  for (const item of items) {
    pieces.push(before !== null && areApart(before, item) ? ` ${item.text}` : item.text);
    before = item;
  }
  return pieces.join("").replace(/\s+/g, " ").trim();
}

function areApart(a: PdfItem, b: PdfItem): boolean {
  const last = a.text.slice(-1);
  const first = b.text.charAt(0);
  if (last.trim() === "" || first.trim() === "" || (WIDE.test(last) && WIDE.test(first))) return false;
  const gap = b.x >= a.x ? b.x - (a.x + a.width) : a.x - (b.x + b.width);
  return gap > WORD_GAP * (b.height || USUAL_HEIGHT);
}

// A hostile page draws more pieces than a call takes arguments, so that `Math.max(...)` would not do.
/** The largest of the numbers; minus infinity without any. */
export function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}

/** The smallest of the numbers; infinity without any. */
export function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

/** The number below which that share of the numbers lies; 0 without any. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}
