import type { JobRecord } from "#lib/data/jobs.ts";

/** Fewer done things than this tell nothing about the pace. */
const FEWEST = 20;

type Paced = Pick<JobRecord, "state" | "done" | "total" | "startedAt">;

/** How many seconds a running job will probably take, at its pace so far; null where that cannot be said. */
export function secondsLeft({ state, done, total, startedAt }: Paced, now: Date): number | null {
  if (state !== "running" || total === null || startedAt === null || done < FEWEST || done >= total)
    return null;
  const passed = (now.getTime() - startedAt.getTime()) / 1_000;
  return Math.ceil((passed / done) * (total - done));
}
