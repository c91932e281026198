import { type PassageRef, RELATIONS, type Relation } from "#lib/engine/types.ts";

export const ORDERS = ["topic", "text"] as const;
export type Order = (typeof ORDERS)[number];

/** How many statements stand side by side at most: a fifth column would hold 30 characters a line. */
export const MOST_COLUMNS = 4;
/** How many are shown before the reader has chosen. */
export const FIRST_COLUMNS = 3;

/** What the reader has chosen, as the URL's query says it. */
export type Address = {
  readonly order: Order;
  /** Ids of the statements shown, left to right. */
  readonly shown: readonly string[];
  /** Whether `shown` was chosen by the reader. */
  readonly chosenColumns: boolean;
  /** Only these topics; all where empty. */
  readonly topics: readonly string[];
  readonly onlyDifferences: boolean;
  /** Only links of these kinds; all where empty. */
  readonly kinds: readonly Relation[];
  /** Whether words that a linked passage lacks are underlined. */
  readonly words: boolean;
  readonly passage: PassageRef | null;
  readonly search: string;
};

export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

type Known = { readonly statements: readonly string[]; readonly topics: readonly string[] };

function list(query: Query, name: string): readonly string[] {
  const value = query[name];
  const text = typeof value === "string" ? value : (value ?? []).join(",");
  return [...new Set(text.split(",").filter((part) => part !== ""))];
}

function one(query: Query, name: string): string {
  const value = query[name];
  return typeof value === "string" ? value : (value?.[0] ?? "");
}

/** The passage that `statement:index` names; null where that is none. */
export function readPassage(value: string): PassageRef | null {
  const at = value.lastIndexOf(":");
  const index = value.slice(at + 1);
  return at > 0 && /^\d{1,6}$/.test(index) ? { statement: value.slice(0, at), passage: Number(index) } : null;
}

/** The address in a query; what is unknown or malformed falls back to the default, so that old links still open. */
export function readAddress(query: Query, known: Known): Address {
  const passage = readPassage(one(query, "p"));
  const inEvent = passage && known.statements.includes(passage.statement) ? passage : null;
  const asked = list(query, "s").filter((id) => known.statements.includes(id));
  const base = asked.length > 0 ? asked : known.statements.slice(0, FIRST_COLUMNS);
  return {
    order: one(query, "order") === "text" ? "text" : "topic",
    shown: withPassage(base.slice(0, MOST_COLUMNS), inEvent),
    chosenColumns: asked.length > 0,
    topics: list(query, "topic").filter((id) => known.topics.includes(id)),
    onlyDifferences: one(query, "show") === "differences",
    kinds: RELATIONS.filter((relation) => list(query, "links").includes(relation)),
    words: one(query, "words") !== "off",
    passage: inEvent,
    search: one(query, "q"),
  };
}

/** A deep link opens its passage: its statement takes the last column where it is not among the shown. */
function withPassage(shown: readonly string[], passage: PassageRef | null): readonly string[] {
  if (!passage || shown.includes(passage.statement)) return shown;
  return [...shown.slice(0, Math.max(1, Math.min(shown.length, MOST_COLUMNS - 1))), passage.statement];
}

/** The query of an address, `?` included; what is default is left out. */
export function addressQuery(address: Address): string {
  const parts: [string, string][] = [];
  if (address.order !== "topic") parts.push(["order", address.order]);
  if (address.chosenColumns) parts.push(["s", address.shown.join(",")]);
  if (address.topics.length > 0) parts.push(["topic", address.topics.join(",")]);
  if (address.onlyDifferences) parts.push(["show", "differences"]);
  if (address.kinds.length > 0) parts.push(["links", address.kinds.join(",")]);
  if (!address.words) parts.push(["words", "off"]);
  if (address.passage) parts.push(["p", `${address.passage.statement}:${address.passage.passage}`]);
  if (address.search) parts.push(["q", address.search]);
  // Commas and colons need no escape in a query, and an address is read by people.
  const text = parts
    .map(
      ([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%3A", ":")}`,
    )
    .join("&");
  return `?${text}`;
}
