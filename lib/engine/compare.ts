import { align } from "./align.ts";
import { analyse } from "./analyse.ts";
import { comparedTopics, cover } from "./cover.ts";
import { findFacts } from "./facts.ts";
import type { Reading } from "./reading.ts";
import type { Codebook, Comparison, EventRecord, Statement } from "./types.ts";

/** Version of the engine's rules; it goes up whenever the same input may give another Comparison. */
export const ENGINE_VERSION = "0.3.0";

export type Loaded = { readonly event: EventRecord; readonly statements: readonly Statement[] };

/** The Comparison of an event's statements by a codebook. Pure: same input, same output. */
export function compare({ event, statements }: Loaded, codebook: Codebook): Comparison {
  const readings = statements.map((statement) => ({
    statement,
    analysed: analyse(statement, event, codebook),
  }));
  return compareReadings(readings, event, codebook);
}

/** The Comparison of statements that were analysed before: the stages that look at more than one statement. */
export function compareReadings(
  readings: readonly Reading[],
  event: EventRecord,
  codebook: Codebook,
): Comparison {
  const topics = comparedTopics(readings, codebook);
  const facts = findFacts(readings, event);
  return {
    version: 1,
    engine: ENGINE_VERSION,
    codebook: codebook.id,
    event,
    topics,
    statements: readings.map(({ analysed }) => analysed),
    noStatement: event.noStatement,
    coverage: cover(readings, topics, event, codebook),
    links: align(readings, event, facts),
    facts,
  };
}
