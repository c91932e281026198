import type { Side } from "./similarity-space.ts";
import type { Passage, Span } from "./types.ts";

/** Most shared words and ideas that a link shows on each side: the rest says no more. */
const MOST_SPANS = 12;

/** The words that two passages of a link share, on both sides; the whole passages where nothing single can be named. */
export function sharedEvidence(
  [a, i]: readonly [Side, number],
  [b, j]: readonly [Side, number],
): { readonly a: readonly Span[]; readonly b: readonly Span[] } {
  const first = a.signatures[i] ?? new Map<string, readonly Span[]>();
  const second = b.signatures[j] ?? new Map<string, readonly Span[]>();
  const shared = [...first.keys()].filter((key) => second.has(key));
  const of = (side: ReadonlyMap<string, readonly Span[]>, passage: Passage | undefined) =>
    joined(
      shared.flatMap((key) => side.get(key) ?? []),
      passage,
    );
  return {
    a: of(first, a.reading.analysed.passages[i]),
    b: of(second, b.reading.analysed.passages[j]),
  };
}

/** The spans in order, those that touch as one. */
function joined(spans: readonly Span[], passage: Passage | undefined): readonly Span[] {
  if (!passage) return [];
  const inside = spans.filter(([start, end]) => start >= passage.start && end <= passage.end && end > start);
  if (inside.length === 0) return [[passage.start, passage.end]];
  const out: [number, number][] = [];
  for (const [start, end] of [...inside].sort((x, y) => x[0] - y[0] || x[1] - y[1])) {
    const last = out.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out.slice(0, MOST_SPANS);
}
