import type { EventFilter } from "#lib/data/list-events.ts";
import { EVENT_KINDS } from "#lib/engine/types.ts";

export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The filter in an address; what makes no sense in it is left out. */
export function filterOf(query: Query): EventFilter {
  const one = (name: string) => {
    const value = query[name];
    return (typeof value === "string" ? value.trim() : "") || undefined;
  };
  const year = Number(one("year"));
  return {
    query: one("q"),
    party: one("party"),
    topic: one("topic"),
    year: Number.isInteger(year) && year > 0 && year < 10_000 ? year : undefined,
    kind: EVENT_KINDS.find((kind) => kind === one("kind")),
  };
}

/** Whether the filter asks for less than everything. */
export function narrows(filter: EventFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}

/** The page in an address, counted from 0. */
export function pageOf(query: Query): number {
  const page = Number(query.page);
  return Number.isInteger(page) && page > 0 ? page - 1 : 0;
}
