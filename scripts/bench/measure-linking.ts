import { linkingFigures } from "./linking-figures.ts";
import { limitRow, plainRow, type Row, targetRow } from "./row.ts";

/** Targets in milliseconds by passages a side. */
const TARGET_MS: ReadonlyMap<number, number> = new Map([
  [1_000, 150],
  [10_000, 2_500],
]);
const MOST_MEGABYTES = 1_000;
/** Ten times the work costs at most so many times the time. */
const MOST_GROWTH = 12;

/** Rows on linking at sizes ten times apart: time against target, memory, and how the time grows. */
export function measureLinking(seed: number, sizes: readonly number[]): readonly Row[] {
  const measured = sizes.map((passages) => ({ passages, ...linkingFigures(seed, passages) }));
  return measured.flatMap(({ passages, linking, reading, links, peakMegabytes }, i): readonly Row[] => {
    const size = `${passages.toLocaleString("en-US")} × ${passages.toLocaleString("en-US")} passages`;
    const target = TARGET_MS.get(passages);
    const work = { task: "linking", by: "ours", size };
    const before = measured[i - 1];
    const rows = [
      target ? targetRow(work, linking, target) : plainRow(work, linking, `${links} links`),
      plainRow({ task: "reading", by: "ours", size }, reading),
      limitRow({ task: "memory at most", by: "ours", size }, peakMegabytes, {
        limit: MOST_MEGABYTES,
        unit: "MB",
      }),
    ];
    if (!before) return rows;
    const steps = `${before.passages.toLocaleString("en-US")} → ${passages.toLocaleString("en-US")} passages`;
    const growth = { limit: MOST_GROWTH, unit: "×" } as const;
    const grown = (task: string, key: "linking" | "reading") =>
      limitRow(
        { task, by: "ours", size: steps },
        (key === "linking" ? linking : reading).processor / before[key].processor,
        growth,
      );
    return [...rows, grown("linking grows", "linking"), grown("reading grows", "reading")];
  });
}
