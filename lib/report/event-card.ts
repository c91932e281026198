import type { Comparison, EventRecord, Fact, FactKind } from "#lib/engine/types.ts";
import { accountsOf } from "./accounts.ts";
import { voiceLabel } from "./labels.ts";
import { type Publication, type PublicationOrder, publicationOrder } from "./publication.ts";

/** One value that is claimed, with every passage that claims it. */
export type Claim = {
  /** As the facts have it: a party or `both`; minutes. */
  readonly value: string;
  /** In words: "China", "both sides", "1 h 30 min". */
  readonly label: string;
  readonly facts: readonly Fact[];
};

export type ClaimSet = {
  /** `one-account`: only one source says so, nobody confirms or contradicts it. */
  readonly verdict: "nobody" | "one-account" | "agree" | "differ";
  readonly claims: readonly Claim[];
  /** Ids of the statements that say nothing of it. */
  readonly silent: readonly string[];
};

/** The competing claims about the event itself. There is never one value: there is who claims which. */
export type EventCard = {
  readonly event: EventRecord;
  readonly initiator: ClaimSet;
  readonly duration: ClaimSet;
  readonly published: PublicationOrder;
};

/** The event card: who asked for it, how long it took and who published first, by whose word. */
export function eventCard(comparison: Comparison): EventCard {
  return {
    event: comparison.event,
    initiator: claimSet(comparison, "initiator", voiceLabel),
    duration: claimSet(comparison, "duration", durationLabel),
    published: publicationOrder(comparison),
  };
}

/** "35 min after Xinhua", for one of those known to the minute that was not the earliest of them; null for others. */
export function distanceLabel(
  publication: Publication,
  nameOf: (statement: string) => string,
): string | null {
  if (publication.precision !== "minute" || publication.after === null) return null;
  const { statement, minutes } = publication.after;
  const name = nameOf(statement);
  return minutes === 0 ? `in the same minute as ${name}` : `${durationLabel(String(minutes))} after ${name}`;
}

/** "known by the page's own stamp"; null where nobody said how the time is known. */
export function basisLabel(publication: Publication): string | null {
  if (publication.precision === "unknown" || publication.basis === null) return null;
  return `known by ${publication.basis}`;
}

/** "35 min before the next", of the first to publish; null where that is not known to the minute. */
export function leadLabel({ leadMinutes }: PublicationOrder): string | null {
  return leadMinutes === null ? null : `${durationLabel(String(leadMinutes))} before the next`;
}

/** Minutes in words: "1 h 30 min"; what is no number of minutes comes back as it is. */
export function durationLabel(minutes: string): string {
  const total = Number(minutes);
  if (minutes.trim() === "" || !Number.isFinite(total)) return minutes;
  const hours = Math.floor(total / 60);
  const rest = Math.round((total - hours * 60) * 10) / 10;
  return [hours > 0 ? `${hours} h` : "", rest > 0 || hours === 0 ? `${rest} min` : ""]
    .filter(Boolean)
    .join(" ");
}

function claimSet(comparison: Comparison, kind: FactKind, label: (value: string) => string): ClaimSet {
  const byValue = new Map<string, Fact[]>();
  for (const fact of comparison.facts.filter((candidate) => candidate.kind === kind)) {
    byValue.set(fact.value, [...(byValue.get(fact.value) ?? []), fact]);
  }
  const claims = [...byValue].map(([value, facts]) => ({ value, label: label(value), facts }));
  const claimants = new Set(claims.flatMap(({ facts }) => facts.map(({ statement }) => statement)));
  return {
    verdict: verdictOf(comparison, claims.length, claimants),
    claims,
    silent: comparison.statements.map(({ id }) => id).filter((id) => !claimants.has(id)),
  };
}

function verdictOf(
  comparison: Comparison,
  values: number,
  claimants: ReadonlySet<string>,
): ClaimSet["verdict"] {
  if (values === 0) return "nobody";
  if (values > 1) return "differ";
  const accounts = accountsOf(comparison).filter(({ statements }) =>
    statements.some(({ id }) => claimants.has(id)),
  );
  return accounts.length > 1 ? "agree" : "one-account";
}
