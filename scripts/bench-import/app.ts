import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** A build and the first start take a minute, on a busy machine several. */
const PATIENCE_MS = 600_000;
const PAUSE_MS = 500;

/** A copy of Parallax as `npm start` has it, on data of its own, answering. */
export async function startApp(
  root: string,
  data: string,
): Promise<{ readonly address: string; readonly pid: number; readonly stop: () => Promise<void> }> {
  const port = await freePort();
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, PORT: String(port), HOST: "127.0.0.1", DATABASE_URL: "", PARALLAX_DATA: data },
  });
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
  });
  const address = `http://127.0.0.1:${port}`;
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  for (const began = Date.now(); Date.now() - began < PATIENCE_MS; await sleep(PAUSE_MS)) {
    if (child.exitCode !== null) throw new Error("Parallax did not start; what it said stands above.");
    if (await answers(`${address}/api/health`)) return { address, pid: child.pid ?? 0, stop };
  }
  await stop();
  throw new Error(`Parallax did not answer within ${PATIENCE_MS / 1_000} s.`);
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
