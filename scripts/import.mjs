// @ts-check
// `npm run import -- [--profile NAME] FILE…`: brings statements in without the screens, by the same code. Uses the
// database of a running copy of Parallax, else starts it for as long as this takes.
import { join } from "node:path";
import { ensureClient } from "./generate.mjs";
import { ensureDependencies } from "./install.mjs";
import { explain } from "./start/explain.mjs";

const root = join(import.meta.dirname, "..");

try {
  await ensureDependencies({ root, say: (line) => console.error(`import: ${line}`) });
  ensureClient({ root, say: (line) => console.error(`import: ${line}`) });
  const { register } = await import("tsx/esm/api");
  register();
  const { main } = await import("./import/main.ts");
  process.exitCode = await main(process.argv.slice(2), root);
} catch (error) {
  console.error(`import: ${explain(error)}`);
  process.exitCode = 1;
}
