// @ts-check
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureClient } from "./generate.mjs";
import { ensureDependencies } from "./install.mjs";
import { explain } from "./start/explain.mjs";

/**
 * Runs the `main(args, root)` of a TypeScript program of this folder that works on the database, after dependencies and
 * database client are there. What it gives back becomes this process's exit code; what keeps it from running is told,
 * and is 1.
 *
 * @param {{ name: string, entry: string }} program `name` begins the lines that are told, `entry` is the program's
 *   file under scripts/.
 * @returns {Promise<void>}
 */
export async function runOnDatabase({ name, entry }) {
  const root = join(import.meta.dirname, "..");
  /** @param {string} line */
  const say = (line) => console.error(`${name}: ${line}`);
  try {
    await ensureDependencies({ root, say });
    ensureClient({ root, say });
    const { register } = await import("tsx/esm/api");
    register();
    const { main } = await import(pathToFileURL(join(root, "scripts", entry)).href);
    process.exitCode = await main(process.argv.slice(2), root);
  } catch (error) {
    say(explain(error));
    process.exitCode = 1;
  }
}
