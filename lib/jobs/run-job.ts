import { db } from "#lib/data/client.ts";
import { endJob, type JobRecord, joinJob, type Lease, startJob, TurnOver } from "#lib/data/jobs.ts";

/** What a handler works with. It writes in transactions that each `advanceJob` with the lease. */
export type Turn = {
  readonly job: JobRecord;
  readonly lease: Lease;
  /** Aborted when the worker is to stop: the handler ends its batch and throws the signal's reason. */
  readonly signal: AbortSignal;
};

/** Whether the job has come to its end. */
export type Outcome = "ended" | "more-to-come";

/** One kind of work. It may be stopped anywhere and started again, and then goes on or does the same over. */
export type Handler = {
  /** Whether several workers may do the job at once; else a worker that starts it takes it from the one before. */
  readonly shared: boolean;
  readonly work: (turn: Turn) => Promise<Outcome>;
};

/** Why a job cannot be done, for the person who asked for it: it fails at once and is not tried again by itself. */
export class JobError extends Error {
  override name = "JobError";
}

/** An error that nobody foresaw may pass, as a restart of the database does: so often the job is tried again. */
const DEFECT_RETRIES = 3;
/** How often a job is started by itself before it is given up: it seems to end its worker each time. */
const MOST_STARTS = 20;

type Options = {
  readonly handler: Handler;
  /** How often the queue has handed it out before. */
  readonly retries: number;
  readonly signal: AbortSignal;
  readonly now: () => Date;
};

/** Nothing; does the job, or as much of it as there is time for, and writes down how it ended. Throws to be handed out again. */
export async function runJob(jobId: string, { handler, retries, signal, now }: Options): Promise<void> {
  const started = await (handler.shared ? joinJob : startJob)(jobId, now());
  if (!started) return;
  const { job, lease } = started;
  const end = (error: string | null) => endJob(db(), lease, { error, when: now() });
  if (retries >= MOST_STARTS)
    return end(
      `It was started ${retries} times and never came to its end. Something in it stops the worker; look into the worker's output.`,
    );
  try {
    const outcome = await handler.work({ job, lease, signal });
    if (outcome === "ended") await end(null);
  } catch (error) {
    if (error instanceof TurnOver) return;
    if (error instanceof JobError) return end(error.message);
    if (signal.aborted || retries < DEFECT_RETRIES) throw error;
    console.error(error);
    await end(
      `It stopped because of a defect of Parallax: ${error instanceof Error ? error.message : error}. What it had stored by then is kept; run it again to go on.`,
    );
  }
}
