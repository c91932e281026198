import type { AnalysedStatement, Codebook, ComparedTopic, Comparison } from "#lib/engine/types.ts";
import { cellsByTopic, type TopicCells } from "./cells.ts";
import { type EventCard, eventCard } from "./event-card.ts";
import { type TopicGap, topicGaps } from "./gap.ts";
import { lockQuotes, type QuoteBook, type StatementText } from "./quotes.ts";
import { statementNames } from "./statement-names.ts";
import { type SummaryPart, summarize } from "./summary.ts";
import { type TopicBlock, topicBlocks } from "./topic-blocks.ts";

/** What a report is made from: a Comparison, the texts that were compared, and what is known about them. */
export type ReportSource = {
  readonly comparison: Comparison;
  readonly statements: readonly StatementText[];
  readonly codebook: Codebook;
  /** The notice that a sample is a paraphrase of ours; null for an analyst's own event. */
  readonly sampleNotice: string | null;
  /** When the report was made, as it is to be printed; null leaves it out, so that equal input gives equal bytes. */
  readonly madeAt: string | null;
};

/** One statement as a column of the report. */
export type Column = {
  readonly statement: AnalysedStatement;
  /** From 0; chooses the hue. */
  readonly order: number;
  readonly name: string;
};

/** Everything that the writers of the formats share; its quotes are under lock. */
export type Report = Omit<ReportSource, "statements"> & {
  readonly columns: readonly Column[];
  readonly topics: ReadonlyMap<string, ComparedTopic>;
  readonly cells: ReadonlyMap<string, TopicCells>;
  readonly gaps: ReadonlyMap<string, TopicGap>;
  readonly summary: readonly SummaryPart[];
  readonly blocks: readonly TopicBlock[];
  readonly card: EventCard;
  readonly quotes: QuoteBook;
};

/** The report of a Comparison. Throws a `QuoteError` when a text is not the one compared or a mark lies outside it. */
export function makeReport({ statements, ...source }: ReportSource): Report {
  const { comparison } = source;
  const names = statementNames(comparison.statements);
  const summary = summarize(comparison);
  const gaps = topicGaps(comparison);
  return {
    ...source,
    columns: comparison.statements.map((statement, order) => ({
      statement,
      order,
      name: names.get(statement.id) ?? statement.id,
    })),
    topics: new Map(comparison.topics.map((topic) => [topic.id, topic])),
    cells: cellsByTopic(comparison),
    gaps,
    summary,
    blocks: topicBlocks(comparison, summary, gaps),
    card: eventCard(comparison),
    quotes: lockQuotes(comparison, statements),
  };
}
