import "server-only";
import type { CapturedPage } from "#lib/capture/capture-page.ts";
import { heldPage } from "#lib/capture/held.ts";

type Held =
  | { readonly ok: true; readonly captured: CapturedPage }
  | { readonly ok: false; readonly error: string };

/** The page that waits under the key, or what to do where it waits no more. */
export function takeHeld(key: string): Held {
  const captured = heldPage(key);
  if (captured) return { ok: true, captured };
  return {
    ok: false,
    error:
      "The page that was fetched is no longer held here. Fetch it again; what you entered is still here.",
  };
}
