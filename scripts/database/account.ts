import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { StartError } from "./start-error.mjs";

/** The user who runs the database: PostgreSQL refuses root. An ordinary user runs it as themselves. */
export type Account =
  | { readonly kind: "own" }
  | { readonly kind: "other"; readonly uid: number; readonly gid: number };

/** Where root keeps what another user must reach although the project lies in a folder closed to others. */
const SHARED = "/var/lib/parallax";
/** Users that most systems have and that own nothing of value. */
const CANDIDATES = ["postgres", "nobody"];

/** Who is to run the database: for root the owner of the data that are there, else a user without rights. */
export function chooseAccount(dataFolder: string): Account {
  if (process.getuid?.() !== 0) return { kind: "own" };
  if (existsSync(dataFolder)) {
    const { uid, gid } = statSync(dataFolder);
    if (uid !== 0) return { kind: "other", uid, gid };
  }
  for (const name of CANDIDATES) {
    const [uid, gid] = [idOf(name, "-u"), idOf(name, "-g")];
    if (uid !== null && gid !== null) return { kind: "other", uid, gid };
  }
  throw new StartError(
    `PostgreSQL does not run as root, and there is no user "${CANDIDATES.join('" or "')}" to run it. Start Parallax as an ordinary user.`,
  );
}

function idOf(name: string, flag: "-u" | "-g"): number | null {
  try {
    return Number(
      execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"], encoding: "utf8" }),
    );
  } catch (error) {
    if (error instanceof Error && "status" in error) return null;
    throw error;
  }
}

/** What `spawn` needs to run a program as that user. */
export function spawnAs(account: Account): { readonly uid?: number; readonly gid?: number } {
  return account.kind === "own" ? {} : { uid: account.uid, gid: account.gid };
}

/** The folder itself, or where root keeps the data instead because the account cannot enter the folder's parents. */
export function reachableFolder(folder: string, account: Account): string {
  if (account.kind === "own" || canEnter(path.dirname(folder), account)) return folder;
  const name = createHash("sha256").update(folder).digest("hex").slice(0, 16);
  return path.join(SHARED, name, path.basename(folder));
}

/** The database's programs, or a copy of them where the account cannot reach those in node_modules. */
export function reachablePrograms(native: string, account: Account): string {
  if (account.kind === "own" || canRun(path.join(native, "bin", "postgres"), account)) return native;
  const version = execFileSync(path.join(native, "bin", "postgres"), ["--version"], { encoding: "utf8" });
  const copy = path.join(SHARED, `programs-${version.trim().split(" ").at(-1)}`);
  if (existsSync(path.join(copy, "bin", "postgres"))) return copy;
  mkdirSync(SHARED, { recursive: true, mode: 0o755 });
  // Under another name first: a copy that was interrupted must not be taken for a whole one.
  const half = `${copy}.${process.pid}`;
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  if (existsSync(copy)) rmSync(half, { recursive: true });
  else renameSync(half, copy);
  return copy;
}

function canRun(program: string, account: Account): boolean {
  try {
    execFileSync(program, ["--version"], { ...spawnAs(account), stdio: "ignore", cwd: "/" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EACCES") return false;
    if (error instanceof Error && "status" in error) return false;
    throw error;
  }
}

function canEnter(folder: string, account: Account & { readonly kind: "other" }): boolean {
  for (let parent = path.resolve(folder); ; parent = path.dirname(parent)) {
    if (existsSync(parent) && !mayPass(parent, account)) return false;
    if (parent === path.dirname(parent)) return true;
  }
}

function mayPass(folder: string, { uid, gid }: Account & { readonly kind: "other" }): boolean {
  const { mode, uid: owner, gid: group } = statSync(folder);
  if (owner === uid) return (mode & 0o100) !== 0;
  return (mode & (group === gid ? 0o010 : 0o001)) !== 0;
}
