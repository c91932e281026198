import { samenessScore } from "./sameness.ts";
import type { Act, Fact, Passage, Relation } from "./types.ts";

export type RelationReading = { readonly relation: Relation; readonly reason: string };

/** One end of a pair as its relation is judged: the passage, its words, and the facts found in it. */
export type RelationEnd = {
  readonly passage: Passage;
  readonly text: string;
  readonly facts: readonly Fact[];
};

/** From this likelihood on, a linked pair is called the same; below, related. */
export const SAME_FROM = 0.5;

/** Two ladders of firmness: how far somebody binds himself, and how hard he presses. Acts on different ladders are not compared. */
const LADDERS: readonly (readonly Act[])[] = [
  ["hopes", "agrees", "commits"],
  ["says", "stresses", "demands", "warns", "opposes"],
];

/** Words that make a claim conditional or partial, in the languages read at full quality. */
const HEDGES =
  /\b(?:in principle|ready to consider|would consider|may|might|could|possibly|if necessary|as appropriate|partially|to some extent)\b|原则上|可以考虑|如有必要|在一定程度上|в принципе|готов\S* рассмотреть|возможно|при необходимости|отчасти/iu;

/** How the second passage stands to the first, and why. */
export function relate(a: RelationEnd, b: RelationEnd, features: Float64Array): RelationReading {
  const clash = conflictOf(a, b);
  if (clash) return { relation: "conflict", reason: clash };
  if (samenessScore([a.passage, b.passage], features) < SAME_FROM)
    return { relation: "related", reason: "the same specific matter, other content" };
  return firmness(a, b) ?? { relation: "same", reason: "the same on this matter" };
}

/** Why both passages cannot be right as they stand; null where they can. */
export function conflictOf(a: RelationEnd, b: RelationEnd): string | null {
  const denied = deniedAgainst(a.passage, b.passage) ?? deniedAgainst(b.passage, a.passage);
  if (denied) return `one denies a topic that the other has: ${denied}`;
  if (a.facts.length === 0 || b.facts.length === 0) return null;
  return initiatorClash(a.facts, b.facts) ?? durationClash(a.facts, b.facts);
}

function deniedAgainst(a: Passage, b: Passage): string | null {
  if (a.denied.length === 0) return null;
  return a.denied.find(({ id }) => b.topics.some((topic) => topic.id === id))?.id ?? null;
}

function initiatorClash(a: readonly Fact[], b: readonly Fact[]): string | null {
  const one = factValue(a, "initiator");
  const other = one && factValue(b, "initiator");
  return one && other && one !== other ? `they differ on who asked for it: ${one}, ${other}` : null;
}

function factValue(facts: readonly Fact[], kind: Fact["kind"]): string | undefined {
  return facts.find((fact) => fact.kind === kind)?.value;
}

/** Lengths that lie so far apart, as a ratio, are no matter of rounding. */
const DURATION_RATIO = 1.3;

function durationClash(a: readonly Fact[], b: readonly Fact[]): string | null {
  const one = Number(factValue(a, "duration") ?? 0);
  const other = Number(factValue(b, "duration") ?? 0);
  if (!(one > 0 && other > 0)) return null;
  const ratio = Math.max(one, other) / Math.min(one, other);
  return ratio > DURATION_RATIO ? `they differ on how long it took: ${one} and ${other} minutes` : null;
}

function firmness(a: RelationEnd, b: RelationEnd): RelationReading | null {
  const hedged = [a, b].map(({ text }) => HEDGES.test(text));
  if (hedged[0] !== hedged[1])
    return hedged[1]
      ? { relation: "weaker", reason: "the second is hedged" }
      : { relation: "stronger", reason: "only the first is hedged" };
  if (a.passage.voice !== b.passage.voice) return null;
  const ladder = LADDERS.find((acts) => acts.includes(a.passage.act) && acts.includes(b.passage.act));
  const step = ladder ? ladder.indexOf(b.passage.act) - ladder.indexOf(a.passage.act) : 0;
  if (step === 0) return null;
  const reason = `the first ${a.passage.act}, the second ${b.passage.act}`;
  return { relation: step > 0 ? "stronger" : "weaker", reason };
}
