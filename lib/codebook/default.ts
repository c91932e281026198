import type { Codebook } from "#lib/engine/types.ts";

/** The codebook of diplomacy that the app brings. */
export const defaultCodebook: Codebook = { id: "diplomacy", title: "Diplomacy", groups: [], topics: [] };
