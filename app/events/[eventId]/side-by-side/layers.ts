import type { Span } from "#lib/engine/types.ts";

/** What may be said of the words of a passage, each drawn in its own way. */
export const LAYERS = ["evidence", "differs", "found"] as const;
export type Layer = (typeof LAYERS)[number];
export type Layers = Readonly<Partial<Record<Layer, readonly Span[]>>>;

export type LayeredPiece = { readonly from: number; readonly to: number } & Readonly<Record<Layer, boolean>>;

/** `[start, end)` cut wherever a layer begins or ends, in order and without overlap. */
export function cutLayers(start: number, end: number, layers: Layers): readonly LayeredPiece[] {
  const cuts = new Set([start, end]);
  for (const layer of LAYERS)
    for (const edge of (layers[layer] ?? []).flat()) if (edge > start && edge < end) cuts.add(edge);
  const edges = [...cuts].sort((a, b) => a - b);
  const lies = (layer: Layer, from: number) =>
    (layers[layer] ?? []).some(([begin, stop]) => begin <= from && from < stop);
  return edges.slice(0, -1).map((from, at) => ({
    from,
    to: edges[at + 1] ?? end,
    evidence: lies("evidence", from),
    differs: lies("differs", from),
    found: lies("found", from),
  }));
}
