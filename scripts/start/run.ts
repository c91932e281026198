import { ensureBuild } from "../build.mjs";
import { StartError } from "../database/start-error.mjs";
import { ensureContent } from "./content.ts";
import { openDatabase } from "./database.ts";
import type { Settings } from "./settings.mjs";
import type { Progress } from "./steps.mjs";
import { startWebServer } from "./web-server.ts";
import { startWorkers } from "./workers.ts";

type Stoppable = { readonly stop: () => Promise<void> };

/** Nothing; serves until a signal comes or the web server ends, then stops everything in the reverse order. */
export async function run(settings: Settings, progress: Progress): Promise<void> {
  const started: Stoppable[] = [];
  const stopAll = async () => {
    for (let last = started.pop(); last; last = started.pop()) await last.stop();
  };
  const leaving = stopOnSignal(stopAll, progress.say);
  try {
    await serve(settings, progress, { started, leaving });
  } catch (error) {
    // What a signal interrupted fails; the signal's own handler ends the process.
    if (leaving.aborted) return;
    await stopAll();
    throw error;
  }
}

async function serve(
  settings: Settings,
  { say, hint, step }: Progress,
  { started, leaving }: { readonly started: Stoppable[]; readonly leaving: AbortSignal },
): Promise<void> {
  const opening = openDatabase(settings, hint);
  started.push(stopLater(opening));
  const database = await step("database", () => opening);
  await step("codebook and samples", () =>
    ensureContent(settings.root, { databaseUrl: database.url, signal: leaving }),
  );
  if (!settings.dev)
    await step("production build", () => ensureBuild({ ...settings, say: hint, signal: leaving }));
  leaving.throwIfAborted();
  const launching = startWebServer(settings, { databaseUrl: database.url, leaving });
  started.push(stopLater(launching));
  const server = await step("web server", () => launching);
  started.push(startWorkers(settings, { databaseUrl: database.url, hint }));
  say(`\nParallax is ready: ${server.address}`);
  await server.ended;
  leaving.throwIfAborted();
  throw new StartError("The web server ended by itself. What it said last stands above; start again.");
}

/** Stops what is still starting as soon as it has started; what failed to start has stopped itself. */
function stopLater(starting: Promise<Stoppable>): Stoppable {
  const stop = async () => {
    const [result] = await Promise.allSettled([starting]);
    if (result.status === "fulfilled") await result.value.stop();
  };
  return { stop };
}

/** The signal that this process is leaving. The first one stops cleanly, also in mid-step; a second ends at once. */
function stopOnSignal(stopAll: () => Promise<void>, say: (line: string) => void): AbortSignal {
  const leaving = new AbortController();
  const onSignal = async (signal: NodeJS.Signals) => {
    if (leaving.signal.aborted) process.exit(1);
    leaving.abort();
    say(`\nStopping (${signal})`);
    await stopAll();
    say("Stopped; everything is saved.");
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onSignal);
  followNpm(() => onSignal("SIGTERM"));
  return leaving.signal;
}

/** How often to look whether npm is still there, in milliseconds. */
const LOOK = 500;

/** npm hands a SIGTERM only to the shell between it and us: that the shell is gone is all we get to see of it. */
function followNpm(stop: () => void): void {
  const shell = process.ppid;
  if (!process.env.npm_lifecycle_event || process.platform === "win32") return;
  const timer = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(timer);
    stop();
  }, LOOK);
  timer.unref();
}
