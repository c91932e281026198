import { askAnalysis } from "#lib/data/analysis-due.ts";
import { db } from "#lib/data/client.ts";
import { extendJob } from "#lib/data/jobs.ts";
import { staleEvents } from "#lib/data/kept-comparisons.ts";
import { enqueue } from "./queue.ts";

/** Fewer are made when somebody looks at the list of events. */
const FEWEST = 20;
/** Most at once; the next start asks for the others. */
const MOST = 100_000;

/** How many Comparisons will be made again by workers, as after an update of the engine. */
export async function renewComparisons(when: Date): Promise<number> {
  return db().$transaction(async (tx) => {
    const eventIds = await staleEvents(MOST);
    if (eventIds.length <= FEWEST) return 0;
    const signature = { who: "Parallax", when };
    const title = `Compare ${eventIds.length} events again`;
    const jobId = await enqueue(tx, "analyse", { title, importId: null, total: 0, signature });
    await extendJob(tx, jobId, await askAnalysis(tx, { jobId, eventIds, when }));
    return eventIds.length;
  });
}
