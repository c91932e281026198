import type { Comparison, PassageRef } from "#lib/engine/types.ts";

/** Ids of the topics that both ends of a conflicting link carry or deny. */
export function conflictTopics(comparison: Comparison): ReadonlySet<string> {
  const topicsAt = ({ statement, passage }: PassageRef): readonly string[] => {
    const found = comparison.statements.find(({ id }) => id === statement)?.passages[passage];
    return found ? [...found.topics, ...found.denied].map(({ id }) => id) : [];
  };
  const conflicts = comparison.links.filter(({ relation }) => relation === "conflict");
  return new Set(
    conflicts.flatMap(({ a, b }) => {
      const there = new Set(topicsAt(b));
      return topicsAt(a).filter((topic) => there.has(topic));
    }),
  );
}
