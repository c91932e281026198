// @ts-check
// `npm test`: everything, from a bare clone. The last line is `N passed, N failed`.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stopAll } from "./check/children.mjs";
import { closingLine, sum } from "./check/count.mjs";
import { runSteps } from "./check/run.mjs";
import { checkSteps } from "./check/steps.mjs";
import { ensureClient } from "./generate.mjs";
import { ensureDependencies } from "./install.mjs";
import { browserSteps, buildSteps } from "./test/steps.mjs";
import { stopServersUnder } from "./test/stop-servers.mjs";

const root = join(import.meta.dirname, "..");
const say = console.log;
const scratch = mkdtempSync(join(tmpdir(), "parallax-test-"));
// PostgreSQL runs as another user when this is root's, and has to reach its folder.
chmodSync(scratch, 0o755);

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.once(signal, async () => {
    say(`stopped by ${signal}; ending servers`);
    await stopAll();
    await cleanUp();
    say("0 passed, 1 failed");
    process.exit(1);
  });
}

/** @type {import("./check/count.mjs").Counts[]} */
const outcomes = [];
try {
  await prepare();
  for (const steps of [
    checkSteps({ reports: scratch }),
    buildSteps({ scratch }),
    await browserSteps({ scratch }),
  ]) {
    outcomes.push(...(await runSteps(steps, { root, say })));
  }
} catch (error) {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  outcomes.push({ passed: 0, failed: 1, skipped: 0 });
} finally {
  await cleanUp();
}
const { failed } = sum(outcomes);
process.exitCode = failed > 0 ? 1 : 0;
say(closingLine(outcomes));

/** Whatever a bare clone lacks. */
async function prepare() {
  /** @param {string} line */
  const progress = (line) => say(`  … ${line}`);
  await ensureDependencies({ root, say: progress });
  say("  ✓ dependencies");
  ensureClient({ root, say: progress });
  say("  ✓ database client");
  const { ensureBrowser } = await import("./browser.mjs");
  say(`  ✓ browser: ${await ensureBrowser({ say: progress })}`);
}

async function cleanUp() {
  await stopServersUnder(scratch);
  rmSync(scratch, { recursive: true, force: true });
}
