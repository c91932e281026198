import type { Link } from "#lib/engine/types.ts";
import type { AlignedText } from "./alignRows.ts";
import { type Line, leftToRight } from "./LinkLines.tsx";
import type { Column } from "./model.ts";
import { passageKey } from "./passageKey.ts";

/** A line that leads further down or up than this many letters of a column (about 14 lines) is no line but a jump. */
const FARTHEST = 600;

/** The links that a line can show in the text order: between neighbouring columns, and about level. */
export function levelLines(
  links: readonly Link[],
  columns: readonly Column[],
  { tops }: AlignedText,
): readonly Line[] {
  return links.flatMap(({ a, b, relation }) => {
    const atA = columns.findIndex(({ id }) => id === a.statement);
    const atB = columns.findIndex(({ id }) => id === b.statement);
    const apart = Math.abs((tops[atA]?.[a.passage] ?? 0) - (tops[atB]?.[b.passage] ?? 0));
    if (Math.abs(atA - atB) !== 1 || apart > FARTHEST) return [];
    const [left, right] = atA < atB ? [a, b] : [b, a];
    return [
      {
        id: `${passageKey(a)}>${passageKey(b)}`,
        left: passageKey(left),
        right: passageKey(right),
        leftKey: passageKey(left),
        rightKey: passageKey(right),
        leftOrder: columns[Math.min(atA, atB)]?.order ?? 0,
        rightOrder: columns[Math.max(atA, atB)]?.order ?? 0,
        relation: leftToRight(relation, atA < atB),
      },
    ];
  });
}
