// @ts-check
import { setTimeout as sleep } from "node:timers/promises";

/** How long a tool may take to end its own servers before it is killed, in milliseconds. */
const GRACE_MS = 15_000;

/** @typedef {import("node:child_process").ChildProcess} ChildProcess */

/** @type {Map<ChildProcess, Promise<number | null>>} */
const running = new Map();

/**
 * The exit code of a process that was just started (null when a signal ended it); until then `stopAll` ends it.
 *
 * @param {ChildProcess} child
 * @returns {Promise<number | null>}
 */
export function track(child) {
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve, reject) => {
    child.on("close", resolve);
    child.on("error", reject);
  });
  running.set(child, ended);
  return ended.finally(() => running.delete(child));
}

/** Ends every tracked process and what it started: asked first, killed after a grace period. */
export async function stopAll() {
  await Promise.all([...running.keys()].map(stop));
}

/**
 * Ends one tracked process and what it started. Interrupted, not terminated: on that, Playwright ends its servers too.
 *
 * @param {ChildProcess} child
 */
export async function stop(child) {
  const ended = running.get(child);
  if (!ended) return;
  signal(child, "SIGINT");
  await Promise.race([Promise.allSettled([ended]), sleep(GRACE_MS, undefined, { ref: false })]);
  if (running.has(child)) signal(child, "SIGKILL");
}

/**
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} name
 */
function signal(child, name) {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, name);
  } catch (error) {
    // Already gone between the look and the signal.
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}
