import { type ChildProcess, spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
} from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Access, accessOf, canConnect, urlOf } from "./access.ts";
import { type Account, chooseAccount, reachableFolder, reachablePrograms, spawnAs } from "./account.ts";
import { nativeFolder } from "./binaries.ts";
import { createCluster } from "./cluster.ts";
import { StartError } from "./start-error.mjs";

export type RunningDatabase = {
  readonly url: string;
  /** Where its files are: the folder asked for, unless the account that runs the database cannot reach that. */
  readonly folder: string;
  /** True where the server had survived an earlier launcher. */
  readonly attached: boolean;
  /** Settles when the server ends, whoever ended it. */
  readonly ended: Promise<void>;
  /** Ends the server cleanly: what was acknowledged is on the disk anyway. */
  readonly stop: () => Promise<void>;
};

export type DatabaseOptions = {
  readonly dir: string;
  /** Data that nobody will miss, such as a test's: nothing waits for the disk. */
  readonly scratch?: boolean;
};

/** How long a start may retry over the remains of a killed server, in milliseconds; 5 s were seen, recovery is longer. */
const PATIENCE = 60_000;
const PAUSE = 50;
/** Small: the texts of an analyst's work fit in the file cache of the system anyway. */
const SETTINGS = ["shared_buffers=64MB", "max_connections=50", "log_min_messages=warning"];
const SCRATCH_SETTINGS = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];
const LOG = "postgres.log";

/** The embedded PostgreSQL on the data in `dir`, started, or found running; the data are made where there are none. */
export async function startDatabase({ dir, scratch = false }: DatabaseOptions): Promise<RunningDatabase> {
  const home = path.resolve(dir);
  const wanted = path.join(home, "postgres");
  const account = chooseAccount(reachableFolder(wanted, chooseAccount(wanted)));
  const folder = reachableFolder(wanted, account);
  const programs = reachablePrograms(nativeFolder(), account);
  mkdirSync(home, { recursive: true });
  const access = accessOf(folder, home);
  if (path.dirname(folder) !== home) own(path.dirname(folder), account);
  if (!existsSync(path.join(folder, "PG_VERSION")))
    await createCluster({ folder, programs, account, access });
  if (access.kind === "socket") own(access.folder, account);
  const log = path.join(home, LOG);
  for (const began = Date.now(); ; await sleep(PAUSE * 5)) {
    const survivor = await runningPid(folder, access);
    if (survivor !== null) return running({ pid: survivor, folder, access, attached: true });
    const child = launch({ programs, folder, access, account, log, scratch });
    if (await isReady(child, access))
      return running({ pid: child.pid ?? 0, folder, access, attached: false, child });
    const said = readFileSync(log, "utf8");
    if (Date.now() - began > PATIENCE || !/lock file|shared memory|in use/.test(said))
      throw new StartError(`The embedded database did not start. It said:\n${said.trim().slice(-1500)}`);
  }
}

/** The folder belongs to the account and is closed to others. */
function own(folder: string, account: Account): void {
  // The parents stay open to others: the account must pass through them.
  mkdirSync(path.dirname(folder), { recursive: true, mode: 0o755 });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account.kind === "own") return;
  if (statSync(folder).uid !== account.uid) chownSync(folder, account.uid, account.gid);
  chmodSync(folder, 0o700);
}

type Launch = {
  readonly programs: string;
  readonly folder: string;
  readonly access: Access;
  readonly account: Account;
  readonly log: string;
  readonly scratch: boolean;
};

function launch({ programs, folder, access, account, log, scratch }: Launch): ChildProcess {
  const all = [...SETTINGS, ...access.settings, ...(scratch ? SCRATCH_SETTINGS : [])];
  const settings = all.flatMap((setting) => ["-c", setting]);
  const output = openSync(log, "w");
  // Detached: Ctrl-C reaches the whole group of the terminal, and the application must end before its database.
  const child = spawn(path.join(programs, "bin", "postgres"), ["-D", folder, ...settings], {
    ...spawnAs(account),
    cwd: "/",
    detached: true,
    stdio: ["ignore", "ignore", output],
  });
  child.unref();
  closeSync(output);
  return child;
}

/** True when the server answers; false when it ended instead. */
async function isReady(child: ChildProcess, access: Access): Promise<boolean> {
  let ended = false;
  child.once("exit", () => {
    ended = true;
  });
  child.once("error", () => {
    ended = true;
  });
  while (!ended) {
    if (await canConnect(access)) return true;
    await sleep(PAUSE);
  }
  return false;
}

/** The process id of a server that runs on these data; null where there is none. */
export async function runningPid(folder: string, access: Access): Promise<number | null> {
  const pid = pidIn(folder);
  return pid !== null && isAlive(pid) && (await canConnect(access)) ? pid : null;
}

function pidIn(folder: string): number | null {
  const file = path.join(folder, "postmaster.pid");
  if (!existsSync(file)) return null;
  return Number(readFileSync(file, "utf8").split("\n")[0]) || null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error) return error.code === "EPERM";
    throw error;
  }
}

type Started = {
  readonly pid: number;
  readonly folder: string;
  readonly access: Access;
  readonly attached: boolean;
  readonly child?: ChildProcess;
};

function running({ pid, folder, access, attached, child }: Started): RunningDatabase {
  const ended = child
    ? new Promise<void>((resolve) => {
        child.once("exit", () => resolve());
      })
    : watch(pid);
  const stop = async () => {
    // SIGINT is PostgreSQL's "fast" shutdown: it ends sessions, writes everything out and leaves.
    if (isAlive(pid)) process.kill(pid, "SIGINT");
    while (isAlive(pid) && pidIn(folder) === pid) await sleep(PAUSE);
  };
  return { url: urlOf(access), folder, attached, ended, stop };
}

async function watch(pid: number): Promise<void> {
  while (isAlive(pid)) await sleep(PAUSE * 20, undefined, { ref: false });
}
