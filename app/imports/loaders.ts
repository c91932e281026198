import "server-only";
import { listImports } from "#lib/data/imports.ts";
import { type JobRecord, listJobs } from "#lib/data/jobs.ts";
import { secondsLeft } from "#lib/jobs/time-left.ts";
import { type JobView, jobView } from "./job-view.ts";

/** Most imports and jobs that one page lists. */
const LISTED = 100;

/** A job for the browser, with the seconds that it will probably take. */
export function viewOf(job: JobRecord): JobView {
  return jobView(job, secondsLeft(job, new Date()));
}

/** The newest imports and the newest jobs. */
export async function loadImports() {
  const [imports, jobs] = await Promise.all([listImports(LISTED), listJobs(LISTED)]);
  return { imports, jobs: jobs.map(viewOf) };
}
