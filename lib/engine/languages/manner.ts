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
  /** Words between "we" and the joint deed: auxiliaries and adverbs. */
  readonly passes: RegExp;
  /** The past tense of a deed right behind a person. */
  readonly deed: RegExp;
};

/** Chinese has no words between spaces; its joint deeds are cues. */
const NONE = /^$/;
const MANNER_NONE: Manner = {
  exchange: NONE,
  becomes: NONE,
  jointDeed: NONE,
  passes: NONE,
  deed: NONE,
};

const MANNERS: Readonly<Record<string, Manner>> = { en: MANNER_EN, ru: MANNER_RU };

/** The manner of a primary language subtag; one that matches nothing where the language has none. */
export function mannerOf(language: string): Manner {
  return MANNERS[language] ?? MANNER_NONE;
}
