// @ts-check
import { createServer } from "node:net";
import { join } from "node:path";
import { vitestStep } from "../check/steps.mjs";

/** A build of its own, so that a server running from this checkout is not disturbed. */
export const DIST_DIR = ".next-test";

/**
 * What needs the checks to have passed or the machine to be quiet: the database's tests beside the production build.
 *
 * @param {{ scratch: string }} options a folder that is deleted afterwards
 * @returns {import("../check/step.mjs").Step[]}
 */
export function buildSteps({ scratch }) {
  const tests = vitestStep({ name: "database tests", project: "database", reports: scratch });
  return [
    { name: "production build", commands: [["scripts/build.mjs"]], env: { PARALLAX_DIST_DIR: DIST_DIR } },
    { ...tests, env: { TMPDIR: scratch } },
  ];
}

/**
 * The journeys through a real browser, against that build and a database of their own.
 *
 * @param {{ scratch: string }} options
 * @returns {Promise<import("../check/step.mjs").Step[]>}
 */
export async function browserSteps({ scratch }) {
  const file = join(scratch, "playwright.json");
  return [
    {
      name: "end-to-end tests",
      commands: [["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"]],
      env: {
        PLAYWRIGHT_JSON_OUTPUT_FILE: file,
        PARALLAX_TEST_PORT: String(await freePort()),
        TMPDIR: scratch,
        PARALLAX_TEST_DIR: scratch,
      },
      report: { by: "playwright", file },
    },
  ];
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
