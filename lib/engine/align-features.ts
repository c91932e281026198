import { type TopicCounts, topicLoneness, topicRarity, topicsOf } from "./align-topics.ts";
import { containment, cosine, type Overlap } from "./similarity-overlap.ts";
import type { Space, Vector } from "./similarity-space.ts";
import type { Passage } from "./types.ts";

/** Kinds of keys (`KINDS` of similarity-space.ts) that hold within one language, and across languages. */
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
  "rarestConcept",
  "rarestWord",
  "topicRarity",
  "loneTopic",
  "specificTopic",
  "specificLone",
  "noTopic",
  "mainOfOne",
  "sameVoice",
  "jointVoice",
  "narratorOne",
  "third",
  "background",
  "sameAct",
  "opening",
  "exchange",
  "distance",
  "sameLanguage",
  "translation",
  "translationNear",
  "lowerShare",
  "higherShare",
  "pairShare",
] as const;
export type Feature = (typeof FEATURES)[number];
export type PairFeatures = Record<Feature, number>;

/** One end of a pair: the passage, its vector and topics, and where it stands in its statement, 0 (first) to 1 (last). */
export type End = {
  readonly passage: Passage;
  readonly vector: Vector;
  readonly topics: readonly string[];
  readonly background: boolean;
  readonly place: number;
};

/** The end that a passage makes: what is looked at in every pair is reckoned once. */
export function endOf(passage: Passage, vector: Vector, place: number): End {
  const topics = topicsOf(passage);
  const background = passage.voice === "narrator" && !topics.includes("the-exchange");
  return { passage, vector, topics, background, place };
}

export type Setting = {
  readonly space: Space;
  readonly counts: TopicCounts;
  readonly sameLanguage: boolean;
  /** Whether both statements are of one party in two languages. */
  readonly translation: boolean;
};

/** How fast the nearness of two places fades: at a tenth of the text apart it is down to a third. */
const NEAR = 10;

/**
 * The features of one pair that need no look at other pairs; the three shares are still 0 (`putShares`). One literal
 * rather than parts spread together: pairs are many, and spreading costs several times what the rest does.
 */
export function pairFeatures(a: End, b: End, overlap: Overlap, setting: Setting): PairFeatures {
  const { space, sameLanguage, translation } = setting;
  const distance = Math.abs(a.place - b.place);
  const topics = topicFeatures(a, b, setting.counts);
  const [one, other] = [a.passage, b.passage];
  return {
    bias: 1,
    concepts: cosine(overlap, a.vector, b.vector, ACROSS),
    words: sameLanguage ? cosine(overlap, a.vector, b.vector, WORDS) : 0,
    wordsWithin: sameLanguage ? containment(overlap, a.vector, b.vector, WORDS) : 0,
    rarestConcept: (overlap.rarest[1] ?? 0) / space.highest,
    rarestWord: sameLanguage ? (overlap.rarest[0] ?? 0) / space.highest : 0,
    topicRarity: topics.rarity,
    loneTopic: topics.loneness,
    specificTopic: topics.specificRarity,
    specificLone: topics.specificLoneness,
    noTopic: topics.none,
    mainOfOne: topics.mainOfOne,
    sameVoice: one.voice === other.voice ? 1 : 0,
    jointVoice: one.voice === "both" || other.voice === "both" ? 1 : 0,
    narratorOne: (one.voice === "narrator") !== (other.voice === "narrator") ? 1 : 0,
    third: one.voice === "third" || other.voice === "third" ? 1 : 0,
    background: a.background || b.background ? 1 : 0,
    sameAct: one.act === other.act ? 1 : 0,
    opening: a.place === 0 && b.place === 0 ? 1 : 0,
    exchange: topics.exchange,
    distance,
    sameLanguage: sameLanguage ? 1 : 0,
    translation: translation ? 1 : 0,
    translationNear: translation ? Math.exp(-NEAR * distance) : 0,
    lowerShare: 0,
    higherShare: 0,
    pairShare: 0,
  };
}

/** How alike a pair is before it is weighed against its rivals: what the shares are shares of. */
export function likeness({ concepts, words, topicRarity: rarity, mainOfOne }: PairFeatures): number {
  return concepts + words + 0.5 * mainOfOne + 0.5 * rarity;
}

function topicFeatures({ topics: ofA }: End, { topics: ofB }: End, counts: TopicCounts) {
  const found = {
    rarity: 0,
    loneness: 0,
    specificRarity: 0,
    specificLoneness: 0,
    none: 1,
    mainOfOne: 0,
    exchange: 0,
  };
  for (const topic of ofA) {
    if (!ofB.includes(topic)) continue;
    const rarity = topicRarity(counts, topic);
    const loneness = topicLoneness(counts, topic);
    found.none = 0;
    found.rarity = Math.max(found.rarity, rarity);
    found.loneness = Math.max(found.loneness, loneness);
    if (!SETTING_TOPICS.has(topic)) {
      found.specificRarity = Math.max(found.specificRarity, rarity);
      found.specificLoneness = Math.max(found.specificLoneness, loneness);
    }
    if (topic === ofA[0] || topic === ofB[0]) found.mainOfOne = 1;
    if (topic === "the-exchange") found.exchange = 1;
  }
  return found;
}
