import { checkQuotes, type QuoteBook } from "../quotes.ts";
import { textOfMarkup } from "./markup.ts";

/** A quote in the written page: its place in the opening tag, its words up to the closing one. */
const QUOTE =
  /<(q|blockquote) [^>]*data-statement="([^"]*)" data-start="(\d+)" data-end="(\d+)">([\s\S]*?)<\/\1>/g;

export type WrittenQuote = {
  readonly statement: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/** The quotes as a reader of the written page sees them, with the places that the page gives for them. */
export function writtenQuotes(page: string): readonly WrittenQuote[] {
  return [...page.matchAll(QUOTE)].map(([, , statement = "", start, end, words = ""]) => ({
    statement: textOfMarkup(statement),
    start: Number(start),
    end: Number(end),
    text: textOfMarkup(words),
  }));
}

/** Returns the page when every quote in it is verbatim at its place; throws a `QuoteError` otherwise. */
export function lockPage(page: string, quotes: QuoteBook): string {
  checkQuotes(writtenQuotes(page), quotes);
  return page;
}
