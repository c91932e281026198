import { FEATURES, type Feature } from "./align-features.ts";

type Weights = Readonly<Partial<Record<Feature, number>>>;

/**
 * Weights of the log-odds that a careful reader links a pair. Fitted by logistic regression (ridge penalty 2) on the
 * real accounts of ../shared/bench/dev as read by this engine; with each event left
 * out in turn the links come to F1 0.661, fitted on all to 0.671.
 */
const LINK: Weights = {
  bias: -5.61,
  concepts: 1.45,
  words: 0.69,
  wordsWithin: 1.18,
  rarestConcept: 1.96,
  rarestWord: 0.33,
  topicRarity: 0.34,
  loneTopic: 0.28,
  specificTopic: 0.17,
  specificLone: 1.67,
  noTopic: -0.18,
  mainOfOne: -0.11,
  sameVoice: 0.63,
  jointVoice: 0.67,
  narratorOne: -0.38,
  third: -0.79,
  background: -0.54,
  sameAct: 0.77,
  opening: 1.31,
  exchange: 0.19,
  distance: -0.44,
  sameLanguage: -0.31,
  translation: -0.68,
  translationNear: 1.04,
  lowerShare: 0.24,
  higherShare: 1.2,
  pairShare: 1.61,
};

/** The score from which a pair is linked: the best F1 with each event left out in turn. */
export const LINK_FROM = 0.36;

/**
 * Weights of the log-odds that a linked pair says the same rather than something else on the same matter; fitted in
 * the same way on the annotators' relations, right in 71 % of the annotators' links of events left out.
 */
const SAME: Weights = {
  bias: -1.81,
  concepts: 1.07,
  words: 0.44,
  wordsWithin: 0.5,
  rarestConcept: 0.25,
  rarestWord: -0.05,
  topicRarity: 0.2,
  loneTopic: -0.74,
  specificTopic: 0.19,
  specificLone: -0.31,
  noTopic: -0.12,
  mainOfOne: 0.19,
  sameVoice: 1.09,
  jointVoice: -0.19,
  narratorOne: 0.13,
  third: -0.38,
  background: -0.52,
  sameAct: 0.58,
  opening: 0.47,
  exchange: 0.61,
  distance: -0.21,
  sameLanguage: -0.22,
  translation: 0.62,
  translationNear: 0.38,
  lowerShare: 0.41,
  higherShare: 0.48,
  pairShare: 0.59,
};

const LINK_IN_ORDER = inOrder(LINK);
const SAME_IN_ORDER = inOrder(SAME);

/** How likely a reader links the pair of a row of features, 0..1. */
export function linkScore(features: Float64Array): number {
  return probability(features, LINK_IN_ORDER);
}

/** How likely a linked pair says the same, 0..1. */
export function samenessScore(features: Float64Array): number {
  return probability(features, SAME_IN_ORDER);
}

/** One weight for each of `FEATURES`. */
function inOrder(weights: Weights): Float64Array {
  return Float64Array.from(FEATURES, (name) => weights[name] ?? 0);
}

function probability(features: Float64Array, weights: Float64Array): number {
  let odds = 0;
  for (let k = 0; k < weights.length; k += 1) odds += (features[k] ?? 0) * (weights[k] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}
