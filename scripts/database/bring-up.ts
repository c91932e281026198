import { makeQueues } from "#lib/jobs/boss.ts";
import { migrate } from "./migrate.ts";

/** Nothing; afterwards the database has the newest tables of ours and those of the queue. */
export async function bringUp(url: string): Promise<void> {
  await migrate(url);
  await makeQueues(url);
}
