// @ts-check
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a production build is made from; tests, data and tools are not part of it. */
const SOURCES = [
  "app",
  "lib",
  "prisma/schema.prisma",
  "public",
  "next.config.js",
  "package-lock.json",
  "package.json",
  "postcss.config.mjs",
  "tsconfig.json",
];
const NOT_BUILT = /\.(test|bench)\.tsx?$/;
/** Written last into the build's folder: says from which sources it was made. */
const STAMP = "parallax-built";

/**
 * True when a production build had to be made, false when the one in `distDir` is of these very sources.
 *
 * @param {{ root: string, distDir: string, say: (line: string) => void, signal?: AbortSignal }} options
 *   `say` is told before the slow part begins, `signal` ends it
 * @returns {Promise<boolean>}
 */
export async function ensureBuild({ root, distDir, say, signal }) {
  const stamp = join(root, distDir, STAMP);
  const wanted = digestOf(root);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return false;
  say("building for production (a minute, only when sources changed)");
  await runNextBuild(root, distDir, signal);
  writeFileSync(stamp, wanted);
  return true;
}

/** @param {string} root */
function digestOf(root) {
  const hash = createHash("sha256");
  for (const path of SOURCES.flatMap((source) => filesUnder(root, source))) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update("\0");
  }
  return hash.digest("hex");
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return NOT_BUILT.test(path) ? [] : [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(root, `${path}/${name}`));
}

/**
 * @param {string} root
 * @param {string} distDir
 * @param {AbortSignal} [signal]
 */
async function runNextBuild(root, distDir, signal) {
  const child = spawn(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    cwd: root,
    signal,
    env: { ...process.env, PARALLAX_DIST_DIR: distDir, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk) => {
      output += chunk;
    });
  }
  const code = await new Promise((resolve, reject) => {
    child.on("close", resolve);
    child.on("error", reject);
  });
  if (code !== 0) throw new Error(`The production build failed (exit code ${code}):\n${output.trim()}`);
}

if (process.argv[1] === import.meta.filename) {
  const root = join(import.meta.dirname, "..");
  const distDir = process.env.PARALLAX_DIST_DIR ?? ".next";
  const built = await ensureBuild({ root, distDir, say: console.log });
  console.log(built ? "built" : "already built from these sources");
}
