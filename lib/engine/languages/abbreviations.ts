import { ABBREVIATIONS_EN } from "./en/abbreviations.ts";
import { ABBREVIATIONS_OTHER } from "./other/abbreviations.ts";
import { ABBREVIATIONS_RU } from "./ru/abbreviations.ts";

/** Abbreviations of a language, without their last full stop, in lower case, separated by spaces. */
export type Abbreviations = {
  /** No sentence ends behind these: titles, "e.g.". */
  readonly never: string;
  /** No sentence ends behind these before a number: "No. 5", "стр. 7". */
  readonly number: string;
  /** A sentence ends behind these only before one of the starters: "at 5 p.m. The", but "the U.S. President Biden". */
  readonly maybe: string;
  /** Words in capitals that begin sentences rather than names. */
  readonly starters: string;
  /** Ordinal numbers are written with a full stop: "12. Juni". */
  readonly ordinals?: boolean;
};

export type AbbreviationSets = {
  readonly never: ReadonlySet<string>;
  readonly number: ReadonlySet<string>;
  readonly maybe: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly ordinals: boolean;
  /** The length of the longest of `never` and `maybe`, in UTF-16 units. */
  readonly longest: number;
};

const LISTS: Readonly<Record<string, Abbreviations>> = {
  en: ABBREVIATIONS_EN,
  ru: ABBREVIATIONS_RU,
  ...ABBREVIATIONS_OTHER,
};
const SETS = new Map<string, AbbreviationSets>(
  Object.entries(LISTS).map(([language, lists]) => [
    language,
    {
      never: setOf(lists.never),
      number: setOf(lists.number),
      maybe: setOf(lists.maybe),
      starters: setOf(lists.starters),
      ordinals: lists.ordinals ?? false,
      longest: Math.max(...`${lists.never} ${lists.maybe}`.split(" ").map((word) => word.length)),
    },
  ]),
);
const NONE: AbbreviationSets = {
  never: new Set(),
  number: new Set(),
  maybe: new Set(),
  starters: new Set(),
  ordinals: false,
  longest: 0,
};

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** The abbreviations of a language; for one without a list the English ones, which most texts borrow. */
export function abbreviationsOf(language: string): AbbreviationSets {
  return SETS.get(language) ?? SETS.get("en") ?? NONE;
}
