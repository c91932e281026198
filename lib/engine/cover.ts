import type { Reading } from "./reading.ts";
import type { Codebook, ComparedTopic, CoverageCell, EventRecord, State } from "./types.ts";

/** The topics that some statement covers or denies, in the codebook's order. */
export function comparedTopics(readings: readonly Reading[], codebook: Codebook): readonly ComparedTopic[] {
  const met = new Set(
    readings.flatMap(({ analysed }) =>
      analysed.passages.flatMap(({ topics, denied }) => [...topics, ...denied].map(({ id }) => id)),
    ),
  );
  return codebook.topics
    .filter(({ id }) => met.has(id))
    .map(({ id, label, group }) => ({ id, label, group }));
}

/** Every cell of topics × statements, silent ones too, statement by statement. */
export function cover(
  readings: readonly Reading[],
  topics: readonly ComparedTopic[],
  event: EventRecord,
  codebook: Codebook,
): readonly CoverageCell[] {
  return readings.flatMap((reading) => topics.map(({ id }) => coverCell(reading, id, event, codebook)));
}

function coverCell(
  { statement, analysed }: Reading,
  topic: string,
  event: EventRecord,
  codebook: Codebook,
): CoverageCell {
  const own = event.participants.some(({ party }) => party === statement.party)
    ? new Set([statement.party])
    : new Set(event.participants.map(({ party }) => party));
  const indexed = analysed.passages.map((passage, index) => ({ passage, index }));
  const covering = indexed.filter(({ passage }) => passage.topics.some(({ id }) => id === topic));
  const denying = indexed.filter(({ passage }) => passage.denied.some(({ id }) => id === topic));
  const marked = covering.length > 0 ? covering : denying;
  const attributed = (voice: string) => !own.has(voice) && !["both", "narrator", "third"].includes(voice);
  const state: State =
    covering.length === 0
      ? denying.length > 0
        ? "denies"
        : "silent"
      : covering.every(({ passage }) => attributed(passage.voice))
        ? "attributes"
        : "states";
  const length = marked.reduce((sum, { passage }) => sum + passage.end - passage.start, 0);
  return {
    topic,
    statement: statement.id,
    state,
    passages: marked.map(({ index }) => index),
    share: statement.text.length > 0 ? length / statement.text.length : 0,
    rank: marked.length > 0 ? rankOf(analysed, topic) : null,
    searched: searchedTerms(codebook, topic, statement.language),
  };
}

function rankOf(analysed: Reading["analysed"], topic: string): number {
  const order = [
    ...new Set(analysed.passages.flatMap(({ topics, denied }) => [...topics, ...denied].map(({ id }) => id))),
  ];
  return order.indexOf(topic) + 1;
}

function searchedTerms(codebook: Codebook, topic: string, language: string): readonly string[] {
  const terms = codebook.topics.find(({ id }) => id === topic)?.terms;
  return [...(terms?.[language.split("-")[0] ?? ""] ?? []), ...(terms?.["*"] ?? [])];
}
