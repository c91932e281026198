import type { Strength } from "./terms.ts";
import type { TextWord } from "./terms-words.ts";
import type { Span } from "./types.ts";

/** A term met in a text. */
export type Find = {
  readonly name: string;
  readonly strength: Strength;
  /** Which term it was: finds of one term carry one number. */
  readonly term: number;
  /** First word and one past the last, as indices into the words that were searched. */
  readonly from: number;
  readonly to: number;
  /** Words in a row, without a gap and not one of several that must be met: only such a find covers what is under it. */
  readonly solid: boolean;
  readonly evidence: readonly Span[];
};

/** A term as its finds are told of, and of how many parts that must all be met. */
export type CompiledTerm = { readonly name: string; readonly strength: Strength; readonly parts: number };

/** A term, or one of its parts, met at these words. */
export type Met = { readonly term: number; readonly part: number; readonly at: readonly number[] };

/** One find for each place of a term: of several ways through the same place, the longest. */
export function settle(
  terms: readonly CompiledTerm[],
  words: readonly TextWord[],
  found: readonly Met[],
): readonly Find[] {
  const best = new Map<number, Met>();
  const parts = new Map<number, Map<number, Met>>();
  for (const met of found) {
    const { parts: wanted } = terms[met.term] ?? { parts: 1 };
    if (wanted > 1) {
      const had = parts.get(met.term) ?? new Map<number, Met>();
      if (!had.has(met.part)) had.set(met.part, met);
      parts.set(met.term, had);
      continue;
    }
    const key = met.term * words.length + (met.at[0] ?? 0);
    const known = best.get(key);
    if (known === undefined || known.at.length < met.at.length) best.set(key, met);
  }
  const finds = [...best.values()].map((met) => findOf(terms, words, met.term, met.at));
  for (const [term, had] of parts) {
    if (had.size < (terms[term]?.parts ?? 0)) continue;
    const at = [...new Set([...had.values()].flatMap((met) => met.at))].sort((a, b) => a - b);
    finds.push({ ...findOf(terms, words, term, at), solid: false });
  }
  return finds.sort((a, b) => a.from - b.from || b.to - a.to || a.term - b.term);
}

function findOf(
  terms: readonly CompiledTerm[],
  words: readonly TextWord[],
  term: number,
  at: readonly number[],
): Find {
  const { name, strength } = terms[term] ?? { name: "", strength: "never" as const };
  const from = at[0] ?? 0;
  const to = (at.at(-1) ?? from) + 1;
  return { name, strength, term, from, to, solid: to - from === at.length, evidence: spansOf(words, at) };
}

/** The spans of the words at these places, those that follow one another joined. */
function spansOf(words: readonly TextWord[], at: readonly number[]): readonly Span[] {
  const spans: [number, number][] = [];
  let previous = Number.NaN;
  for (const i of at) {
    const word = words[i];
    if (word === undefined) continue;
    const last = spans.at(-1);
    if (last && i === previous + 1) last[1] = word.end;
    else spans.push([word.start, word.end]);
    previous = i;
  }
  return spans;
}
