/** Medians of repeated runs, in milliseconds: by the clock on the wall, and of processor time, which other programs do not lengthen. */
export type Timing = { readonly wall: number; readonly processor: number; readonly runs: number };

export type Repeat = {
  /** Runs before any is timed: the just-in-time compiler settles. */
  readonly warm: number;
  /** Runs timed at most. */
  readonly runs: number;
  /** No further run is begun after so many milliseconds; one always is. */
  readonly within: number;
};

/** The medians of a piece of work done over and over. */
export function timeRuns(work: () => unknown, { warm, runs, within }: Repeat): Timing {
  for (let i = 0; i < warm; i += 1) work();
  globalThis.gc?.();
  const walls: number[] = [];
  const processors: number[] = [];
  const begun = performance.now();
  while (walls.length === 0 || (walls.length < runs && performance.now() - begun < within)) {
    const before = process.cpuUsage();
    const start = performance.now();
    work();
    walls.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    processors.push((user + system) / 1000);
  }
  return { wall: median(walls), processor: median(processors), runs: walls.length };
}

/** The middle value of a list, the mean of the two middle ones where their number is even; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? high : (high + (sorted[middle - 1] ?? high)) / 2;
}
