// @ts-check
// `npm run bench`: how fast the engine is, beside others on the same texts. `-- --quick` takes the small sizes only, `-- --seed N` other texts.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { ensureDependencies } from "./install.mjs";

const root = join(import.meta.dirname, "..");

try {
  await ensureDependencies({ root, say: (line) => console.error(`bench: ${line}`) });
  const program = join(root, "scripts", "bench", "main.ts");
  const child = spawn(
    process.execPath,
    ["--expose-gc", "--import", "tsx", program, ...process.argv.slice(2)],
    { cwd: root, stdio: "inherit" },
  );
  process.exitCode = await new Promise((resolve, reject) => {
    child.on("close", (code) => resolve(code ?? 1));
    child.on("error", reject);
  });
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
