// @ts-check
// `npm run bench:import`: how long a corpus takes into a running copy of Parallax, and how that copy answers meanwhile.
// `-- --statements N` takes another size. Everything happens in a folder that is thrown away.
import { join } from "node:path";
import { ensureClient } from "./generate.mjs";
import { ensureDependencies } from "./install.mjs";

const root = join(import.meta.dirname, "..");

try {
  await ensureDependencies({ root, say: (line) => console.error(`bench: ${line}`) });
  ensureClient({ root, say: (line) => console.error(`bench: ${line}`) });
  const { register } = await import("tsx/esm/api");
  register();
  const { main } = await import("./bench-import/main.ts");
  process.exitCode = await main(process.argv.slice(2), root);
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
