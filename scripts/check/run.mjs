// @ts-check
import { runStep } from "./step.mjs";

/** Two cores are what the smallest machine for this project has. */
const AT_ONCE = 2;
/** Of a long log, the end tells what went wrong; lines. */
const SHOWN_LINES = 120;

/**
 * The outcomes of the steps, in their order; prints a line as each begins and ends, and the output of those that fail.
 *
 * @param {readonly import("./step.mjs").Step[]} steps
 * @param {{ root: string, say: (line: string) => void }} options
 */
export async function runSteps(steps, { root, say }) {
  const waiting = [...steps.entries()];
  /** @type {import("./step.mjs").Outcome[]} */
  const outcomes = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [place, step] = next;
      say(`  … ${step.name}`);
      const outcome = await runStep(step, root);
      outcomes[place] = outcome;
      report(outcome, say);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return outcomes;
}

/**
 * @param {import("./step.mjs").Outcome} outcome
 * @param {(line: string) => void} say
 */
function report(outcome, say) {
  const tests = outcome.passed + outcome.failed + outcome.skipped;
  const detail = tests > 1 ? `, ${outcome.passed} of ${tests} tests` : "";
  say(`  ${outcome.failed ? "✗" : "✓"} ${outcome.name} (${outcome.seconds.toFixed(1)} s${detail})`);
  for (const note of outcome.notes) say(`      ${note}`);
  if (!outcome.failed) return;
  const lines = outcome.output.trimEnd().split("\n");
  if (lines.length > SHOWN_LINES) say(`      (the last ${SHOWN_LINES} of ${lines.length} lines)`);
  for (const line of lines.slice(-SHOWN_LINES)) say(`      ${line}`);
}
