import type { JobRecord } from "#lib/data/jobs.ts";

/** A job as the browser gets it: moments as text, with the seconds that it will probably take. */
export type JobView = Omit<JobRecord, "createdAt" | "startedAt" | "finishedAt"> & {
  readonly createdAt: string;
  readonly finishedAt: string | null;
  readonly secondsLeft: number | null;
};

/** The job for the browser. */
export function jobView(job: JobRecord, left: number | null): JobView {
  const { createdAt, startedAt: _, finishedAt, ...rest } = job;
  return {
    ...rest,
    createdAt: createdAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    secondsLeft: left,
  };
}

/** Whether the job waits or runs. */
export function isActive({ state }: Pick<JobView, "state">): boolean {
  return state === "queued" || state === "running";
}

/** What the job has come to, in words: "120 of 300 · 4 duplicates · about 12 s left". */
export function progressText(job: JobView): string {
  const { done, total, stored, duplicates, failed, kind, secondsLeft } = job;
  const number = (value: number) => value.toLocaleString("en");
  return [
    total === null ? `${number(done)} rows` : `${number(done)} of ${number(total)}`,
    ...(kind === "import" ? [`${number(stored)} stored`] : []),
    ...(duplicates > 0 ? [`${number(duplicates)} ${duplicates === 1 ? "duplicate" : "duplicates"}`] : []),
    ...(failed > 0 ? [`${number(failed)} failing`] : []),
    ...(secondsLeft === null ? [] : [`about ${durationText(secondsLeft)} left`]),
  ].join(" · ");
}

const MINUTE_S = 60;

function durationText(seconds: number): string {
  return seconds < 2 * MINUTE_S ? `${seconds} s` : `${Math.ceil(seconds / MINUTE_S)} min`;
}

export const STATE_LABELS: Readonly<Record<JobView["state"], string>> = {
  queued: "waits",
  running: "runs",
  cancelled: "cancelled",
  done: "done",
  failed: "failed",
};
