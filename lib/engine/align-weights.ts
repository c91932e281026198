import { FEATURES, type Feature } from "./align-features.ts";

/**
 * Weights of the log-odds that a careful reader links a pair. Fitted by logistic regression (ridge penalty 2) on the
 * real accounts of ../shared/bench/dev as read by this engine; with each event left
 * out in turn the links come to F1 0.666, fitted on all to 0.685.
 */
const LINK: Readonly<Partial<Record<Feature, number>>> = {
  bias: -4.71,
  concepts: 0.98,
  words: 0.68,
  wordsWithin: 1.09,
  conceptsWithin: 0.46,
  conceptsShared: 1.44,
  rarestConcept: 1.41,
  rarestWord: 0.19,
  topicRarity: 0.15,
  loneTopic: 0.47,
  specificTopic: 0.41,
  specificLone: 1.44,
  noTopic: -0.17,
  mainOfOne: 0.17,
  topicOverlap: -0.11,
  sameVoice: 0.64,
  jointVoice: 0.73,
  narratorOne: 0.03,
  third: -0.74,
  background: -0.38,
  sameAct: 0.56,
  bothPraise: 1.14,
  oneNarrates: -0.63,
  opening: 1.29,
  exchange: 0.18,
  distance: -0.52,
  sameLanguage: -0.29,
  translation: -0.71,
  translationNear: 0.95,
  lowerShare: 0.37,
  higherShare: 1.1,
  pairShare: 1.22,
  shorter: -0.67,
  longer: -0.61,
};

/** The score from which a pair is linked: the best F1 with each event left out in turn. */
export const LINK_FROM = 0.43;

const LINK_IN_ORDER = Float64Array.from(FEATURES, (name) => LINK[name] ?? 0);

/** How likely a reader links the pair of a row of features, 0..1. */
export function linkScore(features: Float64Array): number {
  return probability(features, LINK_IN_ORDER);
}

/** How likely a yes is by the log-odds of each feature, 0..1. */
export function probability(features: Float64Array, weights: Float64Array): number {
  let odds = 0;
  for (let k = 0; k < weights.length; k += 1) odds += (features[k] ?? 0) * (weights[k] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}
