import type { WebOrigin } from "#lib/schema/web-origin.ts";
import type { CapturedPage } from "./capture-page.ts";
import { webOriginOf } from "./web-origin.ts";

/** What a version keeps of a fetched page besides its text. */
export type KeptPage = {
  readonly raw: Uint8Array;
  /** A page has an address, no file name. */
  readonly rawName: null;
  /** As its server said it, with the charset: the bytes are read again by it. */
  readonly mediaType: string;
  readonly capturedAt: Date;
  readonly web: WebOrigin;
};

/** The bytes of a captured page as its server sent them, and where they are from. */
export function keptPage({ page, capturedAt }: CapturedPage): KeptPage {
  return {
    raw: page.body,
    rawName: null,
    mediaType: page.contentType.toLowerCase(),
    capturedAt,
    web: webOriginOf(page),
  };
}
