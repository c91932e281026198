import type { Passage } from "./types.ts";

/** The topics of one passage, those it denies among them, main topic first. */
export function topicsOf({ topics, denied }: Passage): readonly string[] {
  return denied.length === 0 ? topics.map(({ id }) => id) : [...topics, ...denied].map(({ id }) => id);
}

/** How often each topic stands in two statements, and which topics keep company there. */
export type TopicCounts = {
  readonly a: ReadonlyMap<string, number>;
  readonly b: ReadonlyMap<string, number>;
  /** Pairs of topics that some passage of the two holds together, as `x y` both ways. */
  readonly company: ReadonlySet<string>;
};

/** The topics of two statements counted by passages. */
export function countTopics(a: readonly Passage[], b: readonly Passage[]): TopicCounts {
  const company = new Set<string>();
  for (const passage of [...a, ...b]) {
    const topics = topicsOf(passage);
    for (const x of topics) for (const y of topics) if (x !== y) company.add(`${x} ${y}`);
  }
  return { a: count(a), b: count(b), company };
}

function count(passages: readonly Passage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const passage of passages)
    for (const id of new Set(topicsOf(passage))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** How telling it is that two passages share a topic, 0..1: 1 when each statement has it once. */
export function topicRarity({ a, b }: TopicCounts, topic: string): number {
  return 1 / Math.sqrt((a.get(topic) ?? 1) * (b.get(topic) ?? 1));
}

/** The same by the statement that speaks of it less: a lone remark is compared with all that the other side says of the matter. */
export function topicLoneness({ a, b }: TopicCounts, topic: string): number {
  return 1 / Math.min(a.get(topic) ?? 1, b.get(topic) ?? 1);
}
