import type { EventKind, Participant } from "#lib/engine/types.ts";
import type { Draft } from "./draft.ts";
import { namedCountries } from "./named-countries.ts";
import { foldName, usualName } from "./parties.ts";

/** Most statements in one event: what one comparison is built for. */
export const MOST_IN_GROUP = 200;
/** Accounts of one event come out within so many days of it: the other side may sleep. */
const DAYS_APART = 1;
/** Rows that name their event themselves may be a later text on it. */
const DAYS_APART_WHERE_NAMED = 30;
/** How much of a text is searched where its title names nobody, in characters: its first paragraph. */
const HEAD = 300;
const DAY_MS = 86_400_000;

export type RowToGroup = { readonly number: number; readonly draft: Draft; readonly head: string };

/** Rows that may be one event, with why. */
export type Group = {
  readonly title: string;
  readonly date: string;
  readonly kind: EventKind;
  readonly participants: readonly Participant[];
  /** Whose event it is, as far as the rows tell: to find a stored event of the same parties. */
  readonly parties: readonly string[];
  readonly basis: string;
  readonly rows: readonly number[];
  /** Which bundle they come from; null for rows of a table. */
  readonly bundle: string | null;
};

type Placed = RowToGroup & { readonly day: string | null; readonly key: string; readonly basis: string };

/** The events that rows propose, in the order of their first rows. A row without any day stands in none. */
export function groupRows(rows: readonly RowToGroup[]): readonly Group[] {
  const byKey = new Map<string, Placed[]>();
  for (const row of rows.map(place)) {
    const alike = byKey.get(row.key);
    if (alike) alike.push(row);
    else byKey.set(row.key, [row]);
  }
  return [...byKey.values()]
    .flatMap(byDays)
    .flatMap(inPortions)
    .map(groupOf)
    .filter((group) => group !== null)
    .sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
}

/** How much of a text the grouping needs to see. */
export function headOf(text: string): string {
  return text.slice(0, HEAD);
}

function place(row: RowToGroup): Placed {
  const { event, publishedAt, title } = row.draft;
  const day = event.date ?? publishedAt?.slice(0, "YYYY-MM-DD".length) ?? null;
  if (event.bundle !== null) return { ...row, day, key: `bundle ${event.bundle}`, basis: "one event bundle" };
  if (event.title !== null)
    return { ...row, day, key: `title ${foldName(event.title)}`, basis: "the same event in their column" };
  if (event.participants !== null) {
    const names = event.participants.map(({ name }) => name).sort();
    return { ...row, day, key: `people ${names.map(foldName).join("|")}`, basis: "the same participants" };
  }
  const named = countriesOf(row);
  if (named.length > 1)
    return {
      ...row,
      day,
      key: `named ${named.join("|")}`,
      basis: `both name ${named.map(usualName).join(" and ")}`,
    };
  const own = foldName(title) || `row ${row.number}`;
  return { ...row, day, key: `alone ${own}`, basis: "the same title" };
}

/** The countries that the title names; where it names fewer than two, those of the text's beginning too. */
function countriesOf({ draft, head }: RowToGroup): readonly string[] {
  const inTitle = namedCountries(draft.title);
  return inTitle.length > 1 ? inTitle : namedCountries(`${draft.title}\n${head}`);
}

/** Rows of one key whose days follow one another closely. */
function byDays(rows: readonly Placed[]): readonly (readonly Placed[])[] {
  const dated = rows
    .filter(({ day }) => day !== null)
    .toSorted((a, b) => ((a.day ?? "") < (b.day ?? "") ? -1 : 1));
  const apart = /^(bundle|title) /.test(rows[0]?.key ?? "") ? DAYS_APART_WHERE_NAMED : DAYS_APART;
  const groups: Placed[][] = [];
  for (const row of dated) {
    const group = groups.at(-1);
    // Counted from the group's first day: a chain of days must not join a month.
    if (group && daysBetween(group[0]?.day ?? "", row.day ?? "") <= apart) group.push(row);
    else groups.push([row]);
  }
  return groups;
}

function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / DAY_MS);
}

function inPortions(rows: readonly Placed[]): readonly (readonly Placed[])[] {
  const portions: Placed[][] = [];
  for (let at = 0; at < rows.length; at += MOST_IN_GROUP) portions.push(rows.slice(at, at + MOST_IN_GROUP));
  return portions;
}

function groupOf(rows: readonly Placed[]): Group | null {
  const inOrder = rows.toSorted((a, b) => a.number - b.number);
  const [first] = inOrder;
  if (!first?.day) return null;
  const { event, title, source } = first.draft;
  const days = inOrder.map(({ draft }) => draft.event.date).find((day) => day !== null);
  const participants = event.participants ?? [];
  return {
    title: event.title ?? (title || `${source}, ${first.day}`),
    date: days ?? earliest(inOrder),
    kind: event.kind ?? kindOf(inOrder),
    participants,
    parties: partiesOf(first),
    basis: inOrder.length === 1 && event.bundle === null ? "stands alone" : first.basis,
    rows: inOrder.map(({ number }) => number),
    bundle: event.bundle,
  };
}

function partiesOf(row: Placed): readonly string[] {
  const { participants } = row.draft.event;
  const parties = participants ? participants.map(({ party }) => party) : countriesOf(row).map(usualName);
  return [...new Set(parties)].sort();
}

function earliest(rows: readonly Placed[]): string {
  return rows.reduce((least, { day }) => (day !== null && day < least ? day : least), rows[0]?.day ?? "");
}

const KINDS: readonly (readonly [EventKind, RegExp])[] = [
  ["summit", /\bsummit\b|峰会|саммит/iu],
  ["call", /\b(phone|call|telephone|spoke with|spoke by)\b|通电话|电话|телефонн/iu],
  ["meeting", /\b(meets?|met|meeting|talks?|visit)\b|会见|会谈|会晤|访问|встреч|переговор/iu],
];

/** What the titles call the event; "other" where they say nothing. */
function kindOf(rows: readonly Placed[]): EventKind {
  const titles = rows.map(({ draft }) => draft.title).join("\n");
  return KINDS.find(([, pattern]) => pattern.test(titles))?.[0] ?? "other";
}
