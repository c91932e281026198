import { PgBoss } from "pg-boss";

/** The kinds of work that take time. A kind's name is that of its queue, and never changes while jobs of it may wait. */
export const JOB_KINDS = ["check-import", "import", "analyse"] as const;
export type JobKind = (typeof JOB_KINDS)[number];

/** A worker that was killed is missed after so many seconds (the least that the queue allows). */
const HEARTBEAT_SECONDS = 10;
/** No work of ours takes so long: six hours. */
const EXPIRE_SECONDS = 6 * 60 * 60;
/** A worker that stops hands its work back, and so does one that was killed; `runJob` gives up long before. */
const RETRIES = 1_000;
const RETRY_DELAY_SECONDS = 1;
/** How often killed workers are looked for, in seconds. */
const MONITOR_SECONDS = 5;
/** One connection to fetch, one to report, one for the heartbeat. */
const CONNECTIONS = 3;

/** Who opens the queue: the start command makes it, a worker takes from it, everybody else only puts in. */
export type BossRole = "maker" | "worker" | "sender";

/** pg-boss on connections of its own, started. Errors that it meets beside a call are written to standard error. */
export async function openBoss(connectionString: string, role: BossRole): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString,
    max: CONNECTIONS,
    migrate: role === "maker",
    createSchema: role === "maker",
    supervise: role === "worker",
    schedule: role === "worker",
    superviseIntervalSeconds: MONITOR_SECONDS,
    monitorIntervalSeconds: MONITOR_SECONDS,
  });
  boss.on("error", (error) => console.error(`The queue of jobs met an error: ${error.message}`));
  return boss.start();
}

/** Nothing; makes the queue's schema and a queue for each kind where they are not there, or are older than this version. */
export async function makeQueues(connectionString: string): Promise<void> {
  const boss = await openBoss(connectionString, "maker");
  for (const kind of JOB_KINDS)
    await boss.createQueue(kind, {
      expireInSeconds: EXPIRE_SECONDS,
      heartbeatSeconds: HEARTBEAT_SECONDS,
      retryLimit: RETRIES,
      retryDelay: RETRY_DELAY_SECONDS,
    });
  await boss.stop({ graceful: false });
}
