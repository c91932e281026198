// @ts-check
// Rules of this repository that no general tool knows. Prints each breach with what to do about it; exit code 1 if there is any.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findForeignAddresses } from "./rules/addresses.mjs";
import { findUnusedAliases } from "./rules/aliases.mjs";
import { findVagueNames } from "./rules/file-names.mjs";
import { findLongFiles } from "./rules/length.mjs";
import { findLockfileBreaches } from "./rules/lockfile.mjs";
import { findRealSentences, readProbes } from "./rules/real-sentences.mjs";
import { findLooseVersions } from "./rules/versions.mjs";

/** @typedef {{ path: string, text: string }} SourceFile */

const BINARY = /\.(png|jpe?g|gif|ico|webp|woff2?|pdf|docx|zip|bin)$/;

const root = join(import.meta.dirname, "..", "..");
const files = readTrackedFiles(root);
const bench = join(root, "..", "shared", "bench", "dev");

const breaches = [
  ...findLongFiles(files),
  ...findVagueNames(files),
  ...findForeignAddresses(files),
  ...findLockfileBreaches(files),
  ...findLooseVersions(files),
  ...findUnusedAliases(files),
  ...(existsSync(bench) ? findRealSentences(files, readProbes(bench)) : []),
];

if (!existsSync(bench))
  console.log("note: ../shared is not here; the check for sentences of real statements was not run");
for (const breach of breaches) console.log(breach);
console.log(`${files.length} files looked at, ${breaches.length} breaches`);
process.exitCode = breaches.length > 0 ? 1 : 0;

/**
 * The text files that git knows or would add; in an unpacked archive without git there is nothing to ask.
 *
 * @param {string} root
 * @returns {SourceFile[]}
 */
function readTrackedFiles(root) {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  return listed
    .split("\0")
    .filter((path) => path !== "" && !BINARY.test(path) && existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}
