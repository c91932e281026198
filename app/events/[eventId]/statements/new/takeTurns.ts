/** Runs tasks in their order, so many at once at most. */
export type Turns = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** A queue that lets so many tasks run at once; the others wait for one to end, whether well or badly. */
export function takeTurns(atOnce: number): Turns {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running < atOnce) running++;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      // The one that waited takes over this task's place.
      if (next) next();
      else running--;
    }
  };
}
