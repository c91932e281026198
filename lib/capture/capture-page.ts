import { readStatement, type StatementFile } from "#lib/files/read-statement.ts";
import type { CaptureFailure } from "./capture-error.ts";
import { type FetchedPage, type FetchOptions, fetchPage } from "./fetch-page.ts";

/** A page with what was read out of it and the moment at which it was asked for. */
export type CapturedPage = {
  readonly page: FetchedPage;
  readonly reading: StatementFile;
  readonly capturedAt: Date;
};

export type Capturing =
  | { readonly ok: true; readonly captured: CapturedPage }
  | {
      readonly ok: false;
      /** `unread`: it came, and no text could be read out of it. */
      readonly kind: CaptureFailure | "unread";
      readonly status: number | null;
      readonly error: string;
    };

/** The page at an address with the statement in it, or one sentence that says why not. Stores nothing. */
export async function capturePage(
  address: string,
  { when, ...options }: FetchOptions & { readonly when: Date },
): Promise<Capturing> {
  const fetched = await fetchPage(address, options);
  if (!fetched.ok) return fetched;
  const { page } = fetched;
  const reading = await readStatement(page.body, {
    name: page.finalUrl,
    address: page.finalUrl,
    mediaType: page.contentType,
    signal: options.signal,
  });
  if (!reading.ok) return { ok: false, kind: "unread", status: page.status, error: reading.error };
  return { ok: true, captured: { page, reading, capturedAt: when } };
}
