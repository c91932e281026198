// @ts-check
// `npm run --silent compare -- --help`: compares event bundles. Needs no database, and no network once installed.
import { join } from "node:path";
import { loadProgram } from "./compare/load-program.mjs";
import { ensureDependencies } from "./install.mjs";

const root = join(import.meta.dirname, "..");

try {
  await ensureDependencies({ root, say: (line) => console.error(`compare: ${line}`) });
  const { main } = await loadProgram({ root, entry: "scripts/compare/main.ts" });
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(`compare: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
