import type { Relation } from "#lib/engine/types.ts";

export type Point = { readonly x: number; readonly y: number };

/** Half the width of a tapered line at its broad end, in pixels: clearly more than a plain line's 0.75. */
const BROAD = 3.5;
/** Length and height of a tooth of the zigzag, in pixels. */
const TOOTH = 6;
const TOOTH_HEIGHT = 3;

/**
 * The path of a link from `from` (first statement's end) to `to`. Its form tells the relation without colour: plain
 * for same, tapering towards the weaker end, zigzag for a conflict; related takes the plain path and is dashed.
 */
export function linkPath(relation: Relation, from: Point, to: Point): string {
  switch (relation) {
    case "same":
    case "related":
      return `M${point(from)}L${point(to)}`;
    case "weaker":
      return taper(from, to);
    case "stronger":
      return taper(to, from);
    case "conflict":
      return zigzag(from, to);
  }
}

function point({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A wedge whose point lies at the weaker end. */
function taper(broad: Point, fine: Point): string {
  return `M${point({ x: broad.x, y: broad.y - BROAD })}L${point(fine)}L${point({ x: broad.x, y: broad.y + BROAD })}Z`;
}

function zigzag(from: Point, to: Point): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const teeth = Math.max(2, Math.round(length / TOOTH));
  const along = { x: (to.x - from.x) / teeth, y: (to.y - from.y) / teeth };
  const across = { x: -(to.y - from.y) / (length || 1), y: (to.x - from.x) / (length || 1) };
  const points = Array.from({ length: teeth + 1 }, (_, at) => {
    const side = at === 0 || at === teeth ? 0 : at % 2 === 0 ? TOOTH_HEIGHT : -TOOTH_HEIGHT;
    return point({
      x: from.x + along.x * at + across.x * side,
      y: from.y + along.y * at + across.y * side,
    });
  });
  return `M${points.join("L")}`;
}
