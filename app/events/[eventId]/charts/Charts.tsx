"use client";
import { useMemo } from "react";
import type { Comparison } from "#lib/engine/types.ts";
import { topicLabel } from "#lib/report/labels.ts";
import { Barcodes } from "../../../_charts/Barcodes.tsx";
import { ChartFrame } from "../../../_charts/ChartFrame.tsx";
import { ShareBars } from "../../../_charts/ShareBars.tsx";
import { StackedShares } from "../../../_charts/StackedShares.tsx";
import { useQuery } from "../../../_ui/useQuery.ts";
import {
  barcodes,
  coverageRows,
  orderTable,
  shareTable,
  statementSeries,
  voiceShares,
} from "./chart-data.ts";
import { LeftOut } from "./LeftOut.tsx";
import { selectClasses } from "./select-classes.ts";

/** A pattern a voice, in turn, so that no voice is told by its colour alone. */
const PATTERNS = ["solid", "hatched", "dotted", "crossed"] as const;

/** The event's charts: room, omissions, order, voices. */
export function Charts({ eventId, comparison }: { eventId: string; comparison: Comparison }) {
  const series = useMemo(() => statementSeries(comparison), [comparison]);
  const rows = useMemo(() => coverageRows(comparison), [comparison]);
  const footer = `Parallax. ${comparison.event.title}, ${comparison.event.date}. In the ${series.length} statements loaded.`;
  return (
    <div className="grid gap-12 xl:grid-cols-2 xl:gap-x-16">
      <ChartFrame
        title="How much room each topic gets"
        subtitle="Share of each statement’s own text; a passage on two topics counts for both"
        name={`${eventId}-coverage`}
        footer={footer}
        legend={series}
        numbers={shareTable("Topic", rows, series)}
      >
        <ShareBars rows={rows} series={series} />
      </ChartFrame>
      <div className="grid content-start gap-12">
        {series.length > 1 ? <LeftOut eventId={eventId} rows={rows} series={series} footer={footer} /> : null}
        <Order eventId={eventId} comparison={comparison} footer={footer} />
        <Voices eventId={eventId} comparison={comparison} footer={footer} />
      </div>
    </div>
  );
}

type Props = { readonly eventId: string; readonly comparison: Comparison; readonly footer: string };

function Order({ eventId, comparison, footer }: Props) {
  const [topic, setTopic] = useQuery("topic");
  const known = comparison.topics.find(({ id }) => id === topic);
  const strips = useMemo(
    () => barcodes(eventId, comparison, known?.id ?? null),
    [eventId, comparison, known],
  );
  return (
    <ChartFrame
      title="Where in the text each topic comes"
      subtitle={
        known
          ? `Filled: passages on ${topicLabel(known)}; dashed outline: denied; grey: other topics; thin: no topic`
          : "Filled: passages with a topic; dashed outline: denied; thin: no topic"
      }
      name={`${eventId}-order`}
      footer={footer}
      legend={[]}
      numbers={orderTable(comparison)}
      controls={
        <label className="flex items-center gap-2">
          <span className="label">Topic</span>
          <select
            className={selectClasses}
            value={known?.id ?? ""}
            onChange={(event) => setTopic(event.target.value || null)}
          >
            <option value="">any topic</option>
            {comparison.topics.map((one) => (
              <option key={one.id} value={one.id}>
                {topicLabel(one)}
              </option>
            ))}
          </select>
        </label>
      }
    >
      <Barcodes barcodes={strips} label="One strip a statement, from its beginning to its end" />
    </ChartFrame>
  );
}

function Voices({ eventId, comparison, footer }: Props) {
  const { rows, series } = useMemo(() => voiceShares(comparison), [comparison]);
  const patterns = series.map((_, index) => PATTERNS[index % PATTERNS.length] ?? "solid");
  return (
    <ChartFrame
      title="Whose words each statement conveys"
      subtitle="Share of each statement’s text by voice"
      name={`${eventId}-voices`}
      footer={footer}
      legend={series}
      numbers={shareTable("Statement", rows, series)}
    >
      <StackedShares rows={rows} series={series} patterns={patterns} />
    </ChartFrame>
  );
}
