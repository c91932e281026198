import { diffArrays } from "diff";
import type { AnalysedStatement, Passage } from "#lib/engine/types.ts";
import { type WordDifference, wordDifference } from "../word-difference.ts";

/** A version as it is read: its text and what the engine marked in it. */
export type ReadVersion = { readonly text: string; readonly analysed: AnalysedStatement };

/** What became of a passage from one version to a later one; indices into the passages of each. */
export type PassageChange =
  | { readonly kind: "kept" | "moved"; readonly before: number; readonly after: number }
  | {
      readonly kind: "changed";
      readonly before: number;
      readonly after: number;
      readonly words: WordDifference;
    }
  | { readonly kind: "removed"; readonly before: number; readonly after: null }
  | { readonly kind: "added"; readonly before: null; readonly after: number };

/** Edits after which two versions are told to have nothing in common: a page that was replaced by another. */
const MOST_EDITS = 5_000;
/** Passages of one gap that are compared each with each; a longer gap is a rewriting. */
const LONGEST_GAP = 60;

/**
 * What became of every passage, in the order of the later version, removed ones where they stood. Passages are matched
 * whole first (Myers 1986), then those of a gap by their words; the same words at another place have moved. White space
 * does not count.
 */
export function revise(before: ReadVersion, after: ReadVersion): readonly PassageChange[] {
  const [old, now] = [before, after].map(wordsOfPassages);
  const gaps = wholeMatches(old ?? [], now ?? []).flatMap((step): readonly PassageChange[] =>
    step.kind === "gap" ? changesIn(step, before, after) : [step],
  );
  return withMoves(gaps, old ?? [], now ?? []);
}

/** Whether two texts have the same words: other white space, and nothing else, makes no version. */
export function sameWords(a: string, b: string): boolean {
  return evened(a) === evened(b);
}

function evened(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

function wordsOfPassages({ text, analysed }: ReadVersion): readonly string[] {
  return analysed.passages.map(({ start, end }) => evened(text.slice(start, end)));
}

type Gap = { readonly kind: "gap"; readonly before: readonly number[]; readonly after: readonly number[] };
type Kept = Extract<PassageChange, { kind: "kept" | "moved" }>;

function wholeMatches(old: readonly string[], now: readonly string[]): readonly (Kept | Gap)[] {
  const changes = diffArrays([...old], [...now], { maxEditLength: MOST_EDITS });
  if (!changes) return [{ kind: "gap", before: [...old.keys()], after: [...now.keys()] }];
  const steps: (Kept | Gap)[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of changes) {
    const places = Array.from({ length: count }, (_, k) => k);
    if (!added && !removed) {
      steps.push(...places.map((k) => ({ kind: "kept", before: i + k, after: j + k }) as const));
    } else {
      const open = steps.at(-1);
      const gap: Gap = open?.kind === "gap" ? open : { kind: "gap", before: [], after: [] };
      if (open?.kind === "gap") steps.pop();
      steps.push({
        kind: "gap",
        before: removed ? [...gap.before, ...places.map((k) => i + k)] : gap.before,
        after: added ? [...gap.after, ...places.map((k) => j + k)] : gap.after,
      });
    }
    if (!added) i += count;
    if (!removed) j += count;
  }
  return steps;
}

/** The passages of a gap: in order, each with the first one left that shares enough words with it. */
function changesIn(gap: Gap, before: ReadVersion, after: ReadVersion): readonly PassageChange[] {
  const rewritten = gap.before.length > LONGEST_GAP || gap.after.length > LONGEST_GAP;
  let left = gap.before;
  const changes: PassageChange[] = [];
  for (const place of gap.after) {
    const found = rewritten ? null : firstAlike(left, place, { before, after });
    if (!found) {
      changes.push({ kind: "added", before: null, after: place });
      continue;
    }
    const passed = left.slice(0, left.indexOf(found.before));
    changes.push(...passed.map(removed), {
      kind: "changed",
      before: found.before,
      after: place,
      words: found.words,
    });
    left = left.slice(passed.length + 1);
  }
  return [...changes, ...left.map(removed)];
}

function removed(before: number): PassageChange {
  return { kind: "removed", before, after: null };
}

type Both = { readonly before: ReadVersion; readonly after: ReadVersion };

function firstAlike(left: readonly number[], place: number, { before, after }: Both) {
  const now = wordingOf(after, after.analysed.passages[place]);
  for (const candidate of left) {
    const words = wordDifference(
      wordingOf(before, before.analysed.passages[candidate]),
      now,
      after.analysed.language,
    );
    if (words) return { before: candidate, words };
  }
  return null;
}

function wordingOf({ text }: ReadVersion, passage: Passage | undefined) {
  return { text, spans: passage ? [[passage.start, passage.end] as const] : [] };
}

/** A passage that was taken out in one place and put in with the same words in another has moved. */
function withMoves(
  changes: readonly PassageChange[],
  old: readonly string[],
  now: readonly string[],
): readonly PassageChange[] {
  const gone = new Map<string, number[]>();
  for (const change of changes)
    if (change.kind === "removed") {
      const words = old[change.before] ?? "";
      gone.set(words, [...(gone.get(words) ?? []), change.before]);
    }
  const moved = new Map<number, number>();
  for (const change of changes)
    if (change.kind === "added") {
      const from = gone.get(now[change.after] ?? "")?.shift();
      if (from !== undefined) moved.set(change.after, from);
    }
  const origins = new Set(moved.values());
  return changes.flatMap((change): readonly PassageChange[] => {
    if (change.kind === "removed" && origins.has(change.before)) return [];
    const from = change.kind === "added" ? moved.get(change.after) : undefined;
    return change.kind === "added" && from !== undefined
      ? [{ kind: "moved", before: from, after: change.after }]
      : [change];
  });
}
