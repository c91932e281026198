import { PLACE } from "./align-features.ts";
import { topicsOf } from "./align-topics.ts";
import { probability } from "./align-weights.ts";
import type { Passage } from "./types.ts";

/** What tells whether two linked passages say the same or speak of one matter differently, each 0..1. */
export const SIGNS = [
  "bias",
  /** How much of their content is shared: ideas, names and figures, and within one language the words as well. */
  "likeness",
  /** Both convey what one voice says: a position is seldom shared with the other side, nor with what both agreed. */
  "sameVoice",
  /** Both speak of the contact itself: when it was, how it went. */
  "exchange",
  /** Both do the same with it. Not so praise, which goes to many things: the call, the host, a deal. */
  "sameAct",
  /** One thanks for or welcomes what the other tells: that takes up the other's word as it is. */
  "takenUp",
  /** The main topic of both is one. */
  "sameMatter",
] as const;
export type Sign = (typeof SIGNS)[number];

/**
 * Weights of the log-odds that a linked pair says the same. Few and plain signs, none of them about how the texts are
 * built: with all of the link's features in their place, more was learnt about the bench's events than about relations.
 * Fitted on the links of ../shared/bench/dev (ridge penalty 1); with each event left out in turn they are right
 * in 84 % of the links, fitted on all in 86 %.
 */
const SAME: Readonly<Record<Sign, number>> = {
  bias: -2.22,
  likeness: 2.59,
  sameVoice: 1.42,
  exchange: 1.34,
  sameAct: 1.35,
  takenUp: 1.5,
  sameMatter: 0.71,
};

const SAME_IN_ORDER = Float64Array.from(SIGNS, (sign) => SAME[sign]);

/** How likely a linked pair says the same, 0..1; `features` is its row in the order of `FEATURES`. */
export function samenessScore(pair: readonly [Passage, Passage], features: Float64Array): number {
  return probability(signsOf(pair, features), SAME_IN_ORDER);
}

/** The signs of a pair in the order of `SIGNS`; the same whichever passage comes first. */
export function signsOf([a, b]: readonly [Passage, Passage], features: Float64Array): Float64Array {
  const yes = (holds: boolean) => (holds ? 1 : 0);
  const signs: Readonly<Record<Sign, number>> = {
    bias: 1,
    likeness: likenessOf(features),
    sameVoice: features[PLACE.sameVoice] ?? 0,
    exchange: features[PLACE.exchange] ?? 0,
    sameAct: yes(a.act === b.act && a.act !== "praises"),
    takenUp: yes((a.act === "praises") !== (b.act === "praises")),
    sameMatter: yes(mainTopic(a) !== undefined && mainTopic(a) === mainTopic(b)),
  };
  return Float64Array.from(SIGNS, (sign) => signs[sign]);
}

/** Words are compared only within one language, and then count half. */
function likenessOf(features: Float64Array): number {
  const ideas = features[PLACE.concepts] ?? 0;
  return features[PLACE.sameLanguage] === 1 ? (ideas + (features[PLACE.words] ?? 0)) / 2 : ideas;
}

function mainTopic(passage: Passage): string | undefined {
  return topicsOf(passage)[0];
}
