import { type NameFinder, nameAt } from "../../names.ts";
import type { Token } from "../../tokens.ts";
import type { Mention, Who } from "../language.ts";

/** Offices of a state: whoever holds one speaks for a country, named or not. */
const OF_STATE =
  /minister|secretary|adviser|advisor|ambassador|envoy|premier|president|spokes|representative/;

/**
 * The mentions of a sentence, with people whom no table knows but whom the text introduces: "Turkish Energy Minister
 * Alparslan Bayraktar", "Kim Yong-beom, Lee's chief policy secretary". From there on their surname alone is theirs.
 */
export function withIntroduced(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  names: NameFinder,
): readonly Mention[] {
  const known = mentions.map((mention, i): Mention => {
    if (mention.who.kind !== "stranger") return mention;
    const who = apposed(tokens, mentions, i) ?? official(mention, mentions);
    return who ? { ...mention, who } : mention;
  });
  for (const { who, from, to } of known) {
    const surname = surnameAt(tokens, { from, to }, names);
    if (who.kind === "party" && who.person && who.party !== "third" && surname)
      names.meet(surname, who.party);
  }
  return known;
}

/** "Kim, Lee's secretary,": who stands in apposition to a stranger, before or behind. */
function apposed(tokens: readonly Token[], mentions: readonly Mention[], i: number): Who | null {
  const own = mentions[i];
  if (!own) return null;
  const isPart = (a: Mention, b: Mention) => tokens[a.to]?.norm === "," && b.from - a.to <= APPOSITION_GAP;
  const before = mentions[i - 1];
  const behind = mentions[i + 1];
  const other = [
    behind && isPart(own, behind) ? behind : null,
    before && isPart(before, own) ? before : null,
  ].find((mention) => mention?.who.kind === "party" && mention.who.person && mention.who.office !== null);
  return other?.who ?? null;
}

/** Words from the end of one to the other: a comma and an article. */
const APPOSITION_GAP = 2;

/** "Energy Minister Alparslan Bayraktar, who travelled with Erdogan": of the country that the sentence names, else of whoever spoke. */
function official({ who, from }: Mention, mentions: readonly Mention[]): Who | null {
  if (who.kind !== "stranger" || !who.office || !OF_STATE.test(who.office)) return null;
  const party = [...mentions]
    .sort((a, b) => Math.abs(a.from - from) - Math.abs(b.from - from))
    .flatMap((other) =>
      other.who.kind === "party" && other.who.party !== "third" ? [other.who.party] : [],
    )[0];
  return party
    ? { kind: "party", party, person: true, office: who.office }
    : { kind: "office", office: who.office };
}

function surnameAt(
  tokens: readonly Token[],
  { from, to }: Pick<Mention, "from" | "to">,
  names: NameFinder,
): string | null {
  const last = tokens[to - 1];
  if (!last || to - from < 2 || !/^\p{Lu}\p{Ll}{2,}/u.test(last.raw)) return null;
  return nameAt(tokens, to - 1, names) ? null : last.raw;
}
