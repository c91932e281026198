// @ts-check
import { spawn } from "node:child_process";
import { join } from "node:path";
import { ensureDependencies } from "./install.mjs";

/**
 * Runs a TypeScript program of this folder in a process of its own, with this command's arguments, after the
 * dependencies are there. Its exit code becomes this process's; what keeps it from running is told, and is 1.
 *
 * @param {{ name: string, entry: string, node?: readonly string[] }} program `name` begins the lines that are told,
 *   `entry` is the program's file under scripts/, `node` are options of Node itself.
 * @returns {Promise<void>}
 */
export async function runProgram({ name, entry, node = [] }) {
  const root = join(import.meta.dirname, "..");
  try {
    await ensureDependencies({ root, say: (line) => console.error(`${name}: ${line}`) });
    const program = join(root, "scripts", entry);
    const child = spawn(process.execPath, [...node, "--import", "tsx", program, ...process.argv.slice(2)], {
      cwd: root,
      stdio: "inherit",
    });
    process.exitCode = await new Promise((resolve, reject) => {
      child.on("close", (code) => resolve(code ?? 1));
      child.on("error", reject);
    });
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
