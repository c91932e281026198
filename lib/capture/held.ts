import { randomUUID } from "node:crypto";
import type { CapturedPage } from "./capture-page.ts";

/** Most bytes of pages that wait for their analysts, in this process: ten of the largest, hundreds of usual ones. */
const MOST_BYTES = 100_000_000;

/** Kept on globalThis, because pages and routes may load this module each for itself. */
const cache = globalThis as { parallaxHeldPages?: Map<string, CapturedPage> };

/**
 * A key to the captured page, which waits in memory until its analyst has looked at it: before that nothing is stored,
 * and what is stored then is what this process fetched, not what a browser sent back. The oldest leave first.
 */
export function holdPage(captured: CapturedPage): string {
  const held = pages();
  const key = randomUUID();
  held.set(key, captured);
  let bytes = [...held.values()].reduce((sum, { page }) => sum + page.body.length, 0);
  for (const [oldest, { page }] of held) {
    if (bytes <= MOST_BYTES || oldest === key) break;
    held.delete(oldest);
    bytes -= page.body.length;
  }
  return key;
}

/** The page under a key; null where it has left, or this process never had it. */
export function heldPage(key: string): CapturedPage | null {
  return pages().get(key) ?? null;
}

/** Lets a page go: it was stored, or its analyst left it out. */
export function releasePage(key: string): void {
  pages().delete(key);
}

function pages(): Map<string, CapturedPage> {
  cache.parallaxHeldPages ??= new Map();
  return cache.parallaxHeldPages;
}
