"use client";
import { type KeyboardEvent, type MouseEvent, useId, useMemo } from "react";
import { textLanguage } from "../../../_marks/direction.ts";
import { hue } from "../../../_marks/hue.ts";
import { barcodeTicks, passageAt, type Tick } from "./barcodeTicks.ts";
import type { Column } from "./model.ts";
import { useRead, useScreen } from "./useReader.ts";

/** Height of the ticks and of the whole strip with the line that shows where one is, in pixels. */
const TICKS = 14;
const STRIP = 20;
/** A passage without any topic is a low tick: there, and silent. */
const LOW = 4;

const STEPS: Record<string, number> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 5,
  PageDown: -5,
};

/** The whole text as one strip: a tick a passage, full where it is on a topic, hatched in another's voice. */
export function Barcode({ column }: { column: Column }) {
  const { model, reader, choose } = useScreen();
  const topics = model.address.topics;
  const ticks = useMemo(() => barcodeTicks(column, topics), [column, topics]);
  const chosen = useRead((it) => {
    const ref = it.chosen()?.ref;
    return ref?.statement === column.id ? ref.passage : null;
  });
  const pattern = useId();
  const isRtl = textLanguage(column.language).dir === "rtl";
  const jump = (passage: number) =>
    choose(reader.placeOf({ statement: column.id, passage }), { focus: false });
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    jump(passageAt(ticks, isRtl ? 1 - share : share));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = ticks.length - 1;
    const step = STEPS[event.key];
    const target =
      event.key === "Home"
        ? 0
        : event.key === "End"
          ? last
          : step === undefined
            ? null
            : (chosen ?? -1) + step;
    if (target === null) return;
    event.preventDefault();
    jump(Math.min(last, Math.max(0, target)));
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={`Place in ${column.name}`}
      aria-valuemin={1}
      aria-valuemax={Math.max(1, ticks.length)}
      aria-valuenow={(chosen ?? 0) + 1}
      aria-valuetext={chosen === null ? "no passage chosen" : `passage ${chosen + 1} of ${ticks.length}`}
      onClick={onClick}
      onKeyDown={onKeyDown}
      className="mt-1 cursor-pointer py-0.5 pointer-coarse:py-3 print:hidden"
      style={{ color: hue(column.order), transform: isRtl ? "scaleX(-1)" : undefined }}
    >
      <svg width="100%" height={STRIP} aria-hidden="true" className="block overflow-visible">
        <defs>
          <pattern
            id={pattern}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="1.75" height="4" fill="currentColor" />
          </pattern>
        </defs>
        {ticks.map((tick) => (
          <TickMark key={tick.index} tick={tick} pattern={pattern} />
        ))}
        <Whereabouts statement={column.id} ticks={ticks} chosen={chosen} />
      </svg>
    </div>
  );
}

function percent(share: number): string {
  return `${share * 100}%`;
}

/** A pixel of paper between neighbours keeps them apart. */
function TickMark({ tick, pattern }: { tick: Tick; pattern: string }) {
  const x = percent(tick.from);
  const width = `calc(${percent(tick.width)} - 1px)`;
  if (tick.mark === "nothing")
    return <rect x={x} y={TICKS - LOW} height={LOW} style={{ width }} fill="currentColor" opacity="0.45" />;
  if (tick.mark === "denied")
    return (
      <g>
        <rect
          x={x}
          y="0.5"
          height={TICKS - 1}
          style={{ width }}
          fill="none"
          stroke="currentColor"
          strokeDasharray="2 2"
        />
        <line
          x1={x}
          y1={TICKS}
          x2={percent(tick.from + tick.width)}
          y2="0"
          stroke="currentColor"
          strokeWidth="1.5"
        />
      </g>
    );
  return (
    <rect
      x={x}
      y="0"
      height={TICKS}
      style={{ width }}
      fill={
        tick.voice === "own" ? "currentColor" : tick.voice === "other" ? `url(#${pattern})` : "currentColor"
      }
      opacity={tick.voice === "narrator" ? 0.55 : 1}
    />
  );
}

/** What is on the screen, as a line under its ticks; the chosen passage as a pointer. */
function Whereabouts({
  statement,
  ticks,
  chosen,
}: {
  statement: string;
  ticks: readonly Tick[];
  chosen: number | null;
}) {
  const seen = useRead((it) => it.seen(statement));
  const tick = chosen === null ? undefined : ticks[chosen];
  return (
    <g className="text-ink">
      {ticks.map(({ index, from, width }) =>
        seen.has(index) ? (
          <rect
            key={index}
            x={percent(from)}
            y={TICKS + 2}
            width={percent(width)}
            height="2"
            fill="currentColor"
          />
        ) : null,
      )}
      {tick ? (
        <rect
          x={percent(tick.from)}
          y="-2"
          height={STRIP + 2}
          style={{ width: `max(3px, calc(${percent(tick.width)} - 1px))` }}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
        />
      ) : null}
    </g>
  );
}
