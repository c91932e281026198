// @ts-check
// `npm run verify`: reckons the digest of every stored version anew and finds every stored span again. Uses the
// database of a running copy of Parallax, else starts it for as long as this takes.
import { join } from "node:path";
import { ensureClient } from "./generate.mjs";
import { ensureDependencies } from "./install.mjs";
import { explain } from "./start/explain.mjs";

const root = join(import.meta.dirname, "..");

try {
  await ensureDependencies({ root, say: (line) => console.error(`verify: ${line}`) });
  ensureClient({ root, say: (line) => console.error(`verify: ${line}`) });
  const { register } = await import("tsx/esm/api");
  register();
  const { main } = await import("./verify/main.ts");
  process.exitCode = await main(root);
} catch (error) {
  console.error(`verify: ${explain(error)}`);
  process.exitCode = 1;
}
