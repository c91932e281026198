import type { Relation } from "#lib/engine/types.ts";
import { linkPath } from "./linkShape.ts";

/** How the lines of each relation are painted; their form comes from `linkPath`. */
export const LINE_PAINT: Record<Relation, string> = {
  same: "fill-none stroke-current stroke-[1.5]",
  weaker: "fill-current stroke-none",
  stronger: "fill-current stroke-none",
  related: "fill-none stroke-current stroke-[1.25] [stroke-dasharray:3_3]",
  conflict: "fill-none stroke-accent stroke-2",
};

/** The line of a relation as a small sign, read from the chosen passage (left) to its partner (right). */
export function LineSample({ relation, width = 28 }: { relation: Relation; width?: number }) {
  return (
    <svg viewBox={`0 0 ${width} 10`} width={width} height="10" aria-hidden="true" className="shrink-0">
      <path className={LINE_PAINT[relation]} d={linkPath(relation, { x: 1, y: 5 }, { x: width - 1, y: 5 })} />
    </svg>
  );
}
