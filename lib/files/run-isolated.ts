import { Worker } from "node:worker_threads";
import type { Contents, Extraction, IsolatedFormat, Job } from "./extraction.ts";
import { count, type FileLimits } from "./limits.ts";

/** Memory of the thread, in MB: a 300-page PDF takes about a third of it. */
const MOST_MEMORY_MB = 512;

/** How a reading is bounded from outside. */
export type Bounds = {
  readonly limits: FileLimits;
  readonly signal: AbortSignal | undefined;
  /** Where a page was fetched from; left out for a file. */
  readonly address?: string | undefined;
};

/**
 * What the format's parser answers about the input. It runs in a thread that is ended when the time is up, when the
 * signal says so, or when it wants too much memory: a hostile file costs its reader an error, not the server.
 */
export function runIsolated<Format extends IsolatedFormat>(
  format: Format,
  input: Job["input"],
  { limits, signal, address }: Bounds,
): Promise<Extraction<Contents[Format]>> {
  if (signal?.aborted) return Promise.resolve({ ok: false, error: CANCELLED });
  const job: Job = { format, input, limits, address: address ?? null };
  const worker = new Worker(new URL("./isolated/worker.mjs", import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    // The parsers write warnings about odd files; the reader is told in our own words.
    stdout: true,
    stderr: true,
  });
  return new Promise<Extraction<Contents[Format]>>((resolve, reject) => {
    const fail = (error: string) => resolve({ ok: false, error });
    const timer = setTimeout(() => fail(tooSlow(limits.seconds)), limits.seconds * 1_000);
    const cancel = () => fail(CANCELLED);
    signal?.addEventListener("abort", cancel, { once: true });
    worker.once("message", resolve);
    worker.once("error", (error) => (isOutOfMemory(error) ? fail(TOO_HEAVY) : reject(error)));
    worker.once("exit", () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
      fail("stopped its parser before it had answered. Save it again, or paste its text.");
    });
  }).finally(() => worker.terminate());
}

const CANCELLED = "was not read: it was cancelled.";
const TOO_HEAVY =
  "needs more memory than one file may take. Save the part that you need as a file of its own.";

function tooSlow(seconds: number): string {
  return `takes longer to read than ${count(seconds)} ${seconds === 1 ? "second" : "seconds"}. Save the part that you need as a file of its own.`;
}

function isOutOfMemory(error: Error): boolean {
  return "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
