import { describe, expect, test } from "vitest";
import { findForeignAddresses } from "./addresses.mjs";
import { findUnusedAliases } from "./aliases.mjs";
import { findVagueNames } from "./file-names.mjs";
import { findLongFiles } from "./length.mjs";
import { findLockfileBreaches } from "./lockfile.mjs";
import { findRealSentences } from "./real-sentences.mjs";
import { findLooseVersions } from "./versions.mjs";

const file = (path: string, text: string) => ({ path, text });
const lines = (count: number) => "const x = 1;\n".repeat(count);

describe("length", () => {
  test("300 lines of source are enough", () => {
    expect(findLongFiles([file("lib/a.ts", lines(300)), file("lib/b.ts", lines(301))])).toEqual([
      "lib/b.ts: 301 lines, at most 300; move one of its ideas to a file of its own",
    ]);
  });
  test("lists of terms, samples and prose are as long as they are", () => {
    const files = [file("prisma/samples/call.ts", lines(900)), file("README.md", lines(900))];
    expect(findLongFiles(files)).toEqual([]);
  });
});

test("a file's name says what is in it", () => {
  const paths = [
    "lib/utils.ts",
    "app/helpers/date.ts",
    "lib/engine/index.ts",
    "lib/engine/align.ts",
    "app/page.tsx",
  ];
  expect(findVagueNames(paths.map((path) => file(path, ""))).map((breach) => breach.split(":")[0])).toEqual([
    "lib/utils.ts",
    "app/helpers/date.ts",
    "lib/engine/index.ts",
  ]);
});

describe("addresses", () => {
  const join = (...parts: string[]) => parts.join("/");
  test.each([
    ["a home directory", join("", "home", "ada", "parallax")],
    ["a Mac's home directory", join("", "Users", "ada", "parallax")],
    ["root's home directory", join("", "root", "x")],
    ["a registry of packages", join("https:", "", ["registry", "example", "org"].join("."), "x")],
  ])("%s is named", (_, address) => {
    expect(findForeignAddresses([file("a.md", `fine\nsee ${address}\n`)])).toHaveLength(1);
  });
  test.each([
    "/usr/bin/chromium",
    "https://example.org/home/news",
    "/api/health",
    "app/root/page.tsx",
    "../shared",
  ])("%s is nobody's machine", (address) => {
    expect(findForeignAddresses([file("a.md", address)])).toEqual([]);
  });
});

describe("lockfile", () => {
  const lock = (entry: object) => [
    file("package-lock.json", JSON.stringify({ packages: { "": {}, "node_modules/x": entry } })),
  ];
  test("no address, a checksum: fine", () => {
    expect(findLockfileBreaches(lock({ integrity: "sha512-x" }))).toEqual([]);
  });
  test("a download address ties every clone to one registry", () => {
    expect(findLockfileBreaches(lock({ integrity: "sha512-x", resolved: "somewhere" }))).toHaveLength(1);
  });
  test("without a checksum anything could be installed", () => {
    expect(findLockfileBreaches(lock({}))).toHaveLength(1);
  });
});

test("dependencies are pinned to one version", () => {
  const manifest = JSON.stringify({
    dependencies: { a: "1.2.3", b: "^1.2.3" },
    devDependencies: { c: "1.0.0-beta.2" },
  });
  expect(findLooseVersions([file("package.json", manifest)])).toEqual([
    'package.json: b is "^1.2.3"; pin it with `npm install --save-exact`',
  ]);
});

test("an alias is both declared and used", () => {
  const manifest = file(
    "package.json",
    JSON.stringify({ imports: { "#lib/*": "./lib/*", "#old/*": "./old/*" } }),
  );
  const source = file("app/page.tsx", `import { a } from "#lib/a.ts";\nimport { b } from "#new/b.ts";`);
  expect(findUnusedAliases([manifest, source])).toEqual([
    'package.json: nothing imports by "#old/*"; use it or take it out of "imports"',
    'package.json: "#new/*" is imported but not in "imports"; add it there',
  ]);
});

test("a sentence of a real statement is found over line breaks and in any case", () => {
  const probes = [
    { start: "the two sides are said to have spoken of the weather", from: "2020-01-01-a-call one" },
  ];
  const text = "// The two sides are said\n to have spoken of the   weather in Kathmandu";
  expect(findRealSentences([file("lib/a.ts", text), file("lib/b.ts", "other words")], probes)).toEqual([
    expect.stringContaining("lib/a.ts"),
  ]);
});
