import { denialShapes, denialsIn } from "./denials-cues.ts";
import { isQuestion, type Segment } from "./segment.ts";
import { primarySubtag } from "./subtag.ts";
import { mergeSpans, standing } from "./tag-resolve.ts";
import type { Find } from "./terms-finds.ts";
import { findTerms } from "./terms-match.ts";
import { segmentWords } from "./terms-words.ts";
import type { Span, Statement, TopicMark } from "./types.ts";

export type TopicReading = { readonly topics: readonly TopicMark[]; readonly denied: readonly TopicMark[] };

/** What joins the items of a list, in any of our languages. */
const GOES_ON = /[,、，/和与及或]|\b(?:and|or|nor)\b|(?:^|\s)(?:и|или|ни)\s/u;
/** The default codebook's topic of the talks themselves: where they are named ("in the call"), nobody denies them. */
const THE_TALKS = "the-exchange";
/** An answer's no stands at its beginning, after the speaker's label: among these first words. */
const ANSWER_BEGINS_WITHIN = 5;

/** Of each segment the topics it speaks of, and those of which it says that they were not discussed. */
export function splitDenials(
  statement: Statement,
  segments: readonly Segment[],
  marks: readonly (readonly TopicMark[])[],
): readonly TopicReading[] {
  const language = primarySubtag(statement.language);
  const matcher = denialsIn(language);
  const { further, nothingMore } = denialShapes(language);
  const words = segmentWords(statement, segments);
  const finds = segments.map((_, i) => {
    const own = words[i] ?? [];
    return standing(findTerms(matcher, own, { from: 0, to: own.length }));
  });
  const readings: TopicReading[] = [];
  segments.forEach((segment, i) => {
    const own = marks[i] ?? [];
    const found = finds[i] ?? [];
    const cues = named(found, "cue");
    const goesOn =
      cues.length === 0 &&
      (readings[i - 1]?.denied.length ?? 0) > 0 &&
      further.test(statement.text.slice(segment.start, segment.end));
    readings.push(goesOn ? { topics: [], denied: own } : reading(i, { segment, own, found, cues }));
  });
  return readings;

  function reading(i: number, { segment, own, found, cues }: Looked): TopicReading {
    if (cues.length > 0) {
      const read = underCues(cues, named(found, "turn"), own, statement.text);
      if (read.denied.length > 0) return read;
      if (
        own.length > 0 &&
        own.every(isCarried) &&
        endsWith(cues, nothingMore, statement.text.slice(0, segment.end))
      ) {
        return { topics: [], denied: own };
      }
    }
    const no = cues[0] ?? answersNo(found);
    const question = isQuestion(segments[i - 1], statement.text);
    const asked = question && (cues.length > 0 || named(finds[i - 1] ?? [], "ask").length > 0);
    if (!asked || no === undefined) return { topics: own, denied: [] };
    const denied = (marks[i - 1] ?? []).map(({ id }) => ({ id, evidence: no.evidence, carriedFrom: i - 1 }));
    const deniedIds = new Set(denied.map(({ id }) => id));
    return { topics: own.filter(({ id }) => !deniedIds.has(id)), denied };
  }
}

type Looked = {
  readonly segment: Segment;
  readonly own: readonly TopicMark[];
  readonly found: readonly Find[];
  readonly cues: readonly Find[];
};

function named(finds: readonly Find[], name: string): readonly Find[] {
  return finds.filter((find) => find.name === name);
}

/** The marks parted by whether they lie in the reach of a cue: what follows it in its clause, else what precedes it. */
function underCues(
  cues: readonly Find[],
  turns: readonly Find[],
  marks: readonly TopicMark[],
  text: string,
): TopicReading {
  const denied = new Map<string, TopicMark>();
  const beside = new Set<string>();
  const deniable = marks.filter(({ id }) => id !== THE_TALKS);
  for (const cue of cues) {
    const [start, end] = [startOf(cue.evidence), endOf(cue.evidence)];
    const reaches = (from: number, to: number) =>
      !/[;；。]/.test(text.slice(from, to)) &&
      !turns.some(({ evidence }) => startOf(evidence) >= from && endOf(evidence) <= to);
    const after = deniable.filter(
      ({ evidence, carriedFrom }) =>
        carriedFrom === undefined && startOf(evidence) >= start && reaches(end, startOf(evidence)),
    );
    const before = deniable.filter(
      ({ evidence, carriedFrom }) =>
        carriedFrom === undefined && endOf(evidence) <= start && reaches(endOf(evidence), start),
    );
    for (const { id } of after) beside.add(id);
    for (const { id, evidence } of after.length > 0 ? listed(after, text) : before) {
      denied.set(id, { id, evidence: mergeSpans([...cue.evidence, ...evidence]) });
    }
  }
  return {
    topics: marks.filter(({ id }) => !denied.has(id) && !beside.has(id)),
    denied: [...denied.values()],
  };
}

/** Of marks in order those up to the first that does not go on the list: in "no talk of sanctions on banks", sanctions. */
function listed(marks: readonly TopicMark[], text: string): readonly TopicMark[] {
  const inOrder = [...marks].sort((a, b) => startOf(a.evidence) - startOf(b.evidence));
  const end = inOrder.findIndex((mark, i) => {
    const last = inOrder[i - 1];
    if (last === undefined) return false;
    const [from, to] = [endOf(last.evidence), startOf(mark.evidence)];
    return to > from && !GOES_ON.test(text.slice(from, to));
  });
  return end < 0 ? inOrder : inOrder.slice(0, end);
}

function answersNo(finds: readonly Find[]): Find | undefined {
  return named(finds, "no").find(({ from }) => from < ANSWER_BEGINS_WITHIN);
}

/** Whether nothing but a pronoun or a circumstance follows a cue: "there was no talk of blame" speaks of a matter of its own. */
function endsWith(cues: readonly Find[], nothingMore: RegExp, text: string): boolean {
  return cues.some(({ evidence }) => nothingMore.test(text.slice(endOf(evidence))));
}

/** "It never came up": the topic that the pronoun carries over is the one denied. */
function isCarried({ id, carriedFrom }: TopicMark): boolean {
  return carriedFrom !== undefined && id !== THE_TALKS;
}

function startOf(evidence: readonly Span[]): number {
  return Math.min(...evidence.map(([start]) => start));
}

function endOf(evidence: readonly Span[]): number {
  return Math.max(...evidence.map(([, end]) => end));
}
