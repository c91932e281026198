import type { JobRecord } from "#lib/data/jobs.ts";
import { secondsLeft } from "#lib/jobs/time-left.ts";

/** What a job has come to, in one line. */
export function progressLine(job: JobRecord, now: Date): string {
  const { title, state, done, total, stored, duplicates, failed } = job;
  const counts = [
    `${done}${total === null ? "" : ` of ${total}`}`,
    ...(stored > 0 ? [`${stored} stored`] : []),
    ...(duplicates > 0 ? [`${duplicates} duplicates`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ];
  const left = secondsLeft(job, now);
  return `${title}: ${state}, ${counts.join(", ")}${left === null ? "" : `, about ${left} s left`}`;
}
