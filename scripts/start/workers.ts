import { type ChildProcess, spawn } from "node:child_process";
import os from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import type { Settings } from "./settings.mjs";

export type Workers = { readonly stop: () => Promise<void> };

/** Two share an import: one stores, one compares. More of them on one machine only wait for its database. */
const MOST = 2;
/** How long a worker may take to hand back what it has in hand, in milliseconds. */
const GRACE = 20_000;
/** How long to wait before a worker that ended by itself is started again, in milliseconds. */
const PAUSE = 2_000;
/** Memory of one worker's heap, in MB: the largest file that is read takes about half of it. */
const MOST_MEMORY_MB = 512;

/** Workers beside the web server, each a process of its own; one that ends by itself is started again. */
export function startWorkers(
  { root, workers }: Settings,
  { databaseUrl, hint }: { readonly databaseUrl: string; readonly hint: (line: string) => void },
): Workers {
  const running = new Set<ChildProcess>();
  let stopping = false;
  const keepOne = async () => {
    for (;;) {
      const child = launch(root, databaseUrl);
      running.add(child);
      await new Promise<void>((resolve) => {
        child.once("exit", () => resolve());
        child.once("error", () => resolve());
      });
      running.delete(child);
      if (stopping) return;
      hint("a worker ended by itself; starting it again");
      await sleep(PAUSE, undefined, { ref: false });
      if (stopping) return;
    }
  };
  const all = Array.from({ length: workers ?? Math.min(MOST, os.availableParallelism()) }, keepOne);
  const stop = async () => {
    stopping = true;
    for (const child of running) child.kill("SIGTERM");
    await Promise.race([Promise.all(all), sleep(GRACE, undefined, { ref: false })]);
    for (const child of running) child.kill("SIGKILL");
  };
  return { stop };
}

function launch(root: string, databaseUrl: string): ChildProcess {
  return spawn(
    process.execPath,
    [`--max-old-space-size=${MOST_MEMORY_MB}`, "--import", "tsx", "scripts/worker/child.ts"],
    {
      cwd: root,
      // The channel is what the worker follows: it ends when this process does, however that ends.
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      detached: process.platform !== "win32",
      env: { ...process.env, DATABASE_URL: databaseUrl },
    },
  );
}
