import { milliseconds, times } from "./table.ts";
import type { Timing } from "./timing.ts";

export const HEADING = [
  "task",
  "by",
  "size",
  "median ms",
  "processor ms",
  "against",
  "ratio",
  "verdict",
] as const;

/** One line of the bench's table. */
export type Row = {
  readonly task: string;
  readonly by: string;
  readonly size: string;
  readonly wall: string;
  readonly processor: string;
  readonly against: string;
  readonly ratio: string;
  readonly verdict: string;
};

export type Work = { readonly task: string; readonly by: string; readonly size: string };

/** A row that holds only what was run and a remark: where something could not be measured. */
export function remarkRow(work: Work, verdict: string): Row {
  return { ...work, wall: "–", processor: "–", against: "–", ratio: "–", verdict };
}

/** A row of ours without a target: what the rows of the others below it are measured by. */
export function plainRow(work: Work, timing: Timing, verdict = ""): Row {
  return { ...work, ...figures(timing), against: "–", ratio: "–", verdict };
}

/** A row against a target in milliseconds. A miss that comes of other programs on the machine is told as that. */
export function targetRow(work: Work, timing: Timing, target: number): Row {
  const met = timing.wall <= target;
  const busy = !met && timing.processor <= target ? "; met by processor time: the machine is busy" : "";
  return {
    ...work,
    ...figures(timing),
    against: `≤ ${target.toLocaleString("en-US")} ms`,
    ratio: times(timing.wall / target),
    verdict: met ? "met" : `missed by ${percent(timing.wall / target - 1)}${busy}`,
  };
}

/** A row against a limit that is no time: megabytes, or how often the time of a tenth of the work. */
export function limitRow(
  work: Work,
  value: number,
  { limit, unit }: { limit: number; unit: "MB" | "×" },
): Row {
  const shown = unit === "MB" ? `${Math.round(value).toLocaleString("en-US")} MB` : times(value);
  const verdict = value <= limit ? "met" : `missed by ${percent(value / limit - 1)}`;
  return {
    ...work,
    wall: "–",
    processor: "–",
    against: `≤ ${limit.toLocaleString("en-US")} ${unit}`,
    ratio: times(value / limit),
    verdict: `${verdict}: ${shown}`,
  };
}

/** A row of somebody else's tool: how many times as long as ours it takes for the same. */
export function peerRow(
  work: Work,
  timing: Timing,
  { ours, note = "" }: { ours: Timing; note?: string },
): Row {
  // By processor time: the two ran one after the other, and other programs may have been at work beside one of them.
  const ratio = timing.processor / ours.processor;
  const verdict = ratio >= 1 ? `ours is ${times(ratio)} as fast` : `ours takes ${times(1 / ratio)} as long`;
  return {
    ...work,
    ...figures(timing),
    against: "ours",
    ratio: times(ratio),
    verdict: [verdict, note].filter(Boolean).join("; "),
  };
}

/** The cells of a row in the order of `HEADING`. */
export function cellsOf({
  task,
  by,
  size,
  wall,
  processor,
  against,
  ratio,
  verdict,
}: Row): readonly string[] {
  return [task, by, size, wall, processor, against, ratio, verdict];
}

function figures({ wall, processor }: Timing): Pick<Row, "wall" | "processor"> {
  return { wall: milliseconds(wall), processor: milliseconds(processor) };
}

function percent(share: number): string {
  return `${Math.ceil(share * 100).toLocaleString("en-US")} %`;
}
