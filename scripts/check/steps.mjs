// @ts-check
import { join } from "node:path";

const BIOME = "node_modules/@biomejs/biome/bin/biome";
const TSC = "node_modules/typescript/bin/tsc";
const NEXT = "node_modules/next/dist/bin/next";
const CRUISER = "node_modules/dependency-cruiser/bin/dependency-cruise.mjs";
const KNIP = "node_modules/knip/bin/knip.js";

/**
 * What `npm run check` runs, the longest first so that two cores end together. None of it needs a database or a browser.
 *
 * @param {{ reports: string }} options a folder for the tools' own results
 * @returns {import("./step.mjs").Step[]}
 */
export function checkSteps({ reports }) {
  return [
    // Next writes the types of routes and of imported style sheets; without them a bare clone has type errors.
    {
      name: "types",
      commands: [
        [NEXT, "typegen"],
        [TSC, "--noEmit", "-p", "."],
      ],
    },
    vitestStep({ name: "unit tests", project: "unit", reports }),
    {
      name: "boundaries",
      commands: [[CRUISER, "--config", ".dependency-cruiser.mjs", "app", "lib", "scripts", "prisma", "e2e"]],
    },
    { name: "dead code", commands: [[KNIP, "--no-progress"]] },
    { name: "engine's purity", commands: [[TSC, "--noEmit", "-p", "lib/engine/tsconfig.json"]] },
    { name: "format and lint", commands: [[BIOME, "ci", "--colors=off", "--error-on-warnings", "."]] },
    { name: "house rules", commands: [["scripts/check/house.mjs"]] },
  ];
}

/**
 * One project of vitest.config.mts as a step.
 *
 * @param {{ name: string, project: "unit" | "database", reports: string }} options
 * @returns {import("./step.mjs").Step}
 */
export function vitestStep({ name, project, reports }) {
  const file = join(reports, `vitest-${project}.json`);
  return {
    name,
    commands: [
      [
        "node_modules/vitest/vitest.mjs",
        "run",
        ...["--project", project],
        ...["--reporter", "default", "--reporter", "json", "--outputFile.json", file],
      ],
    ],
    report: { by: "vitest", file },
  };
}
