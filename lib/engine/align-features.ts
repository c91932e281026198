import { type TopicCounts, topicLoneness, topicRarity, topicsOf } from "./align-topics.ts";
import { containment, cosine, type Overlap, type Placed, weightOf } from "./similarity-overlap.ts";
import type { Space, Vectors } from "./similarity-space.ts";
import type { Passage } from "./types.ts";

/** Kinds of keys (`KINDS` of similarity-keys.ts) that hold within one language, and across languages. */
const WORDS = [0];
const ACROSS = [1, 2];

/**
 * Topics that say in what setting something was said rather than what: sharing one of them joins little. Ids that a
 * codebook does not have play no part.
 */
const SETTING_TOPICS: ReadonlySet<string> = new Set([
  "bilateral-relations",
  "the-exchange",
  "follow-up",
  "multilateral",
  "regional-issues",
  "ukraine",
  "domestic-politics",
  "history",
]);

/** What is looked at in a pair of passages, each 0..1; the weights stand in align-weights.ts. */
export const FEATURES = [
  "bias",
  "concepts",
  "words",
  "wordsWithin",
  "conceptsWithin",
  "conceptsShared",
  "rarestConcept",
  "rarestWord",
  "topicRarity",
  "loneTopic",
  "specificTopic",
  "specificLone",
  "noTopic",
  "mainOfOne",
  "topicOverlap",
  "sameVoice",
  "jointVoice",
  "narratorOne",
  "third",
  "background",
  "sameAct",
  "bothPraise",
  "oneNarrates",
  "opening",
  "exchange",
  "distance",
  "sameLanguage",
  "translation",
  "translationNear",
  "lowerShare",
  "higherShare",
  "pairShare",
  "shorter",
  "longer",
] as const;
export type Feature = (typeof FEATURES)[number];

/** The place of each feature in a row of `FEATURES.length` numbers. */
export const PLACE = Object.fromEntries(FEATURES.map((name, place) => [name, place])) as Readonly<
  Record<Feature, number>
>;

/** One end of a pair: the passage, its vector and topics, and where it stands in its statement, 0 (first) to 1 (last). */
export type End = Placed & {
  readonly passage: Passage;
  readonly topics: readonly string[];
  readonly background: boolean;
  readonly place: number;
};

/** The end that a passage makes: what is looked at in every pair is reckoned once. */
export function endOf(passage: Passage, vectors: Vectors, index: number): End {
  const topics = topicsOf(passage);
  const place = index / Math.max(1, vectors.inverse.length - 1);
  const background = passage.voice === "narrator" && !topics.includes("the-exchange");
  return { passage, vectors, index, topics, background, place };
}

export type Setting = {
  readonly space: Space;
  readonly counts: TopicCounts;
  readonly sameLanguage: boolean;
  /** Whether both statements are of one party in two languages. */
  readonly translation: boolean;
  /** How long the shorter and the longer statement are (`lengthOf`). */
  readonly shorter: number;
  readonly longer: number;
};

/** Shared ideas of so much weight together are as many as tell anything: about three rare ones. */
const MANY_IDEAS = 15;
/** The logarithm of how many passages count as a long statement: about 55. */
const LONG = 4;

/** How fast the nearness of two places fades: at a tenth of the text apart it is down to a third. */
const NEAR = 10;

/**
 * Writes the features of one pair that need no look at other pairs into a row; the three shares are left 0
 * (`putShares`). A row of numbers rather than an object: pairs are many, and objects cost several times what the rest does.
 */
export function putFeatures(row: Float64Array, [a, b]: readonly [End, End], found: Found): void {
  const { overlap, setting } = found;
  const { space, sameLanguage, translation } = setting;
  const distance = Math.abs(a.place - b.place);
  row.fill(0);
  row[PLACE.bias] = 1;
  row[PLACE.concepts] = cosine(overlap, a, b, ACROSS);
  row[PLACE.conceptsWithin] = containment(overlap, a, b, ACROSS);
  row[PLACE.conceptsShared] = Math.min(1, weightOf(overlap, ACROSS) / MANY_IDEAS);
  row[PLACE.rarestConcept] = (overlap.rarest[1] ?? 0) / space.highest;
  if (sameLanguage) {
    row[PLACE.words] = cosine(overlap, a, b, WORDS);
    row[PLACE.wordsWithin] = containment(overlap, a, b, WORDS);
    row[PLACE.rarestWord] = (overlap.rarest[0] ?? 0) / space.highest;
    row[PLACE.sameLanguage] = 1;
  }
  row[PLACE.opening] = a.place === 0 && b.place === 0 ? 1 : 0;
  row[PLACE.distance] = distance;
  if (translation) {
    row[PLACE.translation] = 1;
    row[PLACE.translationNear] = Math.exp(-NEAR * distance);
  }
  row[PLACE.shorter] = setting.shorter;
  row[PLACE.longer] = setting.longer;
  putTopics(row, [a, b], setting.counts);
  putStances(row, a, b);
}

/** How long a statement of so many passages is, 0..1. */
export function lengthOf(passages: number): number {
  return Math.min(1, Math.log(Math.max(1, passages)) / LONG);
}

type Found = { readonly overlap: Overlap; readonly setting: Setting };

/** How alike a pair is before it is weighed against its rivals: what the shares are shares of. */
export function likeness(row: Float64Array): number {
  const said = (row[PLACE.concepts] ?? 0) + (row[PLACE.words] ?? 0);
  return said + 0.5 * (row[PLACE.mainOfOne] ?? 0) + 0.5 * (row[PLACE.topicRarity] ?? 0);
}

function putStances(row: Float64Array, a: End, b: End): void {
  const [one, other] = [a.passage, b.passage];
  row[PLACE.sameVoice] = one.voice === other.voice ? 1 : 0;
  row[PLACE.jointVoice] = one.voice === "both" || other.voice === "both" ? 1 : 0;
  row[PLACE.narratorOne] = (one.voice === "narrator") !== (other.voice === "narrator") ? 1 : 0;
  row[PLACE.third] = one.voice === "third" || other.voice === "third" ? 1 : 0;
  row[PLACE.background] = a.background || b.background ? 1 : 0;
  row[PLACE.sameAct] = one.act === other.act ? 1 : 0;
  row[PLACE.bothPraise] = one.act === "praises" && other.act === "praises" ? 1 : 0;
  row[PLACE.oneNarrates] = (one.act === "narrates") !== (other.act === "narrates") ? 1 : 0;
}

function putTopics(
  row: Float64Array,
  [{ topics: ofA }, { topics: ofB }]: readonly [End, End],
  counts: TopicCounts,
) {
  row[PLACE.noTopic] = 1;
  let shared = 0;
  for (const topic of ofA) {
    if (!ofB.includes(topic)) continue;
    shared += 1;
    const rarity = topicRarity(counts, topic);
    const loneness = topicLoneness(counts, topic);
    row[PLACE.noTopic] = 0;
    raise(row, PLACE.topicRarity, rarity);
    raise(row, PLACE.loneTopic, loneness);
    if (!SETTING_TOPICS.has(topic)) {
      raise(row, PLACE.specificTopic, rarity);
      raise(row, PLACE.specificLone, loneness);
    }
    if (topic === ofA[0] || topic === ofB[0]) row[PLACE.mainOfOne] = 1;
    if (topic === "the-exchange") row[PLACE.exchange] = 1;
  }
  row[PLACE.topicOverlap] = shared === 0 ? 0 : shared / (ofA.length + ofB.length - shared);
}

function raise(row: Float64Array, place: number, value: number): void {
  if (value > (row[place] ?? 0)) row[place] = value;
}
