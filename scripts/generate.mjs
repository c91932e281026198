// @ts-check
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * True when Prisma's client had to be generated, false when prisma/client already fits the schema.
 *
 * @param {{ root: string, say?: (line: string) => void }} options `say` is told before the slow part begins
 * @returns {boolean}
 */
export function ensureClient({ root, say = () => undefined }) {
  const wanted = createHash("sha256");
  for (const file of ["prisma/schema.prisma", "node_modules/prisma/package.json"])
    wanted.update(readFileSync(join(root, file)));
  const hash = wanted.digest("hex");
  const stamp = join(root, "prisma", "client", ".stamp");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return false;
  say("generating the database client");
  generate(root);
  writeFileSync(stamp, hash);
  return true;
}

/** @param {string} root */
function generate(root) {
  const cli = join(root, "node_modules", "prisma", "build", "index.js");
  const run = spawnSync(process.execPath, [cli, "generate"], {
    cwd: root,
    encoding: "utf8",
    // Prisma would download an engine that generating does not need; any existing file keeps it from that.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1" },
  });
  if (run.status !== 0)
    throw new Error(`Prisma could not generate its client. It said:\n${run.stdout}${run.stderr}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  ensureClient({ root: fileURLToPath(new URL("..", import.meta.url)), say: console.log });
