import type { Cut } from "./draft.ts";

/** A line of a page's text with its place; empty lines have no number. */
export type PageLine = { readonly start: number; readonly text: string; readonly number: number | null };

/** The lines of a page's text, those with words numbered from 1. */
export function pageLines(whole: string): readonly PageLine[] {
  let start = 0;
  let number = 0;
  return whole.split("\n").map((text) => {
    const line = { start, text, number: text.trim() === "" ? null : ++number };
    start += text.length + 1;
    return line;
  });
}

/** For each line whether it is cut out: by the part that was chosen, else by its words being those of a line of the text. */
export function lineMarks(
  lines: readonly PageLine[],
  { text, chosen }: { readonly text: string; readonly chosen: Cut | null },
): readonly boolean[] {
  if (chosen)
    return lines.map(
      ({ start, text: line, number }) =>
        number !== null && start < chosen.end && start + line.length > chosen.start,
    );
  const found = new Set(text.split("\n").map(words));
  return lines.map(({ text: line, number }) => number !== null && found.has(words(line)));
}

/** The part from one numbered line to another; null where there are no such lines in that order. */
export function cutOfLines(lines: readonly PageLine[], from: number, to: number): Cut | null {
  const first = lines.find(({ number }) => number === from);
  const last = lines.find(({ number }) => number === to);
  if (!first || !last || first.start > last.start) return null;
  return { start: first.start, end: last.start + last.text.length };
}

function words(line: string): string {
  return line.replace(/\s+/g, " ").trim();
}
