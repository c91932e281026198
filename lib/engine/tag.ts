import type { Segment } from "./segment.ts";
import { primarySubtag } from "./subtag.ts";
import { ownNamesIn, weakenOwnNames } from "./tag-own-names.ts";
import { referencesIn } from "./tag-references.ts";
import { type Hit, resolve } from "./tag-resolve.ts";
import { compileTerms, findTerms, type Matcher } from "./terms-match.ts";
import { segmentWords } from "./terms-words.ts";
import type { Codebook, EventRecord, Span, Statement, TopicMark } from "./types.ts";

/** Topics that a passage may have: a readout's longest lists of fields run to about so many. */
const MOST_TOPICS = 5;
/** Passages back to which a word such as "the deal" may point. */
const BACK_REACH = 2;
/** Passages back to which a topic is followed over thanks and greetings: a question's thanks, a label's, an answer's. */
const NOTHING_REACH = 3;
/** Topics of the default codebook on the talks themselves: what comes after seldom goes on with them. */
const PROCEEDINGS: ReadonlySet<string> = new Set(["the-exchange", "follow-up"]);

/** Topics of the default codebook that speech touches in passing while it keeps to a matter: "it is a part of our relationship". */
const IN_PASSING: ReadonlySet<string> = new Set([...PROCEEDINGS, "bilateral-relations"]);

/** A passage as the terms see it. */
type Look = {
  readonly segment: Segment;
  readonly hits: readonly Hit[];
  readonly pointsBack: readonly Span[];
  readonly namesIt: readonly Span[];
  readonly saysNothing: boolean;
  readonly isSpoken: boolean;
  /** A report, whose paragraphs are single sentences that go on with each other. */
  readonly isPress: boolean;
};

const compiled = new WeakMap<Codebook, Map<string, Matcher>>();

/** The topics of each segment with their evidence, the most important first. */
export function tag(
  statement: Statement,
  segments: readonly Segment[],
  { event, codebook }: { readonly event: EventRecord; readonly codebook: Codebook },
): readonly (readonly TopicMark[])[] {
  const language = primarySubtag(statement.language);
  const topics = matcherOf(codebook, language);
  const references = referencesIn(language);
  const names = ownNamesIn(event, language);
  const words = segmentWords(statement, segments);
  const looks = segments.map((segment, i): Look => {
    const own = words[i] ?? [];
    const all = { from: 0, to: own.length };
    const pointers = findTerms(references, own, all);
    return {
      segment,
      hits: resolve(weakenOwnNames(findTerms(topics, own, all), names, own)),
      pointsBack: pointers.filter(({ name }) => name === "points-back").flatMap(({ evidence }) => evidence),
      namesIt: pointers.filter(({ name }) => name === "names-it").flatMap(({ evidence }) => evidence),
      saysNothing: pointers.some(({ name }) => name === "says-nothing"),
      isSpoken: statement.type === "transcript",
      isPress: statement.type === "press-report",
    };
  });
  return carry(looks);
}

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

/** The marks of each passage in order: what a passage leaves open is filled from those before it. */
function carry(looks: readonly Look[]): readonly (readonly TopicMark[])[] {
  const marks: (readonly TopicMark[])[] = [];
  for (const i of looks.keys()) marks.push(marksOf(i, looks, marks));
  return marks;
}

/** A passage's own topics; else a general one; else, by its place or by a word that points back, the one before. */
function marksOf(
  i: number,
  looks: readonly Look[],
  marks: readonly (readonly TopicMark[])[],
): readonly TopicMark[] {
  const look = looks[i];
  if (look === undefined) return [];
  const own = look.hits.flatMap((hit) => ownMark(hit, i, marks));
  const from = lastOnAMatter(i, looks, marks);
  const before = matterOf(marks[from] ?? []);
  const goesOn = continues(look, looks[from]) || (look.isPress && from === i - 1);
  if (own.length > 0) {
    const marked = withoutFaint(own).slice(0, MOST_TOPICS);
    if (before === undefined || !goesOn || !keepsTo(before, look, own)) return marked;
    return [{ id: before.id, evidence: look.pointsBack, carriedFrom: from }, ...marked];
  }
  if (look.saysNothing) return [];
  if (before !== undefined && look.namesIt.length > 0) {
    return [{ id: before.id, evidence: look.namesIt, carriedFrom: from }];
  }
  const general = look.hits.find(({ strength }) => strength === "general");
  if (general !== undefined && !(goesOn && staysWith(before, look, general))) {
    return [{ id: general.topic, evidence: general.evidence }];
  }
  if (before === undefined) return [];
  if (look.pointsBack.length > 0) return [{ id: before.id, evidence: look.pointsBack, carriedFrom: from }];
  if (!goesOn) return [];
  return [{ id: before.id, evidence: [[look.segment.start, look.segment.end]], carriedFrom: from }];
}

function continues({ segment }: Look, before: Look | undefined): boolean {
  return before?.segment.paragraph === segment.paragraph;
}

/** Whether speech that points back keeps to the matter before beside what it touches in passing. */
function keepsTo(before: TopicMark, look: Look, own: readonly TopicMark[]): boolean {
  if (!look.isSpoken || look.saysNothing || look.pointsBack.length === 0) return false;
  return !IN_PASSING.has(before.id) && own.every(({ id }) => IN_PASSING.has(id));
}

/** Whether speech stays with the matter before: "was that part of his message?" is about that, not about the talks. */
function staysWith(before: TopicMark | undefined, look: Look, general: Hit): boolean {
  const isOnAMatter = before !== undefined && !PROCEEDINGS.has(before.id);
  return isOnAMatter && look.isSpoken && look.pointsBack.length > 0 && PROCEEDINGS.has(general.topic);
}

/** The marks without those that only a word such as "the deal" carries over, where the passage names a matter itself. */
function withoutFaint(marks: readonly TopicMark[]): readonly TopicMark[] {
  const named = marks.filter(({ carriedFrom }) => carriedFrom === undefined);
  return named.some(({ id }) => !PROCEEDINGS.has(id)) ? named : marks;
}

/** The passage before this one, those that say nothing ("Thank you, Minister.") left out, at most NOTHING_REACH back. */
function lastOnAMatter(i: number, looks: readonly Look[], marks: readonly (readonly TopicMark[])[]): number {
  let j = i - 1;
  while (j > i - NOTHING_REACH && marks[j]?.length === 0 && looks[j]?.saysNothing === true) j -= 1;
  return j;
}

/** The mark that a passage hands on: its first, but of several one on a matter rather than on the talks themselves. */
function matterOf(marks: readonly TopicMark[]): TopicMark | undefined {
  return marks.find(({ id }) => !PROCEEDINGS.has(id)) ?? marks[0];
}

/** The mark of a hit that stands by itself, or of a word that points back to a passage on its topic. */
function ownMark(hit: Hit, i: number, marks: readonly (readonly TopicMark[])[]): readonly TopicMark[] {
  const { topic, strength, evidence } = hit;
  if (strength === "strong") return [{ id: topic, evidence }];
  if (strength === "general") return [];
  const from = spokenOf(topic, i, marks);
  return from === undefined ? [] : [{ id: topic, evidence, carriedFrom: from }];
}

/** The passage, at most BACK_REACH before this one, that last spoke of a topic. */
function spokenOf(topic: string, i: number, marks: readonly (readonly TopicMark[])[]): number | undefined {
  for (let j = i - 1; j >= 0 && j >= i - BACK_REACH; j -= 1) {
    if (marks[j]?.some(({ id }) => id === topic)) return j;
  }
  return undefined;
}
