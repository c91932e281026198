import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Comparison, Statement } from "#lib/engine/types.ts";
import { findUnproven } from "./bench-evidence.ts";
import floors from "./bench-floors.json" with { type: "json" };

const root = join(import.meta.dirname, "..");
const bench = join(root, "..", "shared", "bench");
const gold = join(bench, "dev");
const figures = Object.entries(floors);

if (existsSync(gold)) describe("on the bench of real events", () => guardFigures());
else {
  test("the bench of real events is not here", () => {
    console.log(`note: bench: ../shared is not here; ${figures.length + 2} tests not run`);
    expect(existsSync(gold)).toBe(false);
  });
}

function guardFigures() {
  let scratch = "";
  let scores: Record<string, number> = {};
  let comparisons: readonly Comparison[] = [];

  beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), "parallax-bench-"));
    const out = compareAll(scratch);
    comparisons = readdirSync(out).map((name) => JSON.parse(readFileSync(join(out, name), "utf8")));
    scores = JSON.parse(
      execFileSync(process.execPath, [join(bench, "score.mjs"), gold, out, "--json"], { encoding: "utf8" }),
    );
  }, 120_000);
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  test("every event is compared", () => {
    expect(scores.missing).toBe(0);
    expect(comparisons).toHaveLength(scores.events ?? 0);
  });

  // The floors only rise: whoever improves the engine writes the new figures, rounded down, into bench-floors.json.
  test.each(figures)("%s is at least %f", (figure, floor) => {
    expect(scores[figure]).toBeGreaterThanOrEqual(floor);
  });

  test("every mark opens words inside its passage", () => {
    expect(comparisons.flatMap((comparison) => findUnproven(comparison)).slice(0, 20)).toEqual([]);
  });
}

/** The folder of comparisons that the project's own command wrote for the bench's events, labels taken out. */
function compareAll(scratch: string): string {
  const [input, out] = [join(scratch, "in"), join(scratch, "out")];
  mkdirSync(input);
  const files = readdirSync(gold).filter((name) => name.endsWith(".json"));
  for (const name of files) {
    const { event, statements } = JSON.parse(readFileSync(join(gold, name), "utf8")) as {
      event: unknown;
      statements: readonly Statement[];
    };
    // Where a text was found is the bench's own field, no part of a bundle.
    const plain = statements.map((statement) => ({ ...statement, provenance: undefined }));
    writeFileSync(join(input, name), JSON.stringify({ event, statements: plain }));
  }
  const inputs = files.map((name) => join(input, name));
  execFileSync(process.execPath, [
    join(root, "scripts", "compare.mjs"),
    "--format",
    "json",
    "--out",
    out,
    ...inputs,
  ]);
  return out;
}
