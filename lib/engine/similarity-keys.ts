/** What a key of a passage stands for; only words and Han pairs are bound to one language. */
export const KINDS = ["word", "concept", "figure", "topic"] as const;

/** The sorts of keys by the letter they are written with, and the kind of each. */
const KIND_OF = { w: 0, g: 0, c: 1, p: 1, n: 2, t: 3 } as const;
/**
 * `w` a word stem and `g` two Han characters hold within a language; `c` a concept of the lexicon, `p` the sounds of a
 * name, `n` a figure and `t` a topic hold across languages.
 */
export type KeySort = keyof typeof KIND_OF;

/** The keys met in some statements, each a number: numbers are compared, counted and kept faster than strings. */
export type Keys = {
  readonly numbers: Readonly<Record<KeySort, Map<string, number>>>;
  /** The place in `KINDS` of each key. */
  readonly kinds: number[];
  /** What written words come to, by language: each is looked into once. */
  readonly forms: Map<string, Map<string, WordForm>>;
};

/** A written word as it is compared: its stem, its key (-1 for a stopword), whether it may be part of a figure. */
export type WordForm = { readonly stem: string; readonly key: number; readonly figure: boolean };

/** An empty table of keys: statements that are to be compared share one. */
export function noKeys(): Keys {
  const empty = () => new Map<string, number>();
  const numbers = { w: empty(), g: empty(), c: empty(), p: empty(), n: empty(), t: empty() };
  return { numbers, kinds: [], forms: new Map() };
}

/** The number of a key; a key not met before gets the next one. */
export function numberOf({ numbers, kinds }: Keys, sort: KeySort, name: string): number {
  const table = numbers[sort];
  const known = table.get(name);
  if (known !== undefined) return known;
  table.set(name, kinds.length);
  kinds.push(KIND_OF[sort]);
  return kinds.length - 1;
}

/** The number of a key written as `c:trade`; undefined where no passage has it. */
export function knownNumber({ numbers }: Keys, key: string): number | undefined {
  const sort = key.charAt(0);
  return isSort(sort) ? numbers[sort].get(key.slice(2)) : undefined;
}

function isSort(letter: string): letter is KeySort {
  return Object.hasOwn(KIND_OF, letter);
}
