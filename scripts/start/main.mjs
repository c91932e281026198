// @ts-check
import { fileURLToPath } from "node:url";
import { ensureClient } from "../generate.mjs";
import { ensureDependencies } from "../install.mjs";
import { explain } from "./explain.mjs";
import { requirePort, requireRoom } from "./machine.mjs";
import { readSettings } from "./settings.mjs";
import { progress } from "./steps.mjs";

/** Nothing; runs until a signal. Ends the process with code 1 and one paragraph where it cannot start. */
export async function main() {
  try {
    await start();
  } catch (error) {
    console.error(`\n${explain(error)}`);
    process.exit(1);
  }
}

/** What needs no dependencies comes first, so that nobody waits half a minute to hear of a port in use. */
async function start() {
  const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
  const settings = readSettings(process.env, process.argv.slice(2), root);
  const { say, hint, step } = progress(console.log);
  say("Parallax");
  await requirePort(settings.host, settings.port);
  requireRoom(settings.dataFolder);
  await step("dependencies", () => ensureDependencies({ root, say: hint }));
  await step("database client", () => ensureClient({ root, say: hint }));
  const { register } = await import("tsx/esm/api");
  register();
  const { run } = await import("./run.ts");
  await run(settings, { say, hint, step });
}
