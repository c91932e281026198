import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { stopAll } from "./children.mjs";
import { runStep } from "./step.mjs";

const root = mkdtempSync(join(tmpdir(), "parallax-step-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const step = (...scripts: string[]) => ({ name: "step", commands: scripts.map((script) => ["-e", script]) });

test("a step without a report is one test", async () => {
  expect(await runStep(step("console.log('fine')"), root)).toMatchObject({
    passed: 1,
    failed: 0,
    output: "fine\n",
  });
});

test("a step ends at the first command that fails", async () => {
  const outcome = await runStep(step("process.exit(3)", "console.log('never')"), root);
  expect(outcome).toMatchObject({ passed: 0, failed: 1, output: "" });
});

test("a step keeps the notes that a tool prints for the reader", async () => {
  const outcome = await runStep(step("console.log('x'); console.log('note: ../shared is not here')"), root);
  expect(outcome.notes).toEqual(["note: ../shared is not here"]);
});

const emptyReport = `{ "numPassedTests": 0, "numFailedTests": 0, "testResults": [] }`;
const reportOf = (content: string, exitCode = 0) => {
  const file = join(mkdtempSync(join(root, "case-")), "report.json");
  const write = `require("node:fs").writeFileSync(${JSON.stringify(file)}, ${JSON.stringify(content)})`;
  return { ...step(`${write}; process.exit(${exitCode})`), report: { by: "vitest" as const, file } };
};

test("a runner that ran no test has failed", async () => {
  expect(await runStep(reportOf(emptyReport), root)).toMatchObject({ passed: 0, failed: 1 });
});

test("a runner that failed without a failed test has failed", async () => {
  const report = emptyReport.replace(`"numPassedTests": 0`, `"numPassedTests": 9`);
  expect(await runStep(reportOf(report, 1), root)).toMatchObject({ passed: 9, failed: 1 });
});

test("the report of an earlier run is not counted again", async () => {
  const file = join(mkdtempSync(join(root, "case-")), "report.json");
  writeFileSync(file, emptyReport.replace(`"numPassedTests": 0`, `"numPassedTests": 9`));
  const outcome = await runStep({ ...step("process.exit(0)"), report: { by: "vitest", file } }, root);
  expect(outcome).toMatchObject({ passed: 0, failed: 1 });
});

test("stopping ends a step together with what it started", async () => {
  const file = join(mkdtempSync(join(root, "case-")), "pid");
  const child = `require("node:fs").writeFileSync(${JSON.stringify(file)}, String(process.pid)); setInterval(() => {}, 1000)`;
  const parent = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(child)}], { stdio: "inherit" }); setInterval(() => {}, 1000)`;
  const running = runStep(step(parent), root);
  await expect.poll(() => existsSync(file)).toBe(true);
  const stopped = performance.now();
  await stopAll();
  // It ends only when nobody holds its output any more, the grandchild included.
  expect(await running).toMatchObject({ failed: 1 });
  expect(performance.now() - stopped).toBeLessThan(5_000);
});
