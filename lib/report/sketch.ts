import { createHash } from "node:crypto";
import type {
  Act,
  AnalysedStatement,
  CoverageCell,
  Passage,
  Span,
  State,
  StatementType,
} from "#lib/engine/types.ts";

// Statements analysed by hand, for the tests of this folder: each passage and each mark is found by its words.

type Sketch = {
  readonly words: string;
  readonly voice: string;
  readonly voiceBy?: string;
  readonly act: Act;
  readonly actBy?: string;
  readonly topics?: Readonly<Record<string, string>>;
  readonly denied?: Readonly<Record<string, string>>;
};

type StatementFacts = {
  readonly id: string;
  readonly source: string;
  readonly party: string;
  readonly type: StatementType;
  readonly language: string;
  readonly publishedAt: string | null;
  readonly publishedBasis?: string;
  readonly translationOf?: string;
  readonly title?: string;
};

/** The span of `words` in `text`; throws where they are not in it, so that a fixture cannot drift. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in “${text}”.`);
  return [start, start + words.length];
}

/** A statement analysed by hand: each sketch is one passage, found by its words. */
export function statementOf(
  text: string,
  facts: StatementFacts,
  sketches: readonly Sketch[],
): AnalysedStatement {
  const passages = sketches.map((sketch): Passage => {
    const [start, end] = spanOf(text, sketch.words);
    const marks = (topics: Readonly<Record<string, string>> = {}) =>
      Object.entries(topics).map(([id, words]) => ({ id, evidence: [spanOf(text, words)] }));
    const evidence = (words: string | undefined) => (words === undefined ? [] : [spanOf(text, words)]);
    return {
      start,
      end,
      voice: sketch.voice,
      voiceEvidence: evidence(sketch.voiceBy),
      act: sketch.act,
      actEvidence: evidence(sketch.actBy),
      topics: marks(sketch.topics),
      denied: marks(sketch.denied),
      paragraph: 0,
    };
  });
  const voices = [...new Set(passages.map(({ voice }) => voice))].map((voice) => ({
    voice,
    share:
      passages.filter((p) => p.voice === voice).reduce((sum, p) => sum + p.end - p.start, 0) / text.length,
  }));
  return {
    title: "",
    translationOf: null,
    publishedBasis: null,
    url: null,
    ...facts,
    sha256: createHash("sha256").update(text, "utf8").digest("hex"),
    words: text.split(" ").length,
    characters: text.length,
    passages,
    voices: voices.toSorted((a, b) => b.share - a.share),
  };
}

/** The cells of a hand-made matrix, from the passages' own marks; what is not marked is silent. */
export function coverageOf(statements: readonly AnalysedStatement[]): readonly CoverageCell[] {
  const topics = new Set(
    statements.flatMap((s) => s.passages.flatMap((p) => [...p.topics, ...p.denied])).map((t) => t.id),
  );
  return [...topics].flatMap((topic) => statements.map((statement) => cellOf(topic, statement)));
}

function cellOf(topic: string, statement: AnalysedStatement): CoverageCell {
  const has = (marks: Passage["topics"]) => marks.some(({ id }) => id === topic);
  const carried = statement.passages.flatMap((p, index) => (has(p.topics) ? [index] : []));
  const denied = statement.passages.flatMap((p, index) => (has(p.denied) ? [index] : []));
  const passages = carried.length > 0 ? carried : denied;
  const length = passages.reduce((sum, index) => {
    const p = statement.passages[index];
    return p ? sum + p.end - p.start : sum;
  }, 0);
  return {
    topic,
    statement: statement.id,
    state: stateOf(statement, carried, denied),
    passages,
    share: length / statement.characters,
    rank: passages.length > 0 ? (passages[0] ?? 0) + 1 : null,
    searched: [topic, `${topic} talks`],
  };
}

function stateOf(statement: AnalysedStatement, carried: readonly number[], denied: readonly number[]): State {
  if (carried.length === 0) return denied.length > 0 ? "denies" : "silent";
  const own = [statement.party, "both", "narrator", "third"];
  return carried.some((i) => own.includes(statement.passages[i]?.voice ?? "")) ? "states" : "attributes";
}
