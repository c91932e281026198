import type { CapturedPage } from "#lib/capture/capture-page.ts";
import { digest } from "#lib/schema/digest.ts";

/** What the command prints of a captured page: the statement, and what proves where it is from. */
export function describeCapture({ page, reading, capturedAt }: CapturedPage) {
  return {
    title: reading.title,
    date: reading.date,
    dateFrom: reading.dateFrom,
    language: reading.language,
    outlet: reading.page?.outlet ?? null,
    sha256: digest(reading.text),
    rawSha256: digest(page.body),
    requestedUrl: page.requestedUrl,
    finalUrl: page.finalUrl,
    status: page.status,
    remoteAddress: page.remoteAddress,
    capturedAt: capturedAt.toISOString(),
    extractor: reading.extractor,
    notices: reading.notices,
    text: reading.text,
  };
}
