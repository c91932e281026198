import type { Comparison, Link } from "#lib/engine/types.ts";
import { type Account, accountState, accountsOf } from "./accounts.ts";
import { cellsByTopic, statesOf } from "./cells.ts";
import { linkGroups } from "./link-groups.ts";

/**
 * One count of the summary line with what it counts. Each topic is counted in exactly one part:
 * under `denied` when an account denies it, else by how many accounts carry it.
 */
export type SummaryPart = {
  readonly kind: "in-all" | "in-some" | "only" | "denied" | "conflict" | "no-statement";
  readonly count: number;
  /** What follows the count: "topics in both", "only in Xinhua". */
  readonly wording: string;
  /** Ids of the topics counted, in the order of `Comparison.topics`. */
  readonly topics: readonly string[];
  /** Names of the accounts that carry (or deny) them; for `no-statement` the parties. */
  readonly accounts: readonly string[];
  readonly statements: readonly string[];
  /** For `conflict`: indices into `Comparison.links`. */
  readonly links: readonly number[];
};

/** The counts of an event by rule, in reading order: shared, partly shared, one-sided, denied, in conflict. */
export function summarize(comparison: Comparison): readonly SummaryPart[] {
  const accounts = accountsOf(comparison);
  const placed = comparison.topics.map(({ id }) => placeTopic(comparison, accounts, id));
  const parts = [
    ...carriedByAll(accounts, placed),
    ...carriedBySome(accounts, placed),
    ...carriedByOne(accounts, placed),
    ...denied(accounts, placed),
    ...conflicts(comparison),
    ...noStatement(comparison),
  ];
  return parts.map((part, index) => (index === 0 ? withNoun(part) : part));
}

/** The summary as one line: "4 topics in both, 5 only in Xinhua, 2 denied by Truth Social, 1 conflict". */
export function summaryLine(parts: readonly SummaryPart[]): string {
  return parts.map(({ count, wording }) => `${count} ${wording}`).join(", ");
}

type Placed = {
  readonly topic: string;
  readonly carriers: readonly Account[];
  readonly deniers: readonly Account[];
};

function placeTopic(comparison: Comparison, accounts: readonly Account[], topic: string): Placed {
  const states = statesOf(cellsByTopic(comparison).get(topic) ?? new Map());
  const doing = (wanted: readonly string[]) =>
    accounts.filter((account) => wanted.includes(accountState(account, states)));
  return { topic, carriers: doing(["states", "attributes"]), deniers: doing(["denies"]) };
}

function carriedByAll(accounts: readonly Account[], placed: readonly Placed[]): readonly SummaryPart[] {
  if (accounts.length < 2) return [];
  const shared = placed.filter(({ carriers }) => carriers.length === accounts.length);
  return [part("in-all", shared, accounts, `in ${allOf(accounts.length)}`)];
}

function carriedBySome(accounts: readonly Account[], placed: readonly Placed[]): readonly SummaryPart[] {
  const some = placed.filter(
    ({ carriers, deniers }) =>
      deniers.length === 0 && carriers.length > 1 && carriers.length < accounts.length,
  );
  if (some.length === 0) return [];
  const names = accounts.filter((account) => some.some(({ carriers }) => carriers.includes(account)));
  return [part("in-some", some, names, "in some but not all")];
}

function carriedByOne(accounts: readonly Account[], placed: readonly Placed[]): readonly SummaryPart[] {
  return accounts.flatMap((account) => {
    const own = placed.filter(
      ({ carriers, deniers }) => deniers.length === 0 && carriers.length === 1 && carriers[0] === account,
    );
    if (own.length === 0) return [];
    return [part("only", own, [account], `${accounts.length > 1 ? "only " : ""}in ${account.name}`)];
  });
}

function denied(accounts: readonly Account[], placed: readonly Placed[]): readonly SummaryPart[] {
  const bySet = new Map<string, Placed[]>();
  for (const topic of placed.filter(({ deniers }) => deniers.length > 0)) {
    const key = JSON.stringify(topic.deniers.map(({ name }) => name));
    bySet.set(key, [...(bySet.get(key) ?? []), topic]);
  }
  return [...bySet.values()].map((topics) => {
    const deniers = topics[0]?.deniers ?? [];
    const wording = `denied by ${enumerate(deniers.map(({ name }) => name))}${contested(accounts, topics)}`;
    return part("denied", topics, deniers, wording);
  });
}

/** " (1 of them in Xinhua)" where what one account denies another carries. */
function contested(accounts: readonly Account[], topics: readonly Placed[]): string {
  const carried = topics.filter(({ carriers }) => carriers.length > 0);
  if (carried.length === 0) return "";
  const names = accounts
    .filter((account) => carried.some(({ carriers }) => carriers.includes(account)))
    .map(({ name }) => name);
  const amount = carried.length === topics.length ? "but" : `${carried.length} of them`;
  return ` (${amount} in ${enumerate(names)})`;
}

function conflicts(comparison: Comparison): readonly SummaryPart[] {
  const isConflict = (link: Link) => link.relation === "conflict";
  const groups = linkGroups(comparison.links, isConflict);
  if (groups.length === 0) return [];
  const links = groups.flat().toSorted((a, b) => a - b);
  const touched = new Set(
    links.flatMap((index) => {
      const link = comparison.links[index];
      return link ? [link.a.statement, link.b.statement] : [];
    }),
  );
  return [
    {
      kind: "conflict",
      count: groups.length,
      wording: groups.length === 1 ? "conflict" : "conflicts",
      topics: [],
      accounts: [],
      statements: comparison.statements.map(({ id }) => id).filter((id) => touched.has(id)),
      links,
    },
  ];
}

function noStatement({ noStatement: none }: Comparison): readonly SummaryPart[] {
  if (none.length === 0) return [];
  const parties = none.map(({ party }) => party);
  return [
    {
      kind: "no-statement",
      count: none.length,
      wording: `without any statement: ${enumerate(parties)}`,
      topics: [],
      accounts: parties,
      statements: [],
      links: [],
    },
  ];
}

function part(
  kind: SummaryPart["kind"],
  placed: readonly Placed[],
  accounts: readonly Account[],
  wording: string,
): SummaryPart {
  return {
    kind,
    count: placed.length,
    wording,
    topics: placed.map(({ topic }) => topic),
    accounts: accounts.map(({ name }) => name),
    statements: accounts.flatMap(({ statements }) => statements.map(({ id }) => id)),
    links: [],
  };
}

function withNoun(first: SummaryPart): SummaryPart {
  if (first.kind === "conflict" || first.kind === "no-statement") return first;
  return { ...first, wording: `${first.count === 1 ? "topic" : "topics"} ${first.wording}` };
}

const NUMBER_WORDS = ["", "one", "both", "all three", "all four", "all five", "all six"] as const;

const allOf = (count: number): string => NUMBER_WORDS[count] ?? `all ${count}`;

function enumerate(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
