import os from "node:os";
import { closeDatabase } from "#lib/data/client.ts";
import { checkDuePages } from "#lib/jobs/check-page.ts";
import { HANDLERS } from "#lib/jobs/handlers.ts";
import { closeQueue } from "#lib/jobs/queue.ts";
import { renewComparisons } from "#lib/jobs/renew-comparisons.ts";
import { startWorker } from "#lib/jobs/worker.ts";

/** Below the web server, which somebody is waiting for. */
const PRIORITY = os.constants.priority.PRIORITY_BELOW_NORMAL;

/** How often a worker asks whether a statement's page is due to be looked at. */
const CHECK_EVERY_MS = 60_000;

/** Nothing; takes jobs until a signal comes or the parent process is gone, then ends cleanly. */
export async function work(databaseUrl: string): Promise<void> {
  process.env.DATABASE_URL = databaseUrl;
  os.setPriority(PRIORITY);
  const worker = await startWorker({
    connectionString: databaseUrl,
    handlers: HANDLERS,
    now: () => new Date(),
  });
  await renewComparisons(new Date());
  const checking = setInterval(() => {
    checkDuePages({ when: new Date() }).catch((error: unknown) => {
      console.error("Pages could not be looked at again:", error);
    });
  }, CHECK_EVERY_MS);
  let leaving = false;
  const leave = async () => {
    if (leaving) process.exit(1);
    leaving = true;
    clearInterval(checking);
    await worker.stop();
    await closeQueue();
    await closeDatabase();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, leave);
  process.on("disconnect", leave);
}
