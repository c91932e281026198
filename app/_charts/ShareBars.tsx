"use client";
import { Bar, BarChart, CartesianGrid, LabelList, XAxis, YAxis } from "recharts";
import { FluidChart } from "./FluidChart.tsx";
import { NOTHING, type Row, type Series } from "./series.ts";

/** Height of one bar, and of the space between two rows, in pixels. */
const BAR = 9;
const ROW_GAP = 14;
const AXIS = 30;
/** Width given to the rows' names, in pixels. */
const NAMES = 150;

type Props = { readonly rows: readonly Row[]; readonly series: readonly Series[] };

/** Grouped horizontal bars of shares (0..1); where there is nothing to draw, the word for it stands. */
export function ShareBars({ rows, series }: Props) {
  const data = rows.map(({ name, values, words }) => ({
    name,
    ...Object.fromEntries(series.map(({ key }) => [key, values[key] ?? NOTHING])),
    words,
  }));
  const height = rows.length * (series.length * (BAR + 2) + ROW_GAP) + AXIS;
  return (
    <FluidChart height={height}>
      <BarChart
        data={data}
        layout="vertical"
        barGap={2}
        barCategoryGap={ROW_GAP / 2}
        margin={{ top: 0, right: 48, bottom: 0, left: 0 }}
      >
        <CartesianGrid horizontal={false} stroke="var(--line)" />
        <XAxis
          type="number"
          orientation="top"
          tickFormatter={percentTick}
          tick={{ fill: "var(--muted)", fontSize: 12 }}
          axisLine={false}
          tickLine={false}
          domain={[0, "auto"]}
        />
        <YAxis
          type="category"
          dataKey="name"
          width={NAMES}
          interval={0}
          tick={{ fill: "var(--ink)", fontSize: 12 }}
          axisLine={{ stroke: "var(--rule)" }}
          tickLine={false}
        />
        {series.map(({ key, name, colour }) => (
          <Bar key={key} dataKey={key} name={name} fill={colour} barSize={BAR} isAnimationActive={false}>
            <LabelList
              position="right"
              valueAccessor={(entry: { payload?: { words?: Record<string, string> } }) =>
                entry.payload?.words?.[key] ?? ""
              }
              style={{ fill: "var(--muted)", fontSize: 11 }}
            />
          </Bar>
        ))}
      </BarChart>
    </FluidChart>
  );
}

function percentTick(share: number): string {
  return `${Math.round(share * 100)} %`;
}
