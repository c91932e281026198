// @ts-check
// `npm run bench:quality`: how far the engine agrees with the annotators of ../shared/bench, where it is there.
// `-- --errors N` lists what went wrong, `-- --fit` fits the weights of the links, `-- --ablation` leaves stages out.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { ensureDependencies } from "./install.mjs";

const root = join(import.meta.dirname, "..");

try {
  await ensureDependencies({ root, say: (line) => console.error(`bench:quality: ${line}`) });
  const program = join(root, "scripts", "quality", "main.ts");
  const child = spawn(process.execPath, ["--import", "tsx", program, ...process.argv.slice(2)], {
    cwd: root,
    stdio: "inherit",
  });
  process.exitCode = await new Promise((resolve, reject) => {
    child.on("close", (code) => resolve(code ?? 1));
    child.on("error", reject);
  });
} catch (error) {
  console.error(`bench:quality: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
