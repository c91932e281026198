import type { Group } from "./group-rows.ts";
import { foldName } from "./parties.ts";

/** A stored event that rows may join. */
export type Joinable = {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly parties: readonly string[];
};

/** How far a stored event's day may lie from the rows' day, in days. */
export const JOIN_DAYS = 1;
const DAY_MS = 86_400_000;

/** The stored event that a group of rows probably tells of: of the same title, else of the same two or more parties. */
export function findEventFor(group: Group, events: readonly Joinable[]): Joinable | null {
  const near = events.filter(
    ({ date }) => Math.abs(Date.parse(date) - Date.parse(group.date)) <= JOIN_DAYS * DAY_MS,
  );
  const title = foldName(group.title);
  const titled = near.find((event) => foldName(event.title) === title);
  if (titled) return titled;
  // Whoever names the event by a title of its own means another one.
  if (group.parties.length < 2 || group.basis === "the same event in their column") return null;
  const parties = JSON.stringify(group.parties);
  return near.find((event) => JSON.stringify([...new Set(event.parties)].sort()) === parties) ?? null;
}
