import type { PdfItem } from "./extraction.ts";
import { type Hyphens, hyphensOf } from "./hyphens.ts";
import { count } from "./limits.ts";
import { blocksOf, type PdfBlock } from "./pdf-columns.ts";
import { least, most, type PdfLine, quantile, rowsOf } from "./pdf-rows.ts";
import { withoutRunning } from "./pdf-running.ts";

/** Largest distance between lines of one paragraph, in heights of their letters: where all paragraphs are one line long, nothing else tells. */
const USUAL_LEADING = 1.6;
/** How much larger than the usual distance a distance between lines is that parts paragraphs. */
const PARAGRAPH_GAP = 1.35;
/** Distance between lines of large letters, in their heights: a headline of two lines is one. */
const TIGHT_LEADING = 1.2;
/** First-line indent that begins a paragraph, in heights of its letters. */
const INDENT = 0.9;
/** Share of the column's width under which a line that ends a sentence ends its paragraph. */
const SHORT_LINE = 0.8;
/** Share of the column's width from which a line was broken because it was full. */
const FULL_LINE = 0.9;
/** How much heights of letters may differ within a paragraph, as a share. */
const SAME_SIZE = 0.15;
/** Most heads and feet that are told by their words. */
const TOLD = 3;

const SENTENCE_END = /[.!?。！？…:：]["'”’»）)]?$/;

export type PdfText = { readonly text: string; readonly notices: readonly string[] };

/** The text of a PDF in paragraphs and in reading order, with what was left out or joined on the way. */
export function pdfText(pages: readonly (readonly PdfItem[])[]): PdfText {
  const { pages: bodies, heads, numbers } = withoutRunning(pages.map(rowsOf));
  const blocks = bodies.map(blocksOf);
  const hyphens = hyphensOf(
    blocks.flatMap((page) => page.flatMap(({ lines }) => lines.map(({ text }) => text))),
  );
  const text = joinBlocks(blocks, hyphens).join("\n\n");
  const columns = blocks.filter((page) => page.some(({ column }) => column)).length;
  return {
    text,
    notices: [...headNotice(heads, numbers), ...columnNotice(columns), ...hyphenNotice(hyphens.joined)],
  };
}

function headNotice(heads: readonly string[], numbers: boolean): readonly string[] {
  const told = heads.slice(0, TOLD).map((words) => `“${words}”`);
  const more = heads.length > TOLD ? [`${heads.length - TOLD} more`] : [];
  const parts = [...told, ...more, ...(numbers ? ["page numbers"] : [])];
  return parts.length === 0 ? [] : [`Page heads and feet were left out: ${parts.join(", ")}.`];
}

function columnNotice(pages: number): readonly string[] {
  if (pages === 0) return [];
  return [
    `${count(pages)} ${pages === 1 ? "page is" : "pages are"} set in columns, which were read one after the other.`,
  ];
}

function hyphenNotice(joined: number): readonly string[] {
  if (joined === 0) return [];
  return [
    `${count(joined)} ${joined === 1 ? "word that a line end parted was" : "words that line ends parted were"} joined.`,
  ];
}

type Paragraph = { readonly text: string; readonly last: PdfLine; readonly full: boolean };

/**
 * The paragraphs of all pages, those made one that the end of a column or of a page broke in the middle of a sentence.
 * What spans the columns above them is a headline of theirs.
 */
function joinBlocks(pages: readonly (readonly PdfBlock[])[], hyphens: Hyphens): readonly string[] {
  const joined: Paragraph[] = [];
  for (const page of pages) {
    page.forEach((block, at) => {
      const flows = at === 0 || (block.column && page[at - 1]?.column === true);
      const [first, ...rest] = paragraphsOf(block.lines, hyphens);
      const before = joined.at(-1);
      if (first && before && flows && runsOn(before, first))
        joined[joined.length - 1] = { ...first, text: hyphens.join(before.text, first.text) };
      else if (first) joined.push(first);
      joined.push(...rest);
    });
  }
  return joined.map(({ text }) => text);
}

function runsOn(before: Paragraph, next: Paragraph): boolean {
  if (SENTENCE_END.test(before.text) || !sameSize(before.last, next.last)) return false;
  return before.full || /^[\p{Ll}\p{Script=Han}]/u.test(next.text);
}

/** The paragraphs of a block, by distance, indent and short last lines. */
function paragraphsOf(lines: readonly PdfLine[], hyphens: Hyphens): readonly Paragraph[] {
  const gaps = lines.slice(1).flatMap((line, at) => [(lines[at]?.y ?? 0) - line.y].filter((gap) => gap > 0));
  const heights = lines.map((line) => line.height);
  const usual = Math.min(quantile(gaps, 0.25), USUAL_LEADING * quantile(heights, 0.5));
  const right = most(lines.map((line) => line.right));
  const left = least(lines.map((line) => line.left));
  const paragraphs: Paragraph[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const open = paragraphs.at(-1);
    const full = line.right - left >= FULL_LINE * (right - left);
    if (before === undefined || open === undefined || begins(line, before))
      paragraphs.push({ text: line.text, last: line, full });
    else paragraphs[paragraphs.length - 1] = { text: hyphens.join(open.text, line.text), last: line, full };
  });
  return paragraphs;

  function begins(line: PdfLine, before: PdfLine): boolean {
    const gap = before.y - line.y;
    const leading = Math.max(usual, TIGHT_LEADING * Math.min(line.height, before.height));
    const indented = line.left - before.left > INDENT * line.height && line.left - left < (right - left) / 2;
    const short = before.right - left < SHORT_LINE * (right - left) && SENTENCE_END.test(before.text);
    return gap < 0 || gap > PARAGRAPH_GAP * leading || indented || short || !sameSize(before, line);
  }
}

function sameSize(a: PdfLine, b: PdfLine): boolean {
  return Math.abs(a.height - b.height) <= SAME_SIZE * a.height;
}
