import { comparisonOfEvent } from "#app/comparisons.ts";
import { findCodebook } from "#lib/data/codebooks.ts";
import { findEvent, type StoredEvent } from "#lib/data/events.ts";
import type { ReportSource } from "#lib/report/report.ts";

/** What a report of an event is made from; null where there is no such event in use. */
export async function findReportSource(
  eventId: string,
  madeAt: Date,
): Promise<{ readonly stored: StoredEvent; readonly source: ReportSource } | null> {
  const stored = await findEvent(eventId);
  if (!stored || stored.trashedAt) return null;
  const codebook = await findCodebook(stored.codebookId);
  if (!codebook)
    throw new Error(`Event “${eventId}” names the codebook “${stored.codebookId}”, which is not stored.`);
  return {
    stored,
    source: {
      comparison: await comparisonOfEvent(eventId, stored, codebook),
      statements: stored.statements,
      codebook,
      sampleNotice: stored.sample ? stored.label : null,
      madeAt: madeAt.toISOString(),
    },
  };
}

/** The answer for an event that is not there. */
export function noSuchEvent(eventId: string): Response {
  return Response.json(
    { ok: false, error: `There is no event “${eventId}”; it may have been deleted.` },
    { status: 404 },
  );
}

/** A file to save under a name. */
export function download(
  body: string | Uint8Array<ArrayBuffer>,
  { name, type }: { name: string; type: string },
): Response {
  return new Response(body, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      // What is downloaded never runs in our origin, whatever a captured page holds.
      "Content-Security-Policy": "sandbox; default-src 'none'; style-src 'unsafe-inline'",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-store",
    },
  });
}
