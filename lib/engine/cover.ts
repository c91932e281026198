import type { Reading } from "./reading.ts";
import { primarySubtag } from "./subtag.ts";
import { plainTerms } from "./terms.ts";
import {
  type Codebook,
  type ComparedTopic,
  type CoverageCell,
  type EventRecord,
  type Passage,
  SHARED_VOICES,
  type State,
} from "./types.ts";

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
  return readings.flatMap(({ statement, analysed: { passages } }) => {
    const own = ownVoices(statement.party, event);
    const order = orderOf(passages);
    return topics.map(({ id }): CoverageCell => {
      const covering = indicesWhere(passages, (passage) => passage.topics.some((mark) => mark.id === id));
      const denying = indicesWhere(passages, (passage) => passage.denied.some((mark) => mark.id === id));
      const marked = covering.length > 0 ? covering : denying;
      return {
        topic: id,
        statement: statement.id,
        state: stateOf(
          covering.map((i) => passages[i]?.voice ?? ""),
          denying.length > 0,
          own,
        ),
        passages: marked,
        share: shareOf(marked, passages, statement.text.length),
        rank: marked.length > 0 ? order.indexOf(id) + 1 : null,
        searched: searchedTerms(codebook, id, statement.language),
      };
    });
  });
}

/** The voices whose words are a statement's own. An account by no participant speaks for none: each of theirs counts. */
function ownVoices(party: string, event: EventRecord): ReadonlySet<string> {
  const parties = event.participants.map((participant) => participant.party);
  return new Set([...SHARED_VOICES, ...(parties.includes(party) ? [party] : parties)]);
}

/** What a statement does with a topic, from the voices of the passages on it. */
function stateOf(voices: readonly string[], isDenied: boolean, own: ReadonlySet<string>): State {
  if (voices.length === 0) return isDenied ? "denies" : "silent";
  return voices.some((voice) => own.has(voice)) ? "states" : "attributes";
}

function shareOf(marked: readonly number[], passages: readonly Passage[], length: number): number {
  if (length === 0) return 0;
  return marked.reduce((sum, i) => sum + lengthOf(passages[i]), 0) / length;
}

function lengthOf(passage: Passage | undefined): number {
  return passage === undefined ? 0 : passage.end - passage.start;
}

/** The topics of a statement in its own order of first mention. */
function orderOf(passages: readonly Passage[]): readonly string[] {
  return [...new Set(passages.flatMap(({ topics, denied }) => [...topics, ...denied].map(({ id }) => id)))];
}

function indicesWhere(passages: readonly Passage[], holds: (passage: Passage) => boolean): readonly number[] {
  return passages.flatMap((passage, i) => (holds(passage) ? [i] : []));
}

const searched = new WeakMap<Codebook, Map<string, readonly string[]>>();

/** The terms of a topic that were looked for in a language, as a reader would name them. */
function searchedTerms(codebook: Codebook, topic: string, language: string): readonly string[] {
  const primary = primarySubtag(language);
  const made = searched.get(codebook) ?? new Map<string, readonly string[]>();
  searched.set(codebook, made);
  const key = `${topic} ${primary}`;
  const known = made.get(key);
  if (known) return known;
  const terms = codebook.topics.find(({ id }) => id === topic)?.terms;
  const plain = plainTerms([...(terms?.[primary] ?? []), ...(terms?.["*"] ?? [])]);
  made.set(key, plain);
  return plain;
}
