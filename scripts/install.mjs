// @ts-check
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Written last into node_modules: says for which lockfile and machine the folder was filled. */
const STAMP = ".parallax-installed";
const MACHINE = `${process.platform}-${process.arch}`;
/** How often a second copy looks whether the first has finished installing, in milliseconds. */
const WAIT_MS = 300;

/**
 * True when packages had to be installed, false when node_modules already held what the lockfile says.
 * Needs nothing but Node and npm; two copies at once wait for each other.
 *
 * @param {{ root: string, say: (line: string) => void }} options `say` is told before the slow part begins
 * @returns {Promise<boolean>}
 */
export async function ensureDependencies({ root, say }) {
  if (isInstalled(root)) return false;
  const release = await lock(root);
  try {
    if (isInstalled(root)) return false;
    say("installing dependencies from the lockfile (a minute or more, the first time only)");
    await runNpm(root);
    if (!holdsLockedVersions(root)) {
      throw new Error(
        "package-lock.json and package.json do not fit together. Run `npm install` and commit both.",
      );
    }
    writeStamp(root);
    return true;
  } finally {
    release();
  }
}

/** @param {string} root */
function isInstalled(root) {
  const stamp = join(root, "node_modules", STAMP);
  const found = existsSync(stamp) ? readFileSync(stamp, "utf8") : "";
  if (found === wantedStamp(root)) return true;
  if ((found && !found.startsWith(`${MACHINE} `)) || !holdsLockedVersions(root)) return false;
  // Filled by a plain `npm install`: adopt it instead of fetching the same packages again.
  writeStamp(root);
  return true;
}

/** @param {string} root */
function wantedStamp(root) {
  const lockfile = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  return `${MACHINE} ${lockfile}\n`;
}

/** @param {string} root */
function writeStamp(root) {
  const stamp = join(root, "node_modules", STAMP);
  // By rename: node_modules may be hard-linked from another checkout, whose stamp must not change.
  writeFileSync(`${stamp}.${process.pid}`, wantedStamp(root));
  renameSync(`${stamp}.${process.pid}`, stamp);
}

/**
 * Whether npm's own record inside node_modules (written when an install is complete) names every version of the lockfile.
 * @param {string} root
 */
function holdsLockedVersions(root) {
  const record = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const installed = packagesOf(record);
  return Object.entries(packagesOf(join(root, "package-lock.json"))).every(
    ([path, locked]) => path === "" || locked.optional || installed[path]?.version === locked.version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
}

/** @param {string} root */
async function runNpm(root) {
  // Not `npm ci`: it refuses a lockfile without the binaries for other systems where a registry does not carry those.
  // Tools are needed to build, so NODE_ENV=production must not leave them out.
  const args = ["install", "--no-save", "--include=dev", "--include=optional", "--prefer-offline"];
  const cli = process.env.npm_execpath;
  const [command, lead] = cli?.endsWith(".js") ? [process.execPath, [cli]] : ["npm", []];
  const child = spawn(command, [...lead, ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32" && command === "npm",
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  const code = await new Promise((resolve, reject) => {
    child.on("close", resolve);
    child.on("error", (error) =>
      reject(new Error(`Could not run npm (${error.message}). Install npm beside Node.`)),
    );
  });
  if (code === 0) return;
  throw new Error(`npm could not install the dependencies (exit code ${code}). It said:\n${output.trim()}`);
}

/**
 * Waits until no other copy installs into this checkout, then keeps others out until the returned function is called.
 * @param {string} root
 */
async function lock(root) {
  const file = join(root, ".cache", "install.lock");
  mkdirSync(join(root, ".cache"), { recursive: true });
  for (;;) {
    try {
      const handle = openSync(file, "wx");
      writeFileSync(handle, `${process.pid}`);
      closeSync(handle);
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
    if (isAbandoned(file)) rmSync(file, { force: true });
    else await sleep(WAIT_MS);
  }
}

/** @param {string} file */
function isAbandoned(file) {
  if (!existsSync(file)) return false;
  const pid = Number(readFileSync(file, "utf8"));
  // Empty for the instant between opening and writing.
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}
