"use server";
import { revalidatePath } from "next/cache";
import { cancelJob } from "#lib/jobs/cancel.ts";
import { retryJob } from "#lib/jobs/queue.ts";

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly error: string };

/** Ends a job; what it stored stays. */
export async function cancelAction(jobId: string): Promise<Outcome> {
  const outcome = await cancelJob(jobId, new Date());
  revalidatePath("/imports", "layout");
  return outcome.ok ? outcome : { ok: false, error: outcome.error.message };
}

/** Runs a job again that failed or was cancelled; it goes on where it stopped. */
export async function retryAction(jobId: string): Promise<Outcome> {
  const outcome = await retryJob(jobId, new Date());
  revalidatePath("/imports", "layout");
  return outcome.ok ? outcome : { ok: false, error: outcome.error.message };
}
