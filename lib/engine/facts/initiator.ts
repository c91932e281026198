import type { Fact } from "../types.ts";
import { mayMatch } from "./may-match.ts";
import { partiesNamed } from "./parties.ts";
import type { InitiatorPhrase } from "./phrasing.ts";
import type { FactSource } from "./source.ts";

/** Who is said to have asked for the exchange: a party of the event, or `both`; nothing where the passage does not say. */
export function findInitiator(source: FactSource): Fact[] {
  const { text, phrasing, event, passage } = source;
  if (!mayMatch(source, "initiator")) return [];
  const exchange = event.kind === "call" ? phrasing.exchange.call : phrasing.exchange.meeting;
  for (const phrase of phrasing.initiator) {
    const match = phrase.pattern.exec(text);
    if (!match || (phrase.needsExchange && !exchange.test(text))) continue;
    if (phrasing.raised.test(text)) return [];
    const value = partyMeant(phrase, match, source);
    if (value === null) continue;
    const start = passage.start + match.index;
    const evidence = [[start, start + match[0].length] as const];
    return [{ kind: "initiator", statement: source.statement.id, passage: source.index, value, evidence }];
  }
  return [];
}

function partyMeant(
  phrase: InitiatorPhrase,
  match: RegExpExecArray,
  { text, event, statement, names }: FactSource,
): string | null {
  const named = (part: string) => partiesNamed(part, names, statement.language);
  const before = named(text.slice(0, match.index));
  switch (phrase.who) {
    case "both":
      return "both";
    case "named":
      return named(match.groups?.party ?? "")[0]?.party ?? null;
    case "subject":
      return before.at(-1)?.party ?? null;
    case "latter":
      return before.at(-1)?.party ?? null;
    case "other": {
      const subject = before.at(-1)?.party;
      const after = named(text.slice(match.index + match[0].length)).find(({ party }) => party !== subject);
      return (
        after?.party ??
        otherThan(
          subject,
          event.participants.map(({ party }) => party),
        )
      );
    }
  }
}

function otherThan(party: string | undefined, parties: readonly string[]): string | null {
  const others = [...new Set(parties)].filter((each) => each !== party);
  return others.length === 1 ? (others[0] ?? null) : null;
}
