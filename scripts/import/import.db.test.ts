import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readOptions } from "./options.ts";
import { progressLine } from "./progress-line.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
/** Starting Node, the queue and a worker takes seconds each on a busy machine. */
const PATIENCE = { timeout: 240_000 };

const HEAD = "publish_time,type,title,content,source_url,source,party";
const ROWS = [
  "2031-05-01 10:00,readout,Ferries,Both harbours agreed that ferries run daily again.,https://gazette.example/1,Gazette,Eastport",
  "2031-05-02,readout,Lamps,The lamps on the pier shall burn all night.,https://gazette.example/2,Gazette,Eastport",
  "2031-05-32,readout,Nets,The nets are mended.,https://gazette.example/3,Gazette,Eastport",
];
const BUNDLE = {
  event: {
    title: "Talk of two harbours",
    date: "2031-05-03",
    kind: "meeting",
    noStatement: [{ party: "Northport" }],
  },
  statements: [
    {
      id: "g",
      source: "Gazette",
      party: "Eastport",
      type: "official-readout",
      language: "en",
      text: "We spoke of cod.",
    },
    {
      id: "h",
      source: "Herald",
      party: "Westport",
      type: "press-report",
      language: "en",
      text: "They spoke of tides.",
    },
  ],
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "parallax import "));
  writeFileSync(path.join(folder, "archive.csv"), [HEAD, ...ROWS].join("\n"));
  mkdirSync(path.join(folder, "bundles"));
  writeFileSync(path.join(folder, "bundles", "talk.json"), JSON.stringify(BUNDLE));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The last line, the exit code and what was told, of the command as it is typed. */
function run(...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["scripts/import.mjs", ...args], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env },
  });
  return { last: stdout.trimEnd().split("\n").at(-1), code: status, said: stderr };
}

describe("npm run import", PATIENCE, () => {
  it("stores an archive and a folder of bundles, tells what fails, and doubles nothing the second time", () => {
    const archive = path.join(folder, "archive.csv");
    const failures = path.join(folder, "failing.csv");
    const args = ["--profile", "archive", "--failures", failures, archive, path.join(folder, "bundles")];
    const first = run(...args);
    expect([first.last, first.code]).toEqual(["4 stored, 0 duplicates, 1 failed", 1]);
    expect(first.said).toContain("archive.csv, row 4: “2031-05-32”");
    writeFileSync(failures, readFileSync(failures, "utf8").replace("2031-05-32", "2031-05-30"));
    expect(run(failures)).toMatchObject({ last: "1 stored, 0 duplicates, 0 failed", code: 0 });
    const second = run(archive, path.join(folder, "bundles"));
    expect([second.last, second.code]).toEqual(["0 stored, 4 duplicates, 1 failed", 1]);
  });

  it("stores nothing where it only looks, and goes on after a file that is not there", () => {
    const file = path.join(folder, "more.jsonl");
    writeFileSync(
      file,
      JSON.stringify({ date: "2031-06-01", source: "Herald", party: "Westport", text: "The quay is dry." }),
    );
    expect(run("--dry-run", file)).toMatchObject({ last: "0 stored, 0 duplicates, 0 failed", code: 0 });
    const both = run(path.join(folder, "nowhere.csv"), file);
    expect([both.last, both.code]).toEqual(["1 stored, 0 duplicates, 0 failed", 1]);
    expect(both.said).toContain("no such file");
  });
});

describe("readOptions()", () => {
  it.each([
    [[], "No file given"],
    [["--duplicates", "eat", "a.csv"], '"eat"'],
    [["--fast", "a.csv"], "--fast"],
    [["--who", " ", "a.csv"], "needs a name"],
  ])("refuses %j", (args, error) => {
    expect(readOptions(args)).toMatchObject({ kind: "wrong", error: expect.stringContaining(error) });
  });
});

describe("progressLine()", () => {
  it("says how far a job is and how long it will take", () => {
    const job = {
      id: "",
      kind: "import",
      title: "Import a.csv",
      state: "running",
      total: 300,
      done: 100,
      stored: 90,
      duplicates: 10,
      failed: 0,
      error: null,
      importId: null,
      createdBy: "Bea",
      createdAt: new Date("2031-01-01T00:00:00Z"),
      startedAt: new Date("2031-01-01T00:00:00Z"),
      finishedAt: null,
    } as const;
    expect(progressLine(job, new Date("2031-01-01T00:00:05Z"))).toBe(
      "Import a.csv: running, 100 of 300, 90 stored, 10 duplicates, about 10 s left",
    );
    expect(progressLine({ ...job, done: 3 }, new Date("2031-01-01T00:00:05Z"))).not.toContain("left");
  });
});
