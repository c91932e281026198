import { sharedEvidence } from "./align-evidence.ts";
import { pairsOf } from "./align-pairs.ts";
import { twinsOf } from "./align-twins.ts";
import { LINK_FROM, linkScore } from "./align-weights.ts";
import type { Reading } from "./reading.ts";
import { conflictOf, type RelationEnd, type RelationReading, relate } from "./relations.ts";
import { faintKeys } from "./similarity-faint.ts";
import { noKeys } from "./similarity-keys.ts";
import { layOut, type Side } from "./similarity-sides.ts";
import type { EventRecord, Fact, Link } from "./types.ts";

/** A statement laid out, with its passages as their relations are judged. */
type Placed = { readonly side: Side; readonly ends: readonly RelationEnd[] };

/** The links between passages of different statements, pair of statements by pair, in the order of their passages. */
export function align(
  readings: readonly Reading[],
  event: EventRecord,
  facts: readonly Fact[],
): readonly Link[] {
  const keys = noKeys();
  const placed = byPassage(facts);
  const sides = readings.map((reading): Placed => {
    const side = layOut(reading, keys);
    return { side, ends: endsOf(side, placed) };
  });
  const faint = faintKeys(event);
  return sides.flatMap((a, place) => sides.slice(place + 1).flatMap((b) => alignPair(a, b, faint)));
}

function alignPair(a: Placed, b: Placed, faint: ReadonlySet<string>): readonly Link[] {
  const twins = twinsOf(a.side, b.side);
  const links = [...twins].map(([i, j]) =>
    linkOf([a.side, i], [b.side, j], { score: 1, relation: "same", reason: "the same words" }),
  );
  const pairs = pairsOf(a.side, b.side, faint);
  pairs.features.forEach((features, k) => {
    const [i, j] = [pairs.a[k] ?? 0, pairs.b[k] ?? 0];
    const [first, second] = [a.ends[i], b.ends[j]];
    const score = linkScore(features);
    if (!first || !second || twins.get(i) === j) return;
    if (score < LINK_FROM && conflictOf(first, second) === null) return;
    links.push(linkOf([a.side, i], [b.side, j], { score, ...relate(first, second, features) }));
  });
  return links.sort((x, y) => x.a.passage - y.a.passage || x.b.passage - y.b.passage);
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

function endsOf(
  { reading, texts }: Side,
  facts: ReadonlyMap<string, readonly Fact[]>,
): readonly RelationEnd[] {
  const { id } = reading.statement;
  return reading.analysed.passages.map((passage, index) => ({
    passage,
    text: texts[index] ?? "",
    facts: facts.get(`${id} ${index}`) ?? [],
  }));
}

function byPassage(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const placed = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = `${fact.statement} ${fact.passage}`;
    const known = placed.get(key);
    if (known) known.push(fact);
    else placed.set(key, [fact]);
  }
  return placed;
}
