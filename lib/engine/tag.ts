import type { Segment } from "./segment.ts";
import { referencesIn } from "./tag-references.ts";
import { type Hit, resolve } from "./tag-resolve.ts";
import { compileTerms, findTerms, type Matcher } from "./terms-match.ts";
import { wordsOf } from "./terms-words.ts";
import type { Codebook, Span, Statement, TopicMark } from "./types.ts";

/** Topics that a passage may have: what a reader can hold at once, and the measure of the annotators. */
const MOST_TOPICS = 4;

/** A passage as the terms see it. */
type Look = {
  readonly segment: Segment;
  readonly hits: readonly Hit[];
  readonly pointsBack: readonly Span[];
  readonly saysNothing: boolean;
  readonly words: number;
};

const compiled = new WeakMap<Codebook, Map<string, Matcher>>();

/** The matcher of a codebook in a language, made once for each. */
function matcherOf(codebook: Codebook, language: string): Matcher {
  const made = compiled.get(codebook) ?? new Map<string, Matcher>();
  compiled.set(codebook, made);
  const known = made.get(language);
  if (known) return known;
  const lists = codebook.topics.map(({ id, terms }) => ({
    name: id,
    terms: [...(terms[language] ?? []), ...(terms["*"] ?? [])],
  }));
  const matcher = compileTerms(lists, language);
  made.set(language, matcher);
  return matcher;
}

/** The topics of each segment with their evidence, the most important first. */
export function tag(
  statement: Statement,
  segments: readonly Segment[],
  codebook: Codebook,
): readonly (readonly TopicMark[])[] {
  const language = statement.language.split("-")[0] ?? statement.language;
  const topics = matcherOf(codebook, language);
  const references = referencesIn(language);
  const looks = segments.map((segment): Look => {
    const words = wordsOf(statement.text, language, segment.start, segment.end);
    const all = { from: 0, to: words.length };
    const pointers = findTerms(references, words, all);
    return {
      segment,
      hits: resolve(findTerms(topics, words, all)),
      pointsBack: pointers.filter(({ name }) => name === "points-back").flatMap(({ evidence }) => evidence),
      saysNothing: pointers.some(({ name }) => name === "says-nothing"),
      words: words.length,
    };
  });
  return carry(looks);
}

/** The marks of each passage in order: what a passage leaves open is filled from those before it. */
function carry(looks: readonly Look[]): readonly (readonly TopicMark[])[] {
  const marks: TopicMark[][] = [];
  for (const [i, look] of looks.entries()) marks.push(marksOf(look, i, marks, looks));
  return marks;
}

function marksOf(
  look: Look,
  i: number,
  marks: readonly (readonly TopicMark[])[],
  looks: readonly Look[],
): TopicMark[] {
  const own: TopicMark[] = look.hits
    .filter(({ strength }) => strength === "strong")
    .map(({ topic, evidence }) => ({ id: topic, evidence }));
  const sameParagraph = i > 0 && looks[i - 1]?.segment.paragraph === look.segment.paragraph;
  const before = i > 0 ? (marks[i - 1] ?? []) : [];
  for (const hit of look.hits) {
    if (hit.strength !== "weak" || !before.some(({ id }) => id === hit.topic)) continue;
    own.push({ id: hit.topic, evidence: hit.evidence, carriedFrom: i - 1 });
  }
  if (own.length > 0) return own.slice(0, MOST_TOPICS);
  const general = look.hits.filter(({ strength }) => strength === "general").slice(0, 1);
  if (general.length > 0) return general.map(({ topic, evidence }) => ({ id: topic, evidence }));
  if (look.saysNothing) return [];
  const [first] = before;
  if (first === undefined || !(sameParagraph || look.pointsBack.length > 0)) return [];
  const evidence: readonly Span[] =
    look.pointsBack.length > 0 ? look.pointsBack : [[look.segment.start, look.segment.end]];
  return [{ id: first.id, evidence, carriedFrom: i - 1 }];
}
