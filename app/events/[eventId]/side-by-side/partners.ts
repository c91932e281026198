import type { Link, PassageRef, Relation, Span } from "#lib/engine/types.ts";
import { passageKey } from "./passageKey.ts";

/** A linked passage as seen from the passage that it is linked to. */
export type Partner = {
  readonly at: PassageRef;
  /** How the partner stands to the passage that it is seen from. */
  readonly relation: Relation;
  readonly score: number;
  readonly reason: string;
  readonly evidenceHere: readonly Span[];
  readonly evidenceThere: readonly Span[];
};

export type Partners = Readonly<Record<string, readonly Partner[]>>;

const OPPOSITE: Record<Relation, Relation> = {
  same: "same",
  weaker: "stronger",
  stronger: "weaker",
  related: "related",
  conflict: "conflict",
};

/** The relation read from the second passage to the first. */
export function opposite(relation: Relation): Relation {
  return OPPOSITE[relation];
}

/** The partners of every linked passage, by its key, the strongest first. */
export function partnersByPassage(links: readonly Link[]): Partners {
  const all: Record<string, Partner[]> = {};
  const add = (from: PassageRef, partner: Partner) => {
    const key = passageKey(from);
    all[key] = [...(all[key] ?? []), partner];
  };
  for (const { a, b, relation, score, reason, evidence } of links) {
    const common = { score, reason };
    add(a, { ...common, at: b, relation, evidenceHere: evidence.a, evidenceThere: evidence.b });
    add(b, {
      ...common,
      at: a,
      relation: opposite(relation),
      evidenceHere: evidence.b,
      evidenceThere: evidence.a,
    });
  }
  for (const partners of Object.values(all)) partners.sort((one, other) => other.score - one.score);
  return all;
}
