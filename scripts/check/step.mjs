// @ts-check
import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { stop, track } from "./children.mjs";
import { countPlaywright, countVitest } from "./count.mjs";

/** A step that takes longer hangs: on a quiet machine with 2 cores none takes 5 minutes; on a busy one, three times that. */
const LIMIT_MS = 15 * 60_000;
/** Lines that a tool prints for the reader even when all is well, such as "note: ../shared is not here". */
const NOTE = /^note: .+$/gm;

/** Output is kept and shown only when it tells something: no colours, no animation, no telemetry. */
const PLAIN = { NO_COLOR: "1", FORCE_COLOR: undefined, NEXT_TELEMETRY_DISABLED: "1" };

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly (readonly string[])[]} commands arguments to Node, run one after the other until one fails
 * @property {Readonly<Record<string, string>>} [env]
 * @property {{ by: "vitest" | "playwright", file: string }} [report] where the tool writes its results as JSON; a step without one counts as one test
 * @typedef {Counts & { name: string, seconds: number, output: string, notes: readonly string[] }} Outcome
 */

/**
 * What a step came to: its counts, its time and all that it printed. A step that crashes, hangs or runs no test has failed.
 *
 * @param {Step} step
 * @param {string} root
 * @returns {Promise<Outcome>}
 */
export async function runStep(step, root) {
  const started = performance.now();
  if (step.report) rmSync(step.report.file, { force: true });
  let output = "";
  let ok = true;
  for (const command of step.commands) {
    const ended = await runNode(command, { root, env: step.env ?? {} });
    output += ended.output;
    ok = ended.ok;
    if (!ok) break;
  }
  const seconds = (performance.now() - started) / 1000;
  return { name: step.name, seconds, output, notes: output.match(NOTE) ?? [], ...count(step, ok) };
}

/**
 * @param {Step} step
 * @param {boolean} ok
 * @returns {Counts}
 */
function count(step, ok) {
  if (!step.report) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  const counts = existsSync(step.report.file) ? read(step.report) : { passed: 0, failed: 0, skipped: 0 };
  const silentFailure = counts.failed === 0 && (!ok || counts.passed === 0);
  return silentFailure ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {NonNullable<Step["report"]>} report
 * @returns {Counts}
 */
function read({ by, file }) {
  const json = JSON.parse(readFileSync(file, "utf8"));
  return by === "vitest" ? countVitest(json) : countPlaywright(json);
}

/**
 * @param {readonly string[]} command
 * @param {{ root: string, env: Readonly<Record<string, string>> }} options
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
async function runNode(command, { root, env }) {
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, ...PLAIN, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, so that it can be ended with all that it started.
    detached: process.platform !== "win32",
  });
  const ended = track(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk) => (output += chunk));
  const timer = setTimeout(() => {
    output += `\nStopped after ${LIMIT_MS / 60_000} minutes.\n`;
    stop(child);
  }, LIMIT_MS);
  const code = await ended;
  clearTimeout(timer);
  return { ok: code === 0, output };
}
