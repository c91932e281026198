// @ts-check
// `npm run check`: all that can be said about the source without a database or a browser.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stopAll } from "./check/children.mjs";
import { closingLine, sum } from "./check/count.mjs";
import { runSteps } from "./check/run.mjs";
import { checkSteps } from "./check/steps.mjs";
import { ensureClient } from "./generate.mjs";
import { ensureDependencies } from "./install.mjs";

const root = join(import.meta.dirname, "..");
const say = console.log;
const reports = mkdtempSync(join(tmpdir(), "parallax-check-"));

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
  process.once(signal, async () => {
    await stopAll();
    rmSync(reports, { recursive: true, force: true });
    process.exit(1);
  });
}

try {
  await ensureDependencies({ root, say });
  ensureClient({ root, say });
  const outcomes = await runSteps(checkSteps({ reports }), { root, say });
  say(closingLine(outcomes));
  process.exitCode = sum(outcomes).failed > 0 ? 1 : 0;
} finally {
  rmSync(reports, { recursive: true, force: true });
}
