import { readdirSync, readFileSync } from "node:fs";

const LOOK_MS = 1_000;
const KILOBYTES_A_MEGABYTE = 1_024;
/** Places in /proc/PID/stat, counted after the name, and the kernel's unit. */
const USER_TICKS = 11;
const SYSTEM_TICKS = 12;
const TICKS_A_SECOND = 100;

/** The most memory that a process and all its descendants held at once, in MB, shared pages counted once a process. */
export function watchMemory(pid: number): { readonly stop: () => number } {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(
      peak,
      treeOf(pid).reduce((sum, each) => sum + proportional(each), 0),
    );
  }, LOOK_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return peak / KILOBYTES_A_MEGABYTE;
    },
  };
}

/** Seconds of processor that a process and all its living descendants have taken, by the kernel's ticks of 10 ms. */
export function processorSeconds(pid: number): number {
  const ticks = treeOf(pid).map((each) => {
    const fields = read(`/proc/${each}/stat`).split(") ")[1]?.split(" ") ?? [];
    return Number(fields[USER_TICKS] ?? 0) + Number(fields[SYSTEM_TICKS] ?? 0);
  });
  return ticks.reduce((sum, each) => sum + each, 0) / TICKS_A_SECOND;
}

function treeOf(root: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc"))
    if (/^\d+$/.test(name)) parents.set(Number(name), parentOf(Number(name)));
  const tree = [root];
  for (const pid of tree)
    for (const [child, parent] of parents) if (parent === pid && !tree.includes(child)) tree.push(child);
  return tree;
}

function parentOf(pid: number): number {
  return Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? -1);
}

/** Kilobytes of its own and its part of what it shares (PSS): PostgreSQL's processes share their buffers. */
function proportional(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
}

/** Empty for a process that has just ended. */
function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error) return "";
    throw error;
  }
}
