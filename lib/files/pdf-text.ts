import type { PdfItem } from "./extraction.ts";

/** A line of a page: its words and where it stands. */
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
/** Largest distance between lines of one paragraph, in heights of their letters: where all paragraphs are one line long, nothing else tells. */
const USUAL_LEADING = 1.6;
/** How much larger than the page's usual distance a distance between lines is that parts paragraphs. */
const PARAGRAPH_GAP = 1.35;
/** First-line indent that begins a paragraph, in heights of its letters. */
const INDENT = 0.9;
/** Share of the column's width under which a line that ends a sentence ends its paragraph. */
const SHORT_LINE = 0.8;
/** Height of letters where a PDF tells none, in points: that of running text. */
const USUAL_HEIGHT = 10;
/** Fewest pages on which a line stands at the edge of the page to be a running head or foot. */
const RUNNING_PAGES = 3;

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：？！“”《》（）「」]/u;
const SENTENCE_END = /[.!?。！？…:：]["'”’»）)]?$/;

/** The text of a PDF in paragraphs, made from the pieces that its pages draw; page numbers and running heads are left out. */
export function pdfText(pages: readonly (readonly PdfItem[])[]): string {
  const lines = withoutRunning(pages.map(linesOf));
  const paragraphs = lines.flatMap(paragraphsOf);
  return joinOverPages(paragraphs, new Set(firstOfPages(lines))).join("\n\n");
}

/** The lines of a page in the order in which it draws them. */
export function linesOf(items: readonly PdfItem[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfItem[] = [];
  const close = () => {
    if (open.some((item) => item.text.trim() !== "")) lines.push(lineOf(open));
    open = [];
  };
  for (const item of items) {
    const last = open.findLast(({ text }) => text.trim() !== "");
    if (last && item.text.trim() !== "" && !onOneLine(last, item)) close();
    open.push(item);
  }
  close();
  return lines;
}

function onOneLine(a: PdfItem, b: PdfItem): boolean {
  return Math.abs(a.y - b.y) <= SAME_LINE * Math.max(a.height, b.height, 1);
}

function lineOf(items: readonly PdfItem[]): PdfLine {
  const drawn = items.filter((item) => item.text.trim() !== "");
  const pieces: string[] = [];
  let last = " ";
  let end = Number.NaN;
  for (const item of items) {
    const first = item.text.charAt(0);
    const apart =
      item.x - end > WORD_GAP * (item.height || USUAL_HEIGHT) && last.trim() !== "" && first.trim() !== "";
    pieces.push(apart && !(WIDE.test(last) && WIDE.test(first)) ? ` ${item.text}` : item.text);
    if (item.text === "") continue;
    end = item.x + item.width;
    last = item.text.slice(-1);
  }
  return {
    text: pieces.join("").replace(/\s+/g, " ").trim(),
    left: least(drawn.map((item) => item.x)),
    right: most(drawn.map((item) => item.x + item.width)),
    y: drawn[0]?.y ?? 0,
    height: most(drawn.map((item) => item.height)),
  };
}

/** The paragraphs of a page, by distance, indent and short last lines. */
function paragraphsOf(lines: readonly PdfLine[]): readonly string[] {
  const gaps = lines.slice(1).flatMap((line, at) => [(lines[at]?.y ?? 0) - line.y].filter((gap) => gap > 0));
  const usual = Math.min(
    quantile(gaps, 0.25),
    USUAL_LEADING *
      quantile(
        lines.map((line) => line.height),
        0.5,
      ),
  );
  const right = most(lines.map((line) => line.right));
  const left = least(lines.map((line) => line.left));
  const paragraphs: string[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const text = paragraphs.at(-1);
    if (before === undefined || text === undefined || begins(line, before)) paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = joinLines(text, line.text);
  });
  return paragraphs;

  function begins(line: PdfLine, before: PdfLine): boolean {
    const gap = before.y - line.y;
    const indented = line.left - before.left > INDENT * line.height && line.left - left < (right - left) / 2;
    const short = before.right - left < SHORT_LINE * (right - left) && SENTENCE_END.test(before.text);
    const resized = Math.abs(line.height - before.height) > 0.15 * before.height;
    return gap < 0 || gap > PARAGRAPH_GAP * usual || indented || short || resized;
  }
}

/** Two lines of one paragraph as running text: no space inside Chinese or Japanese, no hyphen inside a parted word. */
export function joinLines(first: string, second: string): string {
  const parted = /\p{Ll}[-\u00ad\u2010]$/u.test(first) && /^\p{Ll}/u.test(second);
  if (parted) return first.slice(0, -1) + second;
  return WIDE.test(first.slice(-1)) && WIDE.test(second.charAt(0)) ? first + second : `${first} ${second}`;
}

/** Pages without the lines that number them or return at their edges. */
function withoutRunning(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edges(page).map((line) => pattern(line.text))))
      seen.set(key, (seen.get(key) ?? 0) + 1);
  const often = Math.max(RUNNING_PAGES, pages.length / 2);
  return pages.map((page) => {
    const edge = new Set(edges(page));
    return page.filter(
      (line) => !edge.has(line) || !isRunning(line, (seen.get(pattern(line.text)) ?? 0) >= often),
    );
  });
}

function edges(page: readonly PdfLine[]): readonly PdfLine[] {
  return [...page.slice(0, 1), ...page.slice(-1)];
}

function isRunning({ text }: PdfLine, returns: boolean): boolean {
  return returns || /^[-–—\s]*(?:page\s*)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?[-–—\s]*$/i.test(text);
}

function pattern(text: string): string {
  return text.replace(/\d+/g, "0");
}

function firstOfPages(pages: readonly (readonly PdfLine[])[]): readonly number[] {
  let paragraphs = 0;
  return pages.map((page) => {
    const at = paragraphs;
    paragraphs += paragraphsOf(page).length;
    return at;
  });
}

/** Paragraphs with those made one that a page break parted in the middle of a sentence. */
function joinOverPages(paragraphs: readonly string[], firsts: ReadonlySet<number>): readonly string[] {
  const joined: string[] = [];
  paragraphs.forEach((paragraph, at) => {
    const before = joined.at(-1);
    const runsOn =
      before !== undefined &&
      firsts.has(at) &&
      !SENTENCE_END.test(before) &&
      /^[\p{Ll}\p{Script=Han}]/u.test(paragraph);
    if (runsOn) joined[joined.length - 1] = joinLines(before, paragraph);
    else joined.push(paragraph);
  });
  return joined;
}

// A hostile page draws more pieces than a call takes arguments, so that `Math.max(...)` would not do.
function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

/** The number below which that share of the numbers lies. */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}
