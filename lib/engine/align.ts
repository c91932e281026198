import { sharedEvidence } from "./align-evidence.ts";
import { pairsOf } from "./align-pairs.ts";
import { twinsOf } from "./align-twins.ts";
import { LINK_FROM, linkScore } from "./align-weights.ts";
import type { Reading } from "./reading.ts";
import { conflictOf, type RelationEnd, type RelationReading, relate } from "./relations.ts";
import { faintKeys } from "./similarity-faint.ts";
import { layOut, type Side } from "./similarity-space.ts";
import type { EventRecord, Fact, Link } from "./types.ts";

type Context = { readonly faint: ReadonlySet<string>; readonly facts: ReadonlyMap<string, readonly Fact[]> };

/** The links between passages of different statements, pair of statements by pair, in the order of their passages. */
export function align(
  readings: readonly Reading[],
  event: EventRecord,
  facts: readonly Fact[],
): readonly Link[] {
  const sides = readings.map(layOut);
  const context = { faint: faintKeys(event), facts: byPassage(facts) };
  return sides.flatMap((a, place) => sides.slice(place + 1).flatMap((b) => alignPair(a, b, context)));
}

function alignPair(a: Side, b: Side, context: Context): readonly Link[] {
  const [endsA, endsB] = [endsOf(a, context), endsOf(b, context)];
  const twins = twinsOf(a, b);
  const links = pairsOf(a, b, context.faint).flatMap((pair) => {
    const [first, second] = [endsA[pair.a], endsB[pair.b]];
    const score = linkScore(pair.features);
    if (!first || !second || twins.get(pair.a) === pair.b) return [];
    if (score < LINK_FROM && conflictOf(first, second) === null) return [];
    return [linkOf([a, pair.a], [b, pair.b], { score, ...relate(first, second, pair.features) })];
  });
  const same = [...twins].map(([i, j]) =>
    linkOf([a, i], [b, j], { score: 1, relation: "same", reason: "the same words" }),
  );
  return [...links, ...same].sort((x, y) => x.a.passage - y.a.passage || x.b.passage - y.b.passage);
}

type Place = readonly [side: Side, passage: number];
type Found = RelationReading & { readonly score: number };

function linkOf(a: Place, b: Place, { score, relation, reason }: Found): Link {
  return {
    a: { statement: a[0].reading.statement.id, passage: a[1] },
    b: { statement: b[0].reading.statement.id, passage: b[1] },
    relation,
    reason,
    score: Math.round(score * 1000) / 1000,
    evidence: sharedEvidence(a, b),
  };
}

function endsOf({ reading }: Side, { facts }: Context): readonly RelationEnd[] {
  const { id, text } = reading.statement;
  return reading.analysed.passages.map((passage, index) => ({
    passage,
    text: text.slice(passage.start, passage.end),
    facts: facts.get(`${id} ${index}`) ?? [],
  }));
}

function byPassage(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const placed = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = `${fact.statement} ${fact.passage}`;
    placed.set(key, [...(placed.get(key) ?? []), fact]);
  }
  return placed;
}
