import { type ChildProcess, spawn } from "node:child_process";
import os from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import type { Settings } from "./settings.mjs";

export type Workers = { readonly stop: () => Promise<void> };

/** Two share an import: one stores, one compares. More of them on one machine only wait for its database. */
const MOST = 2;
/** Cores that stay with the web server and the database: on two cores a second worker would slow pages down. */
const CORES_KEPT = 1;
/** How long a worker may take to hand back what it has in hand, in milliseconds. */
const GRACE = 20_000;
/** How long to wait before a worker that ended by itself is started again, in milliseconds. */
const PAUSE = 2_000;
/**
 * Memory of one worker's heap, in MB: the largest file that is read takes about half of it. The heap grows in small steps,
 * which costs some processor time and spares 100 MB (445 MB of memory became 349 with 800 statements).
 */
const HEAP = ["--max-old-space-size=512", "--heap-growing-percent=20", "--max-semi-space-size=8"];

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
  const all = Array.from(
    { length: workers ?? Math.max(1, Math.min(MOST, os.availableParallelism() - CORES_KEPT)) },
    keepOne,
  );
  const stop = async () => {
    stopping = true;
    for (const child of running) child.kill("SIGTERM");
    await Promise.race([Promise.all(all), sleep(GRACE, undefined, { ref: false })]);
    for (const child of running) child.kill("SIGKILL");
  };
  return { stop };
}

function launch(root: string, databaseUrl: string): ChildProcess {
  return spawn(process.execPath, [...HEAP, "--import", "tsx", "scripts/worker/child.ts"], {
    cwd: root,
    // The channel is what the worker follows: it ends when this process does, however that ends.
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    detached: process.platform !== "win32",
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
}
