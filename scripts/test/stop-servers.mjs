// @ts-check
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** How long PostgreSQL may take to end after it was told to, in milliseconds. */
const GRACE_MS = 5_000;
const POLL_MS = 50;

/**
 * Ends every PostgreSQL server whose data lies under the folder, by the process id it wrote down:
 * a test run that was killed has left it behind.
 *
 * @param {string} folder
 */
export async function stopServersUnder(folder) {
  if (!existsSync(folder)) return;
  const records = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith("postmaster.pid"),
  );
  await Promise.all(records.map((path) => stopServer(join(folder, path))));
}

/** @param {string} record */
async function stopServer(record) {
  const pid = Number(readFileSync(record, "utf8").split("\n")[0]);
  if (!pid || !send(pid, "SIGINT")) return;
  // PostgreSQL removes its record as the last thing it does.
  for (const end = Date.now() + GRACE_MS; Date.now() < end; await sleep(POLL_MS)) {
    if (!existsSync(record)) return;
  }
  send(pid, "SIGKILL");
}

/**
 * Whether the process was there to get the signal.
 *
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
function send(pid, signal) {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ESRCH") return false;
    throw error;
  }
}
