import { diffArrays } from "diff";
import type { Span } from "#lib/engine/types.ts";
import { wordDifference } from "./word-difference.ts";

/** A line that differs: as it was and as it is, each null where it is not there, with the words that the other lacks. */
export type TextChange = {
  readonly before: { readonly text: string; readonly words: readonly Span[] } | null;
  readonly after: { readonly text: string; readonly words: readonly Span[] } | null;
};

/** Edits after which lines are no longer matched one by one: the texts are different ones. */
const MOST_EDITS = 2_000;

/** What a correction changes in a text, line by line and in its order; nothing where only empty lines differ. */
export function textChanges(before: string, after: string, language: string): readonly TextChange[] {
  const [old, now] = [before, after].map((text) => text.split("\n").filter((line) => line.trim() !== ""));
  const runs = diffArrays(old ?? [], now ?? [], { maxEditLength: MOST_EDITS });
  if (!runs) return [changeOf(before, after, language)];
  return runs.flatMap((run, at) => {
    if (run.added)
      return runs[at - 1]?.removed ? [] : run.value.map((line) => changeOf(null, line, language));
    if (!run.removed) return [];
    const added = runs[at + 1]?.added ? (runs[at + 1]?.value ?? []) : [];
    return Array.from({ length: Math.max(run.value.length, added.length) }, (_, line) =>
      changeOf(run.value[line] ?? null, added[line] ?? null, language),
    );
  });
}

function changeOf(before: string | null, after: string | null, language: string): TextChange {
  const whole = (text: string) => ({ text, spans: [[0, text.length] as const] });
  const words =
    before === null || after === null ? null : wordDifference(whole(before), whole(after), language);
  const side = (text: string | null, own: readonly Span[] | undefined) =>
    text === null ? null : { text, words: own ?? [[0, text.length] as const] };
  return { before: side(before, words?.a), after: side(after, words?.b) };
}
