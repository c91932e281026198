import { FEATURES, type Feature, type PairFeatures } from "./align-features.ts";

type Weights = Readonly<Partial<Record<Feature, number>>>;

/**
 * Weights of the log-odds that a careful reader links a pair. Fitted by logistic regression (ridge penalty 5) on the
 * real accounts of ../shared/bench/dev as read by this engine; with each event left
 * out in turn the links come to F1 0.647, fitted on all to 0.653.
 */
const LINK: Weights = {
  bias: -5.37,
  concepts: 1.08,
  words: 0.42,
  wordsWithin: 0.78,
  rarestConcept: 1.8,
  rarestWord: 0.44,
  topicRarity: 0.36,
  loneTopic: 0.31,
  specificTopic: 0.44,
  specificLone: 1.19,
  noTopic: -0.26,
  mainOfOne: 0.07,
  sameVoice: 0.62,
  jointVoice: 0.58,
  narratorOne: -0.41,
  third: -0.58,
  background: -0.4,
  sameAct: 0.6,
  opening: 0.92,
  exchange: 0.33,
  distance: -0.45,
  sameLanguage: -0.24,
  translation: -0.33,
  translationNear: 0.58,
  rowShare: 0.73,
  columnShare: 0.91,
  pairShare: 1.11,
};

/** The score from which a pair is linked: the best F1 with each event left out in turn. */
export const LINK_FROM = 0.36;

/**
 * Weights of the log-odds that a linked pair says the same rather than something else on the same matter; fitted in
 * the same way on the annotators' relations, right in 79.5 % of the links of events left out.
 */
const SAME: Weights = {
  bias: -1.6,
  concepts: 1.52,
  words: 0.42,
  wordsWithin: 0.31,
  sameVoice: 1.38,
  sameAct: 0.7,
  specificLone: -0.95,
  translation: 0.71,
  translationNear: 0.45,
  pairShare: 1.01,
  exchange: 0.94,
  topicRarity: 0.3,
};

const LINK_IN_ORDER = inOrder(LINK);
const SAME_IN_ORDER = inOrder(SAME);

/** How likely a reader links the pair, 0..1. */
export function linkScore(features: PairFeatures): number {
  return probability(features, LINK_IN_ORDER);
}

/** How likely a linked pair says the same, 0..1. */
export function samenessScore(features: PairFeatures): number {
  return probability(features, SAME_IN_ORDER);
}

/** One weight for each of `FEATURES`. */
function inOrder(weights: Weights): Float64Array {
  return Float64Array.from(FEATURES, (name) => weights[name] ?? 0);
}

function probability(features: PairFeatures, weights: Float64Array): number {
  let odds = 0;
  for (let k = 0; k < FEATURES.length; k += 1) odds += features[FEATURES[k] ?? "bias"] * (weights[k] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}
