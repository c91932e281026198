import { matchHan, matchWords } from "../lexicon/match.ts";
import { hanRuns, wordTokens } from "../similarity-tokens.ts";
import type { EventRecord } from "../types.ts";

/** A party of the event met in a text, and where it is first named. */
export type PartyMention = { readonly party: string; readonly at: number };

/** The parties of the event that a stretch of text names, in the order of first mention: by country, capital, side or person. */
export function partiesNamed(text: string, event: EventRecord, language: string): readonly PartyMention[] {
  const concepts = conceptsOf(text, language);
  const mentions = new Map<string, number>();
  const meet = (party: string, at: number) => {
    if (at >= 0 && at < (mentions.get(party) ?? Number.POSITIVE_INFINITY)) mentions.set(party, at);
  };
  for (const { name, party, aliases } of event.participants) {
    const known = new Set(
      [
        ...[name, party, ...aliases].flatMap((each) => conceptsOf(each, "en").map(({ concept }) => concept)),
      ].filter((concept) => !GENERAL.has(concept)),
    );
    for (const { concept, at } of concepts) if (known.has(concept)) meet(party, at);
    for (const written of [party, ...aliases, name.split(" ").at(-1) ?? name])
      if (written.length > 1) meet(party, text.indexOf(written));
  }
  return [...mentions].map(([party, at]) => ({ party, at })).sort((x, y) => x.at - y.at);
}

/** Words that stand in names and offices and name nobody. */
const GENERAL = new Set(["leader", "prime-minister", "minister", "joint", "country", "government"]);

function conceptsOf(text: string, language: string): { concept: string; at: number }[] {
  const primary = language.split("-")[0] ?? "";
  const span = { start: 0, end: text.length };
  const hits =
    primary === "zh" || primary === "ja"
      ? hanRuns(text, span).flatMap(({ run, start }) => matchHan(run, start))
      : matchWords(wordTokens(text, span, primary === "ru" ? "ru" : "en"), primary === "ru" ? "ru" : "en");
  return hits.map(({ concept, span: [at] }) => ({ concept, at }));
}
