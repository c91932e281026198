import { type NameFinder, nameAt } from "../names.ts";
import { primarySubtag } from "../subtag.ts";
import { tokenise } from "../tokens.ts";

/** A party of the event met in a text, and where it is first named. */
export type PartyMention = { readonly party: string; readonly at: number };

/** The parties of the event that a stretch of text names, in the order of first mention: by country, capital, side or person. */
export function partiesNamed(text: string, names: NameFinder, language: string): readonly PartyMention[] {
  const tokens = tokenise(text, { start: 0, end: text.length }, primarySubtag(language));
  const mentions = new Map<string, number>();
  tokens.forEach(({ start }, i) => {
    const hit = nameAt(tokens, i, names);
    const party = hit && names.partyOf(hit.value);
    if (party && party !== "third" && !mentions.has(party)) mentions.set(party, start);
  });
  return [...mentions].map(([party, at]) => ({ party, at }));
}
