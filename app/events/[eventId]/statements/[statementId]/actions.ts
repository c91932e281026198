"use server";
import { revalidatePath } from "next/cache";
import { scheduleChecks } from "#lib/data/page-checks.ts";
import { checkPage } from "#lib/jobs/check-page.ts";
import { loadAnalyst } from "../../../../_preferences/loaders.ts";

type Told = { readonly ok: true; readonly told: string } | { readonly ok: false; readonly error: string };

/** Looks at the statement's page now and tells what was found. */
export async function checkPageAction(eventId: string, statementId: string): Promise<Told> {
  const outcome = await checkPage(eventId, statementId, { who: await loadAnalyst(), when: new Date() });
  if (!outcome.ok) return { ok: false, error: outcome.error.message };
  revalidatePath("/", "layout");
  return { ok: true, told: outcome.detail };
}

/** Has the page looked at every so many hours; null ends it. */
export async function scheduleChecksAction(
  eventId: string,
  statementId: string,
  hours: number | null,
): Promise<Told> {
  const outcome = await scheduleChecks(eventId, statementId, { hours, now: new Date() });
  if (!outcome.ok) return { ok: false, error: outcome.error.message };
  revalidatePath("/", "layout");
  return {
    ok: true,
    told: hours === null ? "No longer looked at by itself." : "Will be looked at by itself.",
  };
}
