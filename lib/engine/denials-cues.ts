import { DENIALS_EN } from "./languages/en/denials.ts";
import { DENIALS_RU } from "./languages/ru/denials.ts";
import { DENIALS_ZH } from "./languages/zh/denials.ts";
import { compileTerms, type Matcher } from "./terms-match.ts";
import type { Term } from "./types.ts";

/** What a language brings to the reading of denials, in the notation of terms. */
export type Denials = {
  /** That something was not discussed, raised, mentioned. */
  readonly cues: readonly Term[];
  /** Words after which a sentence turns to something else: a denial does not reach over them. */
  readonly turns: readonly Term[];
  /** Words of a question whether something was spoken of. */
  readonly asks: readonly Term[];
  /** An answer's bare no. */
  readonly noes: readonly Term[];
  /** How a sentence begins that goes on with the denial before it: "Nor was …". */
  readonly further?: RegExp;
  /** What may follow a cue that denies the matter spoken of before: a pronoun, a circumstance. */
  readonly nothingMore?: RegExp;
};

export const DENIAL_WORDS = ["cue", "turn", "ask", "no"] as const;

const NONE: Denials = { cues: [], turns: [], asks: [], noes: [] };
const DENIALS: ReadonlyMap<string, Denials> = new Map([
  ["en", DENIALS_EN],
  ["zh", DENIALS_ZH],
  ["ru", DENIALS_RU],
]);
const compiled = new Map<string, Matcher>();

/** What in a language's denials is no term: how they go on, and what may follow them. */
export function denialShapes(language: string): { readonly further: RegExp; readonly nothingMore: RegExp } {
  const { further = NEVER, nothingMore = NO_WORD } = DENIALS.get(language) ?? NONE;
  return { further, nothingMore };
}

const NEVER = /(?!)/;
const NO_WORD = /^\P{L}*$/u;

/** A matcher whose finds are named by DENIAL_WORDS; in a language unknown to us it finds nothing. */
export function denialsIn(language: string): Matcher {
  const known = compiled.get(language);
  if (known) return known;
  const { cues, turns, asks, noes } = DENIALS.get(language) ?? NONE;
  const lists = [cues, turns, asks, noes];
  const matcher = compileTerms(
    DENIAL_WORDS.map((name, i) => ({ name, terms: lists[i] ?? [] })),
    language,
  );
  compiled.set(language, matcher);
  return matcher;
}
