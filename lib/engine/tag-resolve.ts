import type { Find } from "./terms-match.ts";
import type { Span } from "./types.ts";

/** What the terms of one topic say of one passage, before anything around the passage is looked at. */
export type Hit = {
  readonly topic: string;
  /** `strong` by itself; `weak`: it needs the topic to be spoken of nearby; `general`: it needs nothing else to be. */
  readonly strength: "strong" | "weak" | "general";
  readonly evidence: readonly Span[];
  /** Index of the first word: the order in which the passage comes to its topics. */
  readonly at: number;
};

/** The hits of a passage, one a topic and strength: ruled out, covered by longer finds, and weak ones counted together. */
export function resolve(finds: readonly Find[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (const [topic, own] of byName(standing(finds))) {
    const strong = own.filter(({ strength }) => strength === "strong");
    const weak = own.filter(({ strength }) => strength === "weak");
    const general = own.filter(({ strength }) => strength === "general");
    if (strong.length > 0 || new Set(weak.map(({ term }) => term)).size > 1) {
      hits.push(hitOf(topic, "strong", [...strong, ...weak]));
    } else {
      if (weak.length > 0) hits.push(hitOf(topic, "weak", weak));
      if (general.length > 0) hits.push(hitOf(topic, "general", general));
    }
  }
  return hits.sort((a, b) => a.at - b.at);
}

/** The finds that no `never` term of their topic and no longer find of another topic covers. */
function standing(finds: readonly Find[]): readonly Find[] {
  return finds.filter(
    (find) =>
      find.strength !== "never" &&
      !finds.some((other) => rulesOut(other, find) || (other !== find && swallows(other, find))),
  );
}

function rulesOut(never: Find, find: Find): boolean {
  return (
    never.strength === "never" && never.name === find.name && never.from <= find.from && find.to <= never.to
  );
}

function swallows(longer: Find, find: Find): boolean {
  return (
    longer.strength === "strong" &&
    longer.solid &&
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
