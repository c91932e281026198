import { setTimeout as sleep } from "node:timers/promises";

/** How long a reader looks before going on, in milliseconds. */
const PAUSE_MS = 400;

/** Opens event pages again and again, as a reader would, until it is stopped; gives how long each took, in milliseconds. */
export async function watchPage(address: string): Promise<{ readonly stop: () => readonly number[] }> {
  const list = await fetch(`${address}/events`).then((answer) => answer.text());
  const pages = [...new Set(list.match(/\/events\/[a-z0-9-]+-\d{4}-\d\d-\d\d/g) ?? [])];
  if (pages.length === 0) throw new Error("The list of events names none.");
  // The first answer of a page compiles and compares; no reader waits for it twice.
  for (const page of pages) await time(`${address}${page}`);
  const took: number[] = [];
  let stopped = false;
  void (async () => {
    for (let at = 0; !stopped; at++) {
      took.push(await time(`${address}${pages[at % pages.length]}`));
      await sleep(PAUSE_MS);
    }
  })();
  return {
    stop: () => {
      stopped = true;
      return took;
    },
  };
}

async function time(url: string): Promise<number> {
  const began = performance.now();
  await fetch(url).then((answer) => answer.text());
  return performance.now() - began;
}

/** The value under which a share of the values lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
