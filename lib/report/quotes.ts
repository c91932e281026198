import { createHash } from "node:crypto";
import type { Comparison, PassageRef, Span, Statement } from "#lib/engine/types.ts";
import { directionOf } from "./direction.ts";
import { evidenceOf } from "./evidence.ts";

export type StatementText = Pick<Statement, "id" | "text">;

/** Words of a statement with their place. Nothing else may stand between quotation marks in a report. */
export type Quote = {
  readonly statement: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** Spans of the statement's text to be marked, each inside the quote. */
  readonly evidence: readonly Span[];
};

/** The only way to a quote: built from a span of a text that was checked against its SHA-256. */
export type QuoteBook = {
  readonly text: (statement: string) => string;
  readonly words: (statement: string, span: Span) => Quote;
  readonly passage: (ref: PassageRef, evidence: readonly Span[]) => Quote;
};

/** A quote that is not what the statement says at its place, or a text that is not the one that was compared. */
export class QuoteError extends Error {
  override readonly name = "QuoteError";
  readonly statement: string;
  readonly span: Span | null;

  constructor(statement: string, span: Span | null, problem: string) {
    const place = span ? `, characters ${span[0]}–${span[1]}` : "";
    super(`Statement "${statement}"${place}: ${problem} Nothing was written.`);
    this.statement = statement;
    this.span = span;
  }
}

/**
 * The quotes of a Comparison under lock: every text is the one whose SHA-256 the Comparison names, and every passage
 * and piece of evidence lies in it. Throws a `QuoteError` that names statement and place otherwise.
 */
export function lockQuotes(comparison: Comparison, statements: readonly StatementText[]): QuoteBook {
  const texts = new Map(statements.map(({ id, text }) => [id, text]));
  const analysed = new Map(comparison.statements.map((statement) => [statement.id, statement]));
  for (const { id, sha256 } of comparison.statements) checkText(id, texts.get(id), sha256);
  const textOf = (id: string): string => {
    const text = texts.get(id);
    if (text === undefined) throw new QuoteError(id, null, "the Comparison has no such statement.");
    return text;
  };
  for (const { statement, span } of evidenceOf(comparison)) checkSpan(statement, span, textOf(statement));
  const words = (id: string, span: Span, evidence: readonly Span[] = []): Quote => {
    const language = analysed.get(id)?.language ?? "und";
    const [start, end] = span;
    checkSpan(id, span, textOf(id));
    const text = textOf(id).slice(start, end);
    return { statement: id, start, end, text, language, direction: directionOf(language), evidence };
  };
  const passage = ({ statement, passage: index }: PassageRef, evidence: readonly Span[]): Quote => {
    const found = analysed.get(statement)?.passages[index];
    if (!found) throw new QuoteError(statement, null, `there is no passage ${index}.`);
    const inside = evidence.filter(([start, end]) => start >= found.start && end <= found.end);
    return words(statement, [found.start, found.end], inside);
  };
  return { text: textOf, words, passage };
}

/** Returns when each quote is verbatim what its statement says at its place; throws a `QuoteError` otherwise. */
export function checkQuotes(
  quotes: readonly Pick<Quote, "statement" | "start" | "end" | "text">[],
  book: Pick<QuoteBook, "text">,
): void {
  for (const { statement, start, end, text } of quotes) {
    const original = book.text(statement).slice(start, end);
    if (text === original) continue;
    throw new QuoteError(
      statement,
      [start, end],
      `the report quotes ${JSON.stringify(text)}, the text has ${JSON.stringify(original)}.`,
    );
  }
}

function checkText(id: string, text: string | undefined, sha256: string): void {
  if (text === undefined) throw new QuoteError(id, null, "its text is missing.");
  const found = createHash("sha256").update(text, "utf8").digest("hex");
  if (found === sha256) return;
  throw new QuoteError(id, null, `the text has SHA-256 ${found}, the one compared had ${sha256}.`);
}

function checkSpan(id: string, span: Span, text: string): void {
  const [start, end] = span;
  const inText =
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;
  if (!inText) throw new QuoteError(id, span, `this is no place in a text of ${text.length} characters.`);
  if (cutsPair(text, start) || cutsPair(text, end))
    throw new QuoteError(id, span, "this place begins or ends inside a character.");
}

/** Whether a cut at `offset` would part the two halves of one character (a surrogate pair). */
function cutsPair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1));
}
