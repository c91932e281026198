// @ts-check
// `npm run worker`: a worker beside the app, on this machine or another one that reaches the same database. `npm start`
// has workers of its own; more of them share the work.
import { join } from "node:path";
import { ensureClient } from "./generate.mjs";
import { ensureDependencies } from "./install.mjs";
import { explain } from "./start/explain.mjs";
import { readSettings } from "./start/settings.mjs";

const root = join(import.meta.dirname, "..");

try {
  const settings = readSettings(process.env, process.argv.slice(2), root);
  await ensureDependencies({ root, say: console.log });
  ensureClient({ root, say: console.log });
  const { register } = await import("tsx/esm/api");
  register();
  const { workAlone } = await import("./worker/alone.ts");
  await workAlone(settings);
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}
