import { expect, test } from "vitest";
import { closingLine, countPlaywright, countVitest } from "./count.mjs";

test("the closing line adds up what every tool counted", () => {
  const steps = [
    { passed: 1, failed: 0, skipped: 0 },
    { passed: 79, failed: 2, skipped: 0 },
  ];
  expect(closingLine(steps)).toBe("80 passed, 2 failed");
});

test("the closing line names skipped tests only where there are some", () => {
  expect(closingLine([{ passed: 3, failed: 0, skipped: 1 }])).toBe("3 passed, 0 failed, 1 skipped");
});

test("a vitest file that cannot be loaded is a failure, though no test in it failed", () => {
  const report = {
    numPassedTests: 4,
    numFailedTests: 0,
    testResults: [
      { status: "passed", assertionResults: [{ status: "passed" }] },
      { status: "failed", assertionResults: [] },
    ],
  };
  expect(countVitest(report)).toEqual({ passed: 4, failed: 1, skipped: 0 });
});

test("a Playwright test that passed at the second try has passed; an error outside a test has not", () => {
  const report = {
    stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 },
    errors: [{ message: "no server" }],
  };
  expect(countPlaywright(report)).toEqual({ passed: 6, failed: 2, skipped: 0 });
});
