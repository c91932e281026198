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
  "rowShare",
  "columnShare",
  "pairShare",
] as const;
export type Feature = (typeof FEATURES)[number];
export type PairFeatures = Record<Feature, number>;

/** One end of a pair: the passage, its vector, and where it stands in its statement, 0 (first) to 1 (last). */
export type End = { readonly passage: Passage; readonly vector: Vector; readonly place: number };

export type Setting = {
  readonly space: Space;
  readonly counts: TopicCounts;
  readonly sameLanguage: boolean;
  /** Whether both statements are of one party in two languages. */
  readonly translation: boolean;
};

/** How fast the nearness of two places fades: at a tenth of the text apart it is down to a third. */
const NEAR = 10;

/** The features of one pair that need no look at other pairs; the three shares are still 0 (`putShares`). */
export function pairFeatures(a: End, b: End, overlap: Overlap, setting: Setting): PairFeatures {
  const distance = Math.abs(a.place - b.place);
  return {
    ...wordFeatures(a, b, overlap, setting),
    ...topicFeatures(a.passage, b.passage, setting.counts),
    ...voiceFeatures(a.passage, b.passage),
    bias: 1,
    opening: a.place === 0 && b.place === 0 ? 1 : 0,
    distance,
    sameLanguage: setting.sameLanguage ? 1 : 0,
    translation: setting.translation ? 1 : 0,
    translationNear: setting.translation ? Math.exp(-NEAR * distance) : 0,
    rowShare: 0,
    columnShare: 0,
    pairShare: 0,
  };
}

/** How alike a pair is before it is weighed against its rivals: what the shares are shares of. */
export function likeness({ concepts, words, topicRarity: rarity, mainOfOne }: PairFeatures): number {
  return concepts + words + 0.5 * mainOfOne + 0.5 * rarity;
}

function wordFeatures(
  { vector: a }: End,
  { vector: b }: End,
  overlap: Overlap,
  { space, sameLanguage }: Setting,
) {
  return {
    concepts: cosine(overlap, a, b, ACROSS),
    rarestConcept: (overlap.rarest[1] ?? 0) / space.highest,
    words: sameLanguage ? cosine(overlap, a, b, WORDS) : 0,
    wordsWithin: sameLanguage ? containment(overlap, a, b, WORDS) : 0,
    rarestWord: sameLanguage ? (overlap.rarest[0] ?? 0) / space.highest : 0,
  };
}

function topicFeatures(a: Passage, b: Passage, counts: TopicCounts) {
  const ofA = topicsOf(a);
  const ofB = topicsOf(b);
  const shared = ofA.filter((topic) => ofB.includes(topic));
  const specific = shared.filter((topic) => !SETTING_TOPICS.has(topic));
  const most = (topics: readonly string[], measure: (counts: TopicCounts, topic: string) => number) =>
    topics.reduce((highest, topic) => Math.max(highest, measure(counts, topic)), 0);
  return {
    topicRarity: most(shared, topicRarity),
    loneTopic: most(shared, topicLoneness),
    specificTopic: most(specific, topicRarity),
    specificLone: most(specific, topicLoneness),
    noTopic: shared.length === 0 ? 1 : 0,
    mainOfOne: shared.some((topic) => topic === ofA[0] || topic === ofB[0]) ? 1 : 0,
    exchange: shared.includes("the-exchange") ? 1 : 0,
    background: [a, b].some(isBackground) ? 1 : 0,
  };
}

function isBackground(passage: Passage): boolean {
  return passage.voice === "narrator" && !topicsOf(passage).includes("the-exchange");
}

function voiceFeatures(a: Passage, b: Passage) {
  return {
    sameVoice: a.voice === b.voice ? 1 : 0,
    jointVoice: a.voice === "both" || b.voice === "both" ? 1 : 0,
    narratorOne: (a.voice === "narrator") !== (b.voice === "narrator") ? 1 : 0,
    third: a.voice === "third" || b.voice === "third" ? 1 : 0,
    sameAct: a.act === b.act ? 1 : 0,
  };
}
