"use client";
import { useLayoutEffect, useRef, useState } from "react";
import type { Relation } from "#lib/engine/types.ts";
import { hue } from "../../../_marks/hue.ts";
import { classes } from "../../../_ui/classes.ts";
import { LINE_PAINT } from "./LineSample.tsx";
import { linkPath } from "./linkShape.ts";
import { opposite } from "./partners.ts";
import { useRead } from "./useReader.ts";

export type Line = {
  readonly id: string;
  /** Places of the two ends, left column first, and their statements' orders in the event. */
  readonly left: string;
  readonly right: string;
  readonly leftKey: string;
  readonly rightKey: string;
  readonly leftOrder: number;
  readonly rightOrder: number;
  /** How the right passage stands to the left one. */
  readonly relation: Relation;
};

type Drawn = { readonly line: Line; readonly left: Box; readonly right: Box };
type Box = { readonly x: number; readonly top: number; readonly bottom: number; readonly level: number };

/** Half a line of text, in pixels: a link meets the middle of a passage's first line. */
const HALF_LINE = 13;

/** The relation seen from left to right, for a link whose first statement may stand on either side. */
export function leftToRight(relation: Relation, firstIsLeft: boolean): Relation {
  return firstIsLeft ? relation : opposite(relation);
}

/** The lines in the gutters of the element that holds it, measured again only when that element's size changes. */
export function LinkLines({ lines }: { lines: readonly Line[] }) {
  const own = useRef<SVGSVGElement>(null);
  const [drawn, setDrawn] = useState<readonly Drawn[]>([]);
  useLayoutEffect(() => {
    const element = own.current?.parentElement;
    if (!element || lines.length === 0) {
      setDrawn([]);
      return;
    }
    const draw = () => setDrawn(measure(element, lines));
    // The observer draws at once, too; a row that is not on the screen is measured when it comes there.
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    return () => observer.disconnect();
  }, [lines]);
  return (
    <svg
      ref={own}
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 hidden h-full w-full md:block"
    >
      {drawn.map((one) => (
        <DrawnLine key={one.line.id} {...one} />
      ))}
    </svg>
  );
}

function DrawnLine({ line, left, right }: Drawn) {
  const isChosen = useRead((it) => {
    const chosen = it.chosen()?.key;
    return chosen === line.leftKey || chosen === line.rightKey;
  });
  return (
    <g className={isChosen ? "text-ink" : "text-faint"}>
      <Bracket box={left} order={line.leftOrder} />
      <Bracket box={right} order={line.rightOrder} />
      <path
        className={classes(LINE_PAINT[line.relation], isChosen && line.relation === "same" && "stroke-[2.5]")}
        d={linkPath(line.relation, { x: left.x, y: left.level }, { x: right.x, y: right.level })}
      />
    </g>
  );
}

function Bracket({ box, order }: { box: Box; order: number }) {
  return (
    <path
      d={`M${box.x} ${box.top + 3}V${box.bottom - 3}`}
      fill="none"
      strokeWidth="2"
      style={{ stroke: hue(order) }}
    />
  );
}

function measure(container: HTMLElement, lines: readonly Line[]): readonly Drawn[] {
  const origin = container.getBoundingClientRect();
  const places = new Map<string, HTMLElement>();
  for (const element of container.querySelectorAll<HTMLElement>("[data-place]"))
    places.set(element.dataset.place ?? "", element);
  const cells = new Map<Element, DOMRect>();
  const boxOf = (place: string, side: "left" | "right"): Box | null => {
    const element = places.get(place);
    const cell = element?.closest("[data-cell]");
    if (!element || !cell) return null;
    const edge = cells.get(cell) ?? cell.getBoundingClientRect();
    cells.set(cell, edge);
    const rect = element.getBoundingClientRect();
    if (rect.height === 0) return null;
    const top = rect.top - origin.top;
    // Lines leave the text by a hand's breadth, so that brackets do not touch letters.
    const x = side === "left" ? edge.right - origin.left + 6 : edge.left - origin.left - 6;
    return { x, top, bottom: rect.bottom - origin.top, level: top + HALF_LINE };
  };
  return lines.flatMap((line) => {
    const left = boxOf(line.left, "left");
    const right = boxOf(line.right, "right");
    return left && right ? [{ line, left, right }] : [];
  });
}
