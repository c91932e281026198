import type { Paragraph } from "./paragraphs.ts";
import type { Span } from "./types.ts";

const OPENERS: Readonly<Record<string, string>> = { "“": "”", "«": "»", "「": "」", "『": "』", "„": "“" };

/**
 * The quoted stretches of a text, marks included. A quotation ends with its paragraph; straight marks open and close in
 * turn, a mark inside a word is an apostrophe or inches.
 */
export function findQuotes(text: string, paragraphs: readonly Paragraph[]): readonly Span[] {
  return paragraphs.flatMap(({ start, end }) => quotesWithin(text, start, end));
}

function quotesWithin(text: string, start: number, end: number): readonly Span[] {
  const quotes: Span[] = [];
  let open: { readonly at: number; readonly close: string; depth: number } | null = null;
  for (let at = start; at < end; at += 1) {
    const mark = text.charAt(at);
    if (!open) {
      const close: string | undefined = mark === '"' ? '"' : OPENERS[mark];
      if (close) open = { at, close, depth: 0 };
    } else if (mark === open.close && !reopens(text, at)) {
      if (open.depth > 0) open.depth -= 1;
      else {
        quotes.push([open.at, at + 1]);
        open = null;
      }
    } else if (mark !== '"' && OPENERS[mark] === open.close) open.depth += 1;
  }
  if (open) quotes.push([open.at, end]);
  return quotes;
}

/** A straight mark between a space and a letter, inside a quotation, opens an inner one and does not close. */
function reopens(text: string, at: number): boolean {
  return (
    text.charAt(at) === '"' && /\s/.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1))
  );
}
