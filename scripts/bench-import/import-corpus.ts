import { setTimeout as sleep } from "node:timers/promises";
import { findJob, type JobRecord, listJobsOf } from "#lib/data/jobs.ts";
import type { Refusal } from "#lib/data/refusal.ts";
import { beginImport, checkFile, storeFile } from "#lib/jobs/imports.ts";
import { sampleFile } from "#lib/jobs/sample-file.ts";

const LOOK_MS = 100;
const NAME = "corpus.jsonl";

/** What came of a corpus that the app's own workers took in, as from the screens, and how long each stage took. */
export async function importCorpus(file: Uint8Array): Promise<{
  readonly stored: number;
  readonly compared: number;
  readonly stages: readonly (readonly [stage: string, seconds: number])[];
}> {
  const signature = { who: "bench", when: new Date() };
  const stages: [string, number][] = [];
  let began = performance.now();
  const lap = (stage: string) => {
    stages.push([stage, (performance.now() - began) / 1_000]);
    began = performance.now();
  };
  const id = must(await beginImport(NAME, file, signature)).id;
  const sampling = await sampleFile(file, { name: NAME, format: "jsonl" });
  if (!sampling.ok) throw new Error(sampling.error);
  const { guessed: mapping } = sampling.sample;
  lap("kept");
  await ended(must(await checkFile(id, { mapping, profile: null, bundles: false }, signature)).jobId);
  lap("looked at");
  const job = await ended(must(await storeFile(id, signature)).jobId);
  lap("stored, compared meanwhile");
  let compared = 0;
  for (const { id: jobId, kind } of await listJobsOf(id))
    if (kind === "analyse") compared += (await ended(jobId)).done;
  lap("compared after that");
  return { stored: job.stored, compared, stages };
}

function must<Outcome extends { readonly ok: true } | Refusal>(
  outcome: Outcome,
): Extract<Outcome, { readonly ok: true }> {
  if (outcome.ok) return outcome as Extract<Outcome, { readonly ok: true }>;
  throw new Error(outcome.error.message);
}

async function ended(jobId: string): Promise<JobRecord> {
  for (;;) {
    const job = await findJob(jobId);
    if (job?.state === "failed") throw new Error(job.error ?? "failed");
    if (job?.finishedAt) return job;
    await sleep(LOOK_MS);
  }
}
