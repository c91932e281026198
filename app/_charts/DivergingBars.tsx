"use client";
import { Bar, BarChart, CartesianGrid, LabelList, ReferenceLine, XAxis, YAxis } from "recharts";
import { FluidChart } from "./FluidChart.tsx";
import { NOTHING, type Row, type Series } from "./series.ts";

/** Height of a row and of the axis, in pixels. */
const ROW = 26;
const AXIS = 30;
const NAMES = 150;
/** The axis ends at a multiple of this share. */
const TICK_STEP = 0.2;

type Props = { readonly rows: readonly Row[]; readonly left: Series; readonly right: Series };

/** Shares of two series back to back; the side that has nothing says so in a word at the middle line. */
export function DivergingBars({ rows, left, right }: Props) {
  const data = rows.map((row) => ({
    name: row.name,
    left: -(row.values[left.key] ?? NOTHING),
    right: row.values[right.key] ?? NOTHING,
    leftWord: row.words[left.key] ?? "",
    rightWord: row.words[right.key] ?? "",
  }));
  const highest = Math.max(...data.map((row) => Math.max(-row.left, row.right)));
  const most = Math.max(TICK_STEP, Math.ceil(highest / TICK_STEP) * TICK_STEP);
  const height = rows.length * ROW + AXIS;
  return (
    <FluidChart height={height}>
      <BarChart
        data={data}
        layout="vertical"
        stackOffset="sign"
        barSize={14}
        margin={{ top: 0, right: 16, bottom: 0, left: 0 }}
      >
        <CartesianGrid horizontal={false} stroke="var(--line)" />
        <XAxis
          type="number"
          orientation="top"
          domain={[-most, most]}
          ticks={[-most, -most / 2, 0, most / 2, most]}
          tickFormatter={distance}
          tick={{ fill: "var(--muted)", fontSize: 12 }}
          axisLine={false}
          tickLine={false}
        />
        <YAxis
          type="category"
          dataKey="name"
          width={NAMES}
          interval={0}
          tick={{ fill: "var(--ink)", fontSize: 12 }}
          axisLine={false}
          tickLine={false}
        />
        <Bar dataKey="left" stackId="one" fill={left.colour} isAnimationActive={false}>
          <LabelList dataKey="leftWord" content={(props) => <Word {...props} side="left" />} />
        </Bar>
        <Bar dataKey="right" stackId="one" fill={right.colour} isAnimationActive={false}>
          <LabelList dataKey="rightWord" content={(props) => <Word {...props} side="right" />} />
        </Bar>
        <ReferenceLine x={0} stroke="var(--rule)" />
      </BarChart>
    </FluidChart>
  );
}

type WordProps = {
  readonly x?: number | string;
  readonly y?: number | string;
  readonly width?: number | string;
  readonly height?: number | string;
  readonly value?: unknown;
  readonly side: "left" | "right";
};

/** The word for what the bar alone does not say ("silent", "denies"), outside the bar's end. */
function Word({ x = 0, y = 0, width = 0, height = 0, value, side }: WordProps) {
  if (typeof value !== "string" || value === "") return null;
  const ends = [Number(x), Number(x) + Number(width)];
  return (
    <text
      x={side === "left" ? Math.min(...ends) - 6 : Math.max(...ends) + 6}
      y={Number(y) + Number(height) / 2 + 4}
      textAnchor={side === "left" ? "end" : "start"}
      fill="var(--muted)"
      fontSize={11}
    >
      {value}
    </text>
  );
}

function distance(share: number): string {
  return `${Math.abs(Math.round(share * 100))} %`;
}
