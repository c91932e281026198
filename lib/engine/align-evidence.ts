import type { KeySets, Side } from "./similarity-sides.ts";
import type { Passage, Span } from "./types.ts";

/** Most shared words and ideas that a link shows on each side: the rest says no more. */
const MOST_SPANS = 12;

/** The words that two passages of a link share, on both sides; the whole passages where nothing single can be named. */
export function sharedEvidence(
  [a, i]: readonly [Side, number],
  [b, j]: readonly [Side, number],
): { readonly a: readonly Span[]; readonly b: readonly Span[] } {
  const shared = sharedKeys(keysOf(a.sets, i), keysOf(b.sets, j));
  return { a: evidenceOf(a, i, shared), b: evidenceOf(b, j, shared) };
}

function keysOf({ offsets, keys }: KeySets, passage: number): Int32Array {
  return keys.subarray(offsets[passage], offsets[passage + 1]);
}

function sharedKeys(a: Int32Array, b: Int32Array): readonly number[] {
  const shared: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) shared.push(x);
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return shared;
}

function evidenceOf({ meetings, reading }: Side, index: number, shared: readonly number[]): readonly Span[] {
  const { offsets, rows } = meetings;
  const spans: Span[] = [];
  for (let k = offsets[index] ?? 0; k < (offsets[index + 1] ?? 0); k += 1)
    if (shared.includes(rows[3 * k] ?? 0)) spans.push([rows[3 * k + 1] ?? 0, rows[3 * k + 2] ?? 0]);
  return joined(spans, reading.analysed.passages[index]);
}

/** The spans in order, those that touch as one. */
function joined(spans: readonly Span[], passage: Passage | undefined): readonly Span[] {
  if (!passage) return [];
  const inside = spans.filter(([start, end]) => start >= passage.start && end <= passage.end && end > start);
  if (inside.length === 0) return [[passage.start, passage.end]];
  const out: [number, number][] = [];
  for (const [start, end] of inside.sort((x, y) => x[0] - y[0] || x[1] - y[1])) {
    const last = out.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out.slice(0, MOST_SPANS);
}
