import { REFERENCES_EN } from "./languages/en/references.ts";
import { REFERENCES_RU } from "./languages/ru/references.ts";
import { REFERENCES_ZH } from "./languages/zh/references.ts";
import { compileTerms, type Matcher } from "./terms-match.ts";
import type { Term } from "./types.ts";

/** What a language brings to the carrying over of topics, in the notation of terms. */
export type References = {
  /** Words that point back to what was just spoken of: "the deal", 对此, «этот вопрос». */
  readonly pointsBack: readonly Term[];
  /** Words that name the matter just spoken of as one: "this issue", 对此. They outrank a general term. */
  readonly namesIt: readonly Term[];
  /** Words of a passage that speaks of no matter at all: greetings, thanks, the small print of a page. */
  readonly saysNothing: readonly Term[];
};

const NONE: References = { pointsBack: [], namesIt: [], saysNothing: [] };
const REFERENCES: ReadonlyMap<string, References> = new Map([
  ["en", REFERENCES_EN],
  ["zh", REFERENCES_ZH],
  ["ru", REFERENCES_RU],
]);
const compiled = new Map<string, Matcher>();

/** A matcher whose finds are named `points-back`, `names-it` or `says-nothing`; in a language unknown to us it finds nothing. */
export function referencesIn(language: string): Matcher {
  const known = compiled.get(language);
  if (known) return known;
  const { pointsBack, namesIt, saysNothing } = REFERENCES.get(language) ?? NONE;
  const matcher = compileTerms(
    [
      { name: "points-back", terms: pointsBack },
      { name: "names-it", terms: namesIt },
      { name: "says-nothing", terms: saysNothing },
    ],
    language,
  );
  compiled.set(language, matcher);
  return matcher;
}
