import { MANNER_EN } from "./en/manner.ts";
import { MANNER_RU } from "./ru/manner.ts";

/** How a language words what is done jointly, and how an account describes the exchange itself. Matched on single words. */
export type Manner = {
  /** The exchange: call, meeting. */
  readonly exchange: RegExp;
  /** Right behind the exchange: "The conversation was …", not "The meeting in Geneva was …". */
  readonly becomes: RegExp;
  /** What takes two: discussed, agreed. */
  readonly jointDeed: RegExp;
  /** What takes two, in several words: "made progress". */
  readonly jointPhrase: RegExp;
  /** Words between "we" and the joint deed: auxiliaries and adverbs. */
  readonly passes: RegExp;
  /** The past tense of a deed right behind a person. */
  readonly deed: RegExp;
  /** How a sentence begins that describes the exchange, where words are not told apart by spaces. */
  readonly opening: RegExp;
};

const NONE = /(?!)/;
const MANNER_NONE: Manner = {
  exchange: NONE,
  becomes: NONE,
  jointDeed: NONE,
  jointPhrase: NONE,
  passes: NONE,
  deed: NONE,
  opening: NONE,
};

/** Chinese has no words between spaces; its joint deeds are cues. */
const MANNER_ZH: Manner = {
  ...MANNER_NONE,
  opening:
    /^(?:这次|此次|整个|双方)?(?:通话|会谈|会晤|会见|会面|谈话|交谈|对话)(?:是|气氛|持续|历时|进行了|长达|坦诚|务实|富有|取得)/,
};

const MANNERS: Readonly<Record<string, Manner>> = { en: MANNER_EN, ru: MANNER_RU, zh: MANNER_ZH };

/** The manner of a primary language subtag; one that matches nothing where the language has none. */
export function mannerOf(language: string): Manner {
  return MANNERS[language] ?? MANNER_NONE;
}
