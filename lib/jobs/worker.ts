import { JOB_KINDS, type JobKind, openBoss } from "./boss.ts";
import { type Handler, runJob } from "./run-job.ts";

export type Worker = {
  /** Ends cleanly: what is being done is handed back after its present batch. */
  readonly stop: () => Promise<void>;
};

/** How often an idle worker looks for work, in seconds. */
const POLL_SECONDS = 0.5;
/** How often a busy worker says that it is alive; three times within what the queue waits. */
const HEARTBEAT_REFRESH_SECONDS = 3;
/** Longest batch of any handler, in milliseconds, with room to spare. */
const STOP_MS = 20_000;

type Options = {
  readonly connectionString: string;
  readonly handlers: Readonly<Record<JobKind, Handler>>;
  readonly now: () => Date;
};

/** A worker that takes jobs from the queue, one of each kind at a time, until it is stopped. */
export async function startWorker({ connectionString, handlers, now }: Options): Promise<Worker> {
  const boss = await openBoss(connectionString, "worker");
  const stopping = new AbortController();
  for (const kind of JOB_KINDS)
    await boss.work<{ jobId: string }>(
      kind,
      {
        batchSize: 1,
        pollingIntervalSeconds: POLL_SECONDS,
        heartbeatRefreshSeconds: HEARTBEAT_REFRESH_SECONDS,
      },
      async (jobs) => {
        for (const { data, retryCount: retries } of jobs)
          await runJob(data.jobId, { handler: handlers[kind], retries, signal: stopping.signal, now });
      },
    );
  const stop = async () => {
    stopping.abort(new Error("The worker stops; the job goes on when one is there again."));
    await boss.stop({ graceful: true, timeout: STOP_MS });
  };
  return { stop };
}
