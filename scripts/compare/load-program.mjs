// @ts-check
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A cached program's first line: from which contents it was made. */
const STAMP = "// made from ";

/**
 * The module of a TypeScript entry, bundled into one JavaScript file that is kept in `.cache` until one of its sources
 * changes: starting from many TypeScript files takes several times as long.
 *
 * @param {{ root: string, entry: string }} options
 * @returns {Promise<{ main: (args: readonly string[]) => Promise<number> }>}
 */
export async function loadProgram({ root, entry }) {
  const folder = join(root, ".cache");
  const file = join(folder, "compare.mjs");
  if (existsSync(file) && isCurrent(root, readFileSync(file, "utf8")))
    return import(pathToFileURL(file).href);
  const program = await bundle(root, entry);
  const kept = keep(folder, file, program);
  return import(kept ? pathToFileURL(file).href : dataUrl(program));
}

/**
 * @param {string} root
 * @param {string} program
 */
function isCurrent(root, program) {
  const line = program.slice(0, program.indexOf("\n"));
  if (!line.startsWith(STAMP)) return false;
  const sources = JSON.parse(line.slice(STAMP.length));
  return Object.entries(sources).every(
    ([path, digest]) => existsSync(join(root, path)) && digestOf(root, path) === digest,
  );
}

/**
 * @param {string} root
 * @param {string} entry
 */
async function bundle(root, entry) {
  const { build } = await import("esbuild");
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
    target: "node20",
    legalComments: "none",
    logLevel: "silent",
  });
  // Packages change with the lockfile alone.
  const own = Object.keys(metafile.inputs).filter((path) => !path.startsWith("node_modules/"));
  const sources = ["package.json", "package-lock.json", "scripts/compare/load-program.mjs", ...own];
  const stamp = Object.fromEntries(sources.map((path) => [path, digestOf(root, path)]));
  return `${STAMP}${JSON.stringify(stamp)}\n${outputFiles[0]?.text ?? ""}`;
}

/**
 * @param {string} root
 * @param {string} path
 */
function digestOf(root, path) {
  return createHash("sha256")
    .update(readFileSync(join(root, path)))
    .digest("base64");
}

/**
 * Whether the program could be kept. By rename, so that a second copy never reads half a file.
 *
 * @param {string} folder
 * @param {string} file
 * @param {string} program
 */
function keep(folder, file, program) {
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, program);
    renameSync(draft, file);
    return true;
  } catch (error) {
    // A checkout that cannot be written to, or a full disk: the program still runs, it only starts more slowly.
    if (error instanceof Error && "code" in error) return false;
    throw error;
  }
}

/** @param {string} program */
function dataUrl(program) {
  return `data:text/javascript;base64,${Buffer.from(program, "utf8").toString("base64")}`;
}
