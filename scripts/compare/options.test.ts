import { describe, expect, it } from "vitest";
import { baseName, readOptions } from "./options.ts";

describe("readOptions()", () => {
  it("takes JSON on standard output for granted", () => {
    expect(readOptions(["a.json", "-"])).toEqual({
      kind: "run",
      options: { format: "json", out: null, bom: false, files: ["a.json", "-"] },
    });
  });

  it.each<[readonly string[], string]>([
    [[], "No file given"],
    [["--format", "pdf", "a.json"], '--format "pdf" is not known'],
    [["--colour", "a.json"], "Unknown option '--colour'."],
    [["--format", "html", "a.json", "b.json"], "Several HTML reports do not fit into one output"],
    [["--out", "out", "a.json", "./a.json"], 'Two bundles would be written as "a"'],
    [["--out", "", "a.json"], "--out needs the name of a folder"],
    [["-", "-"], "can be read only once"],
  ])("refuses %j", (args, message) => {
    expect(readOptions(args)).toEqual({ kind: "wrong", error: expect.stringContaining(message) });
  });

  it("helps whatever else is said", () => {
    expect(readOptions(["--help", "--format", "pdf"])).toEqual({ kind: "help" });
  });
});

describe("baseName()", () => {
  it.each([
    ["calls/a.b.json", "a.b"],
    ["-", "stdin"],
    ["call", "call"],
  ])("%s → %s", (file, name) => expect(baseName(file)).toBe(name));
});
