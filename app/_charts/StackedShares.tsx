"use client";
import { Bar, BarChart, LabelList, XAxis, YAxis } from "recharts";
import { FluidChart } from "./FluidChart.tsx";
import type { Row, Series } from "./series.ts";

const ROW = 40;
const AXIS = 30;
const NAMES = 150;
/** A share below this has no room for its number. */
const LABEL_FROM = 0.06;

type Props = {
  readonly rows: readonly Row[];
  readonly series: readonly Series[];
  readonly patterns: readonly string[];
};

/** One bar a row, divided into shares that add up to the whole; each part has a pattern and, where it fits, its number. */
export function StackedShares({ rows, series, patterns }: Props) {
  const data = rows.map(({ name, values }) => ({ name, ...values }));
  const height = rows.length * ROW + AXIS;
  return (
    <FluidChart height={height}>
      <BarChart data={data} layout="vertical" barSize={22} margin={{ top: 0, right: 16, bottom: 0, left: 0 }}>
        <defs>
          {series.map(({ key, colour }, index) => (
            <Pattern key={key} id={`voice-${index}`} colour={colour} kind={patterns[index] ?? "solid"} />
          ))}
        </defs>
        <XAxis
          type="number"
          orientation="top"
          domain={[0, 1]}
          ticks={[0, 0.25, 0.5, 0.75, 1]}
          tickFormatter={(share: number) => `${share * 100} %`}
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
          axisLine={{ stroke: "var(--rule)" }}
          tickLine={false}
        />
        {series.map(({ key, name }, index) => (
          <Bar
            key={key}
            dataKey={key}
            name={name}
            stackId="all"
            fill={`url(#voice-${index})`}
            stroke="var(--paper)"
            isAnimationActive={false}
          >
            <LabelList
              dataKey={key}
              position="center"
              formatter={label}
              style={{
                fill: "var(--ink)",
                fontSize: 11,
                fontWeight: 600,
                paintOrder: "stroke",
                stroke: "var(--paper)",
                strokeWidth: 3,
              }}
            />
          </Bar>
        ))}
      </BarChart>
    </FluidChart>
  );
}

function label(share: unknown): string {
  return typeof share === "number" && share >= LABEL_FROM ? `${Math.round(share * 100)} %` : "";
}

function Pattern({ id, colour, kind }: { id: string; colour: string; kind: string }) {
  const lines = { hatched: "M0 6 6 0", crossed: "M0 6 6 0 M0 0 6 6", dotted: "", solid: "" }[kind] ?? "";
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
      <rect width="6" height="6" fill={colour} opacity={kind === "solid" ? 1 : 0.35} />
      {lines ? <path d={lines} stroke={colour} strokeWidth="1.5" /> : null}
      {kind === "dotted" ? <circle cx="3" cy="3" r="1.3" fill={colour} /> : null}
    </pattern>
  );
}
