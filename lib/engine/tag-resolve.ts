import type { Find } from "./terms-finds.ts";
import type { Span } from "./types.ts";

/** What the terms of one topic say of one passage, before anything around the passage is looked at. */
export type Hit = {
  readonly topic: string;
  /** `strong` by itself; `back`: if the topic was just spoken of; `general`: if nothing else is. */
  readonly strength: "strong" | "back" | "general";
  readonly evidence: readonly Span[];
  /** Index of the first word: the order in which the passage comes to its topics. */
  readonly at: number;
};

/** Different weak terms of a topic that stand for a strong one. */
const WEAK_MAKE_STRONG = 2;
/** Different general terms of a topic that stand for a strong one: so many are no mere manner of speaking. */
const GENERAL_MAKE_STRONG = 3;
/** A topic that nothing but general terms stand for comes after those that the passage names. */
const AFTER_THE_NAMED = Number.POSITIVE_INFINITY;

/** The hits of a passage, one a topic and strength, in the order of their first words. */
export function resolve(finds: readonly Find[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (const [topic, own] of byName(standing(finds))) {
    const of = (strength: Find["strength"]) => own.filter((find) => find.strength === strength);
    const [strong, weak, back, general] = [of("strong"), of("weak"), of("back"), of("general")];
    if (strong.length > 0 || apart(weak) >= WEAK_MAKE_STRONG) {
      hits.push(hitOf(topic, "strong", [...strong, ...weak]));
    } else if (kinds(general) >= GENERAL_MAKE_STRONG) {
      hits.push({ ...hitOf(topic, "strong", general), at: AFTER_THE_NAMED });
    } else {
      // A weak term alone points back, as "the deal" does: it counts soon after a passage on its topic.
      if (back.length + weak.length > 0) hits.push(hitOf(topic, "back", [...back, ...weak]));
      if (general.length > 0) hits.push(hitOf(topic, "general", general));
    }
  }
  return hits.sort((a, b) => (a.at === b.at ? 0 : a.at - b.at));
}

function kinds(finds: readonly Find[]): number {
  return new Set(finds.map(({ term }) => term)).size;
}

/** How many different terms were met, each at words of its own: two terms that share a word count as one. */
function apart(finds: readonly Find[]): number {
  const met = new Set<number>();
  let end = 0;
  for (const { term, from, to } of finds) {
    if (from < end || met.has(term)) continue;
    met.add(term);
    end = to;
  }
  return met.size;
}

/** The finds that no `never` term of their topic and no longer find of another topic takes away. */
export function standing(finds: readonly Find[]): readonly Find[] {
  if (finds.length === 0) return finds;
  const nevers = finds.filter(({ strength }) => strength === "never");
  const solid = finds.filter((find) => find.solid && find.strength === "strong" && find.to - find.from > 1);
  return finds.filter(
    (find) =>
      find.strength !== "never" &&
      !nevers.some((never) => rulesOut(never, find)) &&
      !solid.some((longer) => swallows(longer, find)),
  );
}

/** A `never` term takes its words away from the other terms of its topic. */
function rulesOut(never: Find, find: Find): boolean {
  return (
    never.name === find.name &&
    never.evidence.some((a) => find.evidence.some((b) => a[0] < b[1] && b[0] < a[1]))
  );
}

function swallows(longer: Find, find: Find): boolean {
  return (
    longer.name !== find.name &&
    longer.from <= find.from &&
    find.to <= longer.to &&
    longer.to - longer.from > find.to - find.from
  );
}

function byName(finds: readonly Find[]): Map<string, Find[]> {
  const groups = new Map<string, Find[]>();
  for (const find of finds) {
    const group = groups.get(find.name);
    if (group) group.push(find);
    else groups.set(find.name, [find]);
  }
  return groups;
}

function hitOf(topic: string, strength: Hit["strength"], finds: readonly Find[]): Hit {
  return {
    topic,
    strength,
    evidence: mergeSpans(finds.flatMap(({ evidence }) => evidence)),
    at: Math.min(...finds.map(({ from }) => from)),
  };
}

/** The same text covered by spans in order that neither touch nor overlap. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
