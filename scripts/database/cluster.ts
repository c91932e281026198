import { spawn } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Access } from "./access.ts";
import { OWNER } from "./access.ts";
import { type Account, spawnAs } from "./account.ts";
import { StartError } from "./start-error.mjs";

type Cluster = {
  readonly folder: string;
  readonly programs: string;
  readonly account: Account;
  readonly access: Access;
};

/**
 * Nothing; makes an empty database in `folder`. It grows beside the folder and takes its name when it is whole, so that
 * being killed in the middle leaves nothing that looks like data.
 */
export async function createCluster({ folder, programs, account, access }: Cluster): Promise<void> {
  const growing = `${folder}.new-${process.pid}`;
  removeAbandoned(folder);
  mkdirSync(growing, { recursive: true, mode: 0o700 });
  if (account.kind === "other") chownSync(growing, account.uid, account.gid);
  const password = passwordFile(growing, access, account);
  const auth = password === null ? ["--auth=trust"] : ["--auth=scram-sha-256", `--pwfile=${password}`];
  // The locale is always the same, whatever the machine's: search and order must not depend on it.
  const args = ["-D", growing, "-U", OWNER, "--encoding=UTF8", "--locale=C", "--no-instructions", ...auth];
  await initdb(path.join(programs, "bin", "initdb"), args, account);
  if (password !== null) rmSync(password);
  try {
    renameSync(growing, folder);
  } catch (error) {
    rmSync(growing, { recursive: true, force: true });
    // Another process that starts at this moment was faster: its data are as good.
    if (!existsSync(path.join(folder, "PG_VERSION"))) throw error;
  }
}

/** What killed starts left behind; a start that is under way keeps its own. */
function removeAbandoned(folder: string): void {
  const parent = path.dirname(folder);
  const prefix = `${path.basename(folder)}.new-`;
  const abandoned = readdirSync(parent).filter(
    (name) => name.startsWith(prefix) && isGone(name.slice(prefix.length)),
  );
  for (const name of abandoned) rmSync(path.join(parent, name), { recursive: true, force: true });
}

function isGone(pid: string): boolean {
  try {
    process.kill(Number(pid), 0);
    return Number(pid) === process.pid;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}

/** A file with the password, readable by the account alone; null where the socket's folder protects the server. */
function passwordFile(growing: string, access: Access, account: Account): string | null {
  if (access.kind === "socket") return null;
  const file = `${growing}.password`;
  writeFileSync(file, access.password, { mode: 0o600 });
  if (account.kind === "other") chownSync(file, account.uid, account.gid);
  return file;
}

async function initdb(program: string, args: readonly string[], account: Account): Promise<void> {
  const child = spawn(program, args, { ...spawnAs(account), cwd: "/", stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("close", resolve);
    child.once("error", reject);
  });
  if (code !== 0) throw new StartError(`The embedded database could not be made. It said:\n${said.trim()}`);
}
