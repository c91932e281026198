import type { WebOrigin } from "#lib/schema/web-origin.ts";
import type { FetchedPage } from "./fetch-page.ts";

/** Where a fetched page is from, as a version keeps it. */
export function webOriginOf({ body: _, contentType: _type, ...origin }: FetchedPage): WebOrigin {
  return origin;
}
