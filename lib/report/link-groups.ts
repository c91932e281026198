import type { Link, PassageRef } from "#lib/engine/types.ts";

const keyOf = ({ statement, passage }: PassageRef): string => JSON.stringify([statement, passage]);

/**
 * The wanted links in groups that share passages, each a list of indices into `links`: one denial against three
 * passages that cover the topic is one matter, not three.
 */
export function linkGroups(
  links: readonly Link[],
  wanted: (link: Link) => boolean,
): readonly (readonly number[])[] {
  const groups: { passages: Set<string>; links: number[] }[] = [];
  for (const [index, link] of links.entries()) {
    if (!wanted(link)) continue;
    const ends = [keyOf(link.a), keyOf(link.b)];
    const touching = groups.filter(({ passages }) => ends.some((end) => passages.has(end)));
    const merged = {
      passages: new Set([...ends, ...touching.flatMap(({ passages }) => [...passages])]),
      links: [...touching.flatMap((group) => group.links), index],
    };
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups
    .map((group) => group.links.toSorted((a, b) => a - b))
    .toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}
