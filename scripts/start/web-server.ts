import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { StartError } from "../database/start-error.mjs";
import type { Settings } from "./settings.mjs";

export type WebServer = {
  readonly address: string;
  /** Settles when the server ends, whoever ended it. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
};

/** How long the server may take until it answers: a development server compiles first. In milliseconds. */
const PATIENCE = 60_000;
/** How long it may take to finish its last requests, in milliseconds. */
const GRACE = 5_000;
const PAUSE = 50;

/** Next's server on the host and port of the settings, answering. It ends when this process does, however that ends. */
export async function startWebServer(
  settings: Settings,
  { databaseUrl, leaving }: { readonly databaseUrl: string; readonly leaving: AbortSignal },
): Promise<WebServer> {
  const child = launch(settings, databaseUrl);
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
  });
  const stop = async () => {
    child.kill("SIGTERM");
    await Promise.race([ended, sleep(GRACE, undefined, { ref: false })]);
    child.kill("SIGKILL");
    await ended;
  };
  const health = `${addressOf(reachable(settings.host), settings.port)}/api/health`;
  if (await answers(child, { health, leaving }))
    return { address: addressOf(shown(settings.host), settings.port), ended, stop };
  await stop();
  throw new StartError("The web server did not start. What it said stands above.");
}

function launch({ root, dev, host, port, distDir }: Settings, databaseUrl: string): ChildProcess {
  const next = ["node_modules/next/dist/bin/next", dev ? "dev" : "start", "-H", host, "-p", String(port)];
  return spawn(process.execPath, ["--import", "./scripts/start/follow-parent.mjs", ...next], {
    cwd: root,
    // The channel is what `follow-parent` watches. Next's own greeting would print a second address.
    stdio: ["ignore", dev ? "inherit" : "ignore", "inherit", "ipc"],
    // Its own group: Ctrl-C reaches this process, which stops the server first and the database after it.
    detached: process.platform !== "win32",
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      PARALLAX_DIST_DIR: distDir,
      NODE_ENV: dev ? "development" : "production",
      NEXT_TELEMETRY_DISABLED: "1",
    },
  });
}

async function answers(
  child: ChildProcess,
  { health, leaving }: { readonly health: string; readonly leaving: AbortSignal },
): Promise<boolean> {
  for (const began = Date.now(); Date.now() - began < PATIENCE; await sleep(PAUSE)) {
    if (leaving.aborted || child.exitCode !== null || child.signalCode !== null) return false;
    if (await isOk(health)) return true;
  }
  return false;
}

async function isOk(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url);
    await answer.body?.cancel();
    return answer.ok;
  } catch (error) {
    // Not listening yet.
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Listening on every address of the machine includes this one. */
function reachable(host: string): string {
  return host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
}

function shown(host: string): string {
  return host === "0.0.0.0" || host === "::" ? "localhost" : host;
}

function addressOf(host: string, port: number): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
