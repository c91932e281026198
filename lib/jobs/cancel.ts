import { db } from "#lib/data/client.ts";
import { moveImport } from "#lib/data/imports.ts";
import { cancelJob as cancel } from "#lib/data/jobs.ts";
import type { Refusal } from "#lib/data/refusal.ts";

/** Whether the job was cancelled. What it had stored stays; the rest of its import can be stored later. */
export function cancelJob(id: string, when: Date): Promise<{ readonly ok: true } | Refusal> {
  return db().$transaction(async (tx) => {
    const job = await cancel(tx, id, when);
    if ("ok" in job) return job;
    if (job.importId === null) return { ok: true };
    if (job.kind === "check-import")
      await moveImport(tx, job.importId, { from: ["checking"], to: "mapping", when });
    if (job.kind === "import") await moveImport(tx, job.importId, { from: ["storing"], to: "ready", when });
    return { ok: true };
  });
}
