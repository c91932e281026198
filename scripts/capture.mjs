// @ts-check
// `npm run --silent capture -- URL`: the statement at an address, as JSON. Needs no database.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { ensureDependencies } from "./install.mjs";

const root = join(import.meta.dirname, "..");

try {
  await ensureDependencies({ root, say: (line) => console.error(`capture: ${line}`) });
  const program = join(root, "scripts", "capture", "main.ts");
  const child = spawn(process.execPath, ["--import", "tsx", program, ...process.argv.slice(2)], {
    cwd: root,
    stdio: "inherit",
  });
  process.exitCode = await new Promise((resolve, reject) => {
    child.on("close", (code) => resolve(code ?? 1));
    child.on("error", reject);
  });
} catch (error) {
  console.error(`capture: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
