import type { FactPhrasing } from "./phrasing.ts";
import type { FactSource } from "./source.ts";

const made = new WeakMap<readonly unknown[], RegExp>();

/** Whether a passage may hold one of a list's phrases at all: two cheap looks turn most passages away. */
export function mayMatch(
  { text, lower, phrasing }: Pick<FactSource, "text" | "lower" | "phrasing">,
  list: keyof NonNullable<FactPhrasing["hints"]>,
): boolean {
  const hint = phrasing.hints?.[list];
  return (!hint || hint.test(lower)) && anyOf(phrasing[list]).test(text);
}

/** One pattern that matches wherever one of many does, made once for each list. It may match more (case), never less. */
export function anyOf(patterns: readonly (RegExp | { readonly pattern: RegExp })[]): RegExp {
  const known = made.get(patterns);
  if (known) return known;
  const sources = patterns.map((each) => {
    const { source } = each instanceof RegExp ? each : each.pattern;
    return `(?:${source.replaceAll(/\(\?<(?![=!])[^>]+>/g, "(?:")})`;
  });
  const all = new RegExp(sources.join("|"), "iu");
  made.set(patterns, all);
  return all;
}
