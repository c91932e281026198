"use client";
import { Bar, BarChart, CartesianGrid, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from "recharts";
import type { Row, Series } from "./series.ts";

/** Height of a row and of the axis, in pixels. */
const ROW = 26;
const AXIS = 30;
const NAMES = 150;

type Props = { readonly rows: readonly Row[]; readonly left: Series; readonly right: Series };

/** Shares of two series back to back; the side that has nothing says so in a word at the middle line. */
export function DivergingBars({ rows, left, right }: Props) {
  const data = rows.map((row) => ({
    name: row.name,
    left: -(row.values[left.key] ?? 0),
    right: row.values[right.key] ?? 0,
    leftWord: row.words[left.key] ?? "",
    rightWord: row.words[right.key] ?? "",
  }));
  const most = Math.max(0.05, ...data.map((row) => Math.max(-row.left, row.right)));
  const height = rows.length * ROW + AXIS;
  return (
    <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 640, height }}>
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
        <Bar
          dataKey="left"
          stackId="one"
          fill={left.colour}
          isAnimationActive={false}
          label={(props) => <Word {...props} word={data[props.index ?? -1]?.leftWord} side="left" />}
        />
        <Bar
          dataKey="right"
          stackId="one"
          fill={right.colour}
          isAnimationActive={false}
          label={(props) => <Word {...props} word={data[props.index ?? -1]?.rightWord} side="right" />}
        />
        <ReferenceLine x={0} stroke="var(--rule)" />
      </BarChart>
    </ResponsiveContainer>
  );
}

type WordProps = {
  readonly x?: number | string;
  readonly y?: number | string;
  readonly height?: number | string;
  readonly word: string | undefined;
  readonly side: "left" | "right";
};

/** The word for nothing, beside the middle line. */
function Word({ x = 0, y = 0, height = 0, word, side }: WordProps) {
  if (!word) return null;
  return (
    <text
      x={Number(x) + (side === "left" ? -6 : 6)}
      y={Number(y) + Number(height) / 2 + 4}
      textAnchor={side === "left" ? "end" : "start"}
      fill="var(--muted)"
      fontSize={11}
    >
      {word}
    </text>
  );
}

function distance(share: number): string {
  return `${Math.abs(Math.round(share * 100))} %`;
}
