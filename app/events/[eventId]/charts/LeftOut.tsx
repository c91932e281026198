"use client";
import { ChartFrame } from "../../../_charts/ChartFrame.tsx";
import { DivergingBars } from "../../../_charts/DivergingBars.tsx";
import type { Row, Series } from "../../../_charts/series.ts";
import { useQuery } from "../../../_ui/useQuery.ts";
import { divergingRows, shareTable } from "./chart-data.ts";
import { selectClasses } from "./select-classes.ts";

type Props = {
  readonly eventId: string;
  readonly rows: readonly Row[];
  readonly series: readonly Series[];
  readonly footer: string;
};

/** Two statements back to back: what the one dwells on and the other leaves out. */
export function LeftOut({ eventId, rows, series, footer }: Props) {
  const [leftKey, setLeft] = useQuery("left");
  const [rightKey, setRight] = useQuery("right");
  const left = series.find(({ key }) => key === leftKey) ?? series[0];
  const right =
    series.find(({ key }) => key === rightKey && key !== left?.key) ??
    series.find(({ key }) => key !== left?.key);
  if (!left || !right) return null;
  const shown = divergingRows(rows, [left.key, right.key]);
  return (
    <ChartFrame
      title="What each leaves out"
      subtitle={`Left: ${left.name}. Right: ${right.name}. Share of each one’s own text`}
      name={`${eventId}-left-out`}
      footer={footer}
      legend={[left, right]}
      numbers={shareTable("Topic", shown, [left, right])}
      controls={
        <div className="flex flex-wrap gap-4">
          <Side label="Left" value={left.key} series={series} other={right.key} onChange={setLeft} />
          <Side label="Right" value={right.key} series={series} other={left.key} onChange={setRight} />
        </div>
      }
    >
      <DivergingBars rows={shown} left={left} right={right} />
    </ChartFrame>
  );
}

type SideProps = {
  readonly label: string;
  readonly value: string;
  readonly series: readonly Series[];
  readonly other: string;
  readonly onChange: (key: string) => void;
};

function Side({ label, value, series, other, onChange }: SideProps) {
  return (
    <label className="flex items-center gap-2">
      <span className="label">{label}</span>
      <select className={selectClasses} value={value} onChange={(event) => onChange(event.target.value)}>
        {series.map(({ key, name }) => (
          <option key={key} value={key} disabled={key === other}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
