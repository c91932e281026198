import { lineOf, type PdfRow } from "./pdf-rows.ts";

/** How many rows from the top and from the bottom of a page may be its head and foot. */
const EDGE_ROWS = 2;
/** Share of the pages on which a row of the same words stands at the same height to be a running head or foot. */
const MOST_PAGES = 0.5;
/** The same for heads that change from left to right pages: of any share, on so many pages. */
const FEWEST_PAGES = 3;
const ALTERNATING = 0.3;
/** How far the height of a running head may differ from page to page, in points. */
const SAME_PLACE = 3;

/** Pages without their heads, feet and numbers, and the words of those that were left out, each once. */
export type WithoutRunning = {
  readonly pages: readonly (readonly PdfRow[])[];
  readonly heads: readonly string[];
  readonly numbers: boolean;
};

/** The pages without the rows that number them or return at their edges. */
export function withoutRunning(pages: readonly (readonly PdfRow[])[]): WithoutRunning {
  const edges = pages.map((page) => edgesOf(page).map((row) => ({ row, words: lineOf(row.items).text })));
  const seen = new Map<string, number>();
  for (const page of edges)
    for (const key of new Set(page.flatMap(({ row, words }) => keysOf(words, row.y))))
      seen.set(key, (seen.get(key) ?? 0) + 1);
  const heads = new Map<string, string>();
  let numbers = false;
  const kept = pages.map((page, at) => {
    const running = new Set<PdfRow>();
    for (const { row, words } of edges[at] ?? []) {
      const number = isNumber(words);
      const times = Math.max(0, ...keysOf(words, row.y).map((key) => seen.get(key) ?? 0));
      if (!number && !returns(times, pages.length)) continue;
      running.add(row);
      if (number) numbers = true;
      else if (!heads.has(pattern(words))) heads.set(pattern(words), words);
    }
    return page.filter((row) => !running.has(row));
  });
  return { pages: kept, heads: [...heads.values()], numbers };
}

function edgesOf(page: readonly PdfRow[]): readonly PdfRow[] {
  const edge = Math.min(EDGE_ROWS, Math.ceil(page.length / 2));
  return [...new Set([...page.slice(0, edge), ...page.slice(-edge)])];
}

function returns(times: number, pages: number): boolean {
  return (
    times >= 2 && (times >= MOST_PAGES * pages || (times >= FEWEST_PAGES && times >= ALTERNATING * pages))
  );
}

/** The words at their height, and at the heights that count as the same. */
function keysOf(words: string, y: number): readonly string[] {
  const place = Math.floor(y / SAME_PLACE);
  return [`${pattern(words)}@${place}`, `${pattern(words)}@${place + 1}`];
}

function isNumber(words: string): boolean {
  return /^[-–—\s]*(?:(?:page|seite|стр\.|p\.)\s*)?(?:第\s*)?\d{1,4}(?:\s*(?:\/|of|из|von)\s*\d{1,4})?(?:\s*[页頁])?[-–—\s]*$/iu.test(
    words,
  );
}

function pattern(words: string): string {
  return words.replace(/\d+/g, "0");
}
