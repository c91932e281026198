import type { Side } from "./similarity-sides.ts";

/**
 * The passages of `a` that stand in `b` word for word, each with its twin: the first with the first, the second with
 * the second, so that a refrain of a hundred times gives a hundred pairs and not ten thousand. White space and case do
 * not count.
 */
export function twinsOf(a: Side, b: Side): ReadonlyMap<number, number> {
  const places = new Map<string, number[]>();
  b.plain.forEach((words, index) => {
    const known = places.get(words);
    if (known) known.push(index);
    else places.set(words, [index]);
  });
  const taken = new Map<string, number>();
  const twins = new Map<number, number>();
  a.plain.forEach((words, index) => {
    const used = taken.get(words) ?? 0;
    const twin = places.get(words)?.[used];
    if (twin === undefined) return;
    taken.set(words, used + 1);
    twins.set(index, twin);
  });
  return twins;
}
