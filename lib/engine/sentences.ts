import { type Label, labelOf } from "./labels.ts";
import { withoutFillers } from "./languages/fillers.ts";
import type { Clause } from "./languages/language.ts";
import { readerOf } from "./languages/readers.ts";
import { type NameFinder, nameFinder } from "./names.ts";
import { splitParagraphs } from "./paragraphs.ts";
import { findQuotes } from "./quotes.ts";
import { isQuestion, type Segment } from "./segment.ts";
import { primarySubtag } from "./subtag.ts";
import { isUnspaced, type Token, tokenise } from "./tokens.ts";
import type { EventRecord, Span, Statement } from "./types.ts";

/** A passage as it is read: its words, who says what outside its quotations and inside them. */
export type Sentence = {
  readonly segment: Segment;
  /** First of its paragraph. */
  readonly heads: boolean;
  readonly label: Label | null;
  /** The words outside longer quotations, and what they show. */
  readonly outside: Part;
  /** The words inside longer quotations, and what they show; null where nothing is quoted. */
  readonly inside: Part | null;
  /** The quotation goes on from the passage before. */
  readonly continues: boolean;
};

export type Part = { readonly tokens: readonly Token[]; readonly clause: Clause };

/** Words from which on a quotation is speech and no mere "quoted" expression. */
const LONG_QUOTE = 4;

/** The sentences of a statement, read one by one; nothing is carried over yet. */
export function readSentences(
  statement: Statement,
  event: EventRecord,
  segments: readonly Segment[],
): readonly Sentence[] {
  const language = primarySubtag(statement.language);
  const names = nameFinder(event, statement);
  const quotes = isUnspaced(language) ? [] : findQuotes(statement.text, splitParagraphs(statement.text));
  const spoken = statement.type === "transcript";
  const labels = new Set<string>();
  let first = 0;
  return segments.map((segment, i) => {
    while ((quotes[first]?.[1] ?? Number.POSITIVE_INFINITY) <= segment.start) first += 1;
    const within: Span[] = [];
    for (let at = first; at < quotes.length; at += 1) {
      const quote = quotes[at];
      if (!quote || quote[0] >= segment.end) break;
      within.push(quote);
    }
    const heads = segments[i - 1]?.paragraph !== segment.paragraph;
    const label = labelAt(statement.text, segment, { heads, spoken, labels, before: segments[i - 1] });
    if (label) labels.add(label.name);
    return readSentence(statement.text, segment, { language, names, quotes: within, heads, spoken, label });
  });
}

type Labels = {
  readonly heads: boolean;
  readonly spoken: boolean;
  /** Names of the labels before. */
  readonly labels: ReadonlySet<string>;
  readonly before: Segment | undefined;
};

/**
 * The label of a passage; within a paragraph only in a transcript, where it was met before, is in capitals or of the
 * press, or where somebody's name answers a question.
 */
function labelAt(text: string, segment: Segment, { heads, spoken, labels, before }: Labels): Label | null {
  if (!heads && !spoken) return null;
  const label = labelOf(text, segment);
  const sure =
    label &&
    (heads ||
      label.press ||
      labels.has(label.name) ||
      isInCapitals(label.name) ||
      (label.name.length <= ANSWERER && isQuestion(before, text)));
  return sure ? label : null;
}

/** Letters of a name that answers: "Minister Reed", 林剑. */
const ANSWERER = 24;

function isInCapitals(name: string): boolean {
  return name.length > 3 && name === name.toUpperCase() && name !== name.toLowerCase();
}

type Surroundings = {
  readonly language: string;
  readonly names: NameFinder;
  readonly quotes: readonly Span[];
  readonly heads: boolean;
  /** Said aloud: with words that the speaker only thinks by. */
  readonly spoken: boolean;
  readonly label: Label | null;
};

function readSentence(
  text: string,
  segment: Segment,
  { language, names, quotes, heads, spoken, label }: Surroundings,
): Sentence {
  const place = { start: label?.span[1] ?? segment.start, end: segment.end };
  const words = tokenise(text, place, language);
  const tokens = spoken ? withoutFillers(words, language) : words;
  const long = quotes.filter((quote) => countWithin(tokens, quote) >= LONG_QUOTE || !isWhole(quote, segment));
  const quoted = (token: Token) => long.some(([start, end]) => token.start >= start && token.end <= end);
  const read = readerOf(language);
  const part = (own: readonly Token[]): Part => ({ tokens: own, clause: read(own, names) });
  const inside = tokens.filter(quoted);
  return {
    segment,
    heads,
    label,
    outside: part(inside.length > 0 ? tokens.filter((token) => !quoted(token)) : tokens),
    inside: inside.length > 0 ? part(inside) : null,
    continues: quotes.some(([start]) => start < segment.start),
  };
}

function countWithin(tokens: readonly Token[], [start, end]: Span): number {
  return tokens.filter(
    (token) => token.start >= start && token.end <= end && /[\p{L}\p{N}]/u.test(token.norm),
  ).length;
}

/** Whether a quotation lies in one passage; one that goes on is speech however few words are left of it. */
function isWhole([start, end]: Span, segment: Segment): boolean {
  return start >= segment.start && end <= segment.end;
}
