import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const COMMAND = join(import.meta.dirname, "..", "compare.mjs");
const bundle = {
  event: {
    title: "A call",
    date: "2031-03-04",
    kind: "call",
    participants: [{ name: "Ana", party: "North" }],
  },
  statements: [
    {
      id: "a",
      source: "Herald",
      party: "North",
      type: "press-report",
      language: "en",
      text: "They spoke of trade.",
    },
    { id: "b", source: "Bote", party: "South", type: "transcript", language: "de", text: "Sie sprachen." },
  ],
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "parallax compare "));
  writeFileSync(join(folder, "call.json"), JSON.stringify(bundle));
  writeFileSync(join(folder, "other call.json"), JSON.stringify({ ...bundle, mood: "fine" }));
  writeFileSync(
    join(folder, "broken.json"),
    JSON.stringify({ ...bundle, event: { ...bundle.event, date: "2031-02-30" } }),
  );
  writeFileSync(join(folder, "latin.json"), Buffer.from([0x7b, 0xe9, 0x7d]));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command in the folder of the bundles, as a person would. */
function compare(args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("compare", () => {
  it("prints the Comparison of each bundle as a line of JSON", () => {
    const { status, stdout, stderr } = compare(["call.json", "other call.json"]);
    const comparisons = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(comparisons.map(({ version, event }) => [version, event.title])).toEqual([
      [1, "A call"],
      [1, "A call"],
    ]);
    expect(stderr).toBe("compare: other call.json: mood is not a field of a bundle and was ignored.\n");
  });

  it("reads standard input", () => {
    expect(compare(["--format", "md", "-"], JSON.stringify(bundle)).stdout).toMatch(/^# A call\n/);
  });

  it("writes a file per bundle of the same base name", () => {
    expect(compare(["--format", "csv", "--out", "out/of it", "other call.json"])).toMatchObject({
      status: 0,
      stdout: "",
    });
    expect(readdirSync(join(folder, "out/of it")).toSorted()).toEqual([
      "other call.csv",
      "other call.facts.csv",
      "other call.links.csv",
      "other call.passages.csv",
      "other call.wide.csv",
    ]);
    compare(["--format", "html", "--out", "out", "call.json"]);
    expect(readFileSync(join(folder, "out", "call.html"), "utf8")).toMatch(/^<!doctype html>/);
  });

  it("tells of each bad file and does the others", () => {
    const { status, stdout, stderr } = compare(["gone.json", "broken.json", "latin.json", ".", "call.json"]);
    expect(status).toBe(1);
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr.trimEnd().split("\n")).toEqual([
      "compare: gone.json: There is no such file.",
      'compare: broken.json: event.date: found "2031-02-30", expected a date that exists, as YYYY-MM-DD.',
      "compare: latin.json: The file is not UTF-8; save it as UTF-8.",
      "compare: .: This is a folder; name the bundles in it.",
    ]);
  });

  it("never writes over a bundle", () => {
    const { status, stderr } = compare(["--out", ".", "call.json"]);
    expect(status).toBe(1);
    expect(stderr).toContain("The report would overwrite the bundle");
    expect(JSON.parse(readFileSync(join(folder, "call.json"), "utf8"))).toEqual(bundle);
  });

  it("tells wrong usage apart from a bad file", () => {
    const { status, stdout, stderr } = compare(["--format", "pdf", "call.json"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain('--format "pdf" is not known; use json, md, html, csv.');
  });

  it("explains itself", () => {
    expect(compare(["--help"])).toMatchObject({
      status: 0,
      stderr: "",
      stdout: expect.stringContaining("Usage: "),
    });
  });
});
