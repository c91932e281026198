import os from "node:os";
import { closeDatabase } from "#lib/data/client.ts";
import { HANDLERS } from "#lib/jobs/handlers.ts";
import { closeQueue } from "#lib/jobs/queue.ts";
import { startWorker } from "#lib/jobs/worker.ts";

/** Below the web server, which somebody is waiting for. */
const PRIORITY = os.constants.priority.PRIORITY_BELOW_NORMAL;

/** Nothing; takes jobs until a signal comes or the parent process is gone, then ends cleanly. */
export async function work(databaseUrl: string): Promise<void> {
  process.env.DATABASE_URL = databaseUrl;
  os.setPriority(PRIORITY);
  const worker = await startWorker({
    connectionString: databaseUrl,
    handlers: HANDLERS,
    now: () => new Date(),
  });
  let leaving = false;
  const leave = async () => {
    if (leaving) process.exit(1);
    leaving = true;
    await worker.stop();
    await closeQueue();
    await closeDatabase();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, leave);
  process.on("disconnect", leave);
}
