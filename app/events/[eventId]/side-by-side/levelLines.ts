import type { Link } from "#lib/engine/types.ts";
import type { AlignedText, Chunk } from "./alignRows.ts";
import { type Line, leftToRight } from "./LinkLines.tsx";
import type { Column } from "./model.ts";
import { passageKey } from "./passageKey.ts";

/** Beyond this many rows a line would cross half a screen; such a link is a jump. */
const MOST_ROWS_ASIDE = 1;

/** The links that a line can show in the text order: between neighbouring columns, and about level. */
export function levelLines(
  links: readonly Link[],
  columns: readonly Column[],
  { chunks }: AlignedText,
): readonly Line[] {
  const chunkOf = (column: number, passage: number) =>
    chunks.find((chunk) => chunk.column === column && chunk.from <= passage && passage < chunk.to);
  return links.flatMap(({ a, b, relation }) => {
    const atA = columns.findIndex(({ id }) => id === a.statement);
    const atB = columns.findIndex(({ id }) => id === b.statement);
    const one = chunkOf(atA, a.passage);
    const other = chunkOf(atB, b.passage);
    if (Math.abs(atA - atB) !== 1 || !one || !other || !areLevel(one, other)) return [];
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

function areLevel(one: Chunk, other: Chunk): boolean {
  return one.rowStart < other.rowEnd + MOST_ROWS_ASIDE && other.rowStart < one.rowEnd + MOST_ROWS_ASIDE;
}
