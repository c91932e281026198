import type { Fact } from "../types.ts";
import type { FactSource } from "./source.ts";

/** A longer time is no call or meeting but a visit, a deadline or a truce. */
const LONGEST_MINUTES = 12 * 60;
const SHORTEST_MINUTES = 3;
/** Characters on either side of a length of time within which a word must tie it to the exchange. */
const REACH = { before: 60, after: 40 };
const OTHER_REACH = 16;

/** How long the exchange is said to have taken, in minutes; at most one fact a passage. */
export function findDuration({ text, phrasing, passage, index, statement }: FactSource): Fact[] {
  const { length, minutesOf, tie, other } = phrasing.duration;
  for (const match of text.matchAll(length)) {
    const end = match.index + match[0].length;
    const minutes = minutesOf(match[0]);
    if (!(minutes >= SHORTEST_MINUTES && minutes <= LONGEST_MINUTES)) continue;
    const before = text.slice(Math.max(0, match.index - REACH.before), match.index);
    const after = text.slice(end, end + REACH.after);
    if (!tie.test(before) && !tie.test(after)) continue;
    if (other.test(before.slice(-OTHER_REACH)) || other.test(after.slice(0, OTHER_REACH))) continue;
    const start = passage.start + match.index;
    return [
      {
        kind: "duration",
        statement: statement.id,
        passage: index,
        value: String(minutes),
        evidence: [[start, start + match[0].length]],
      },
    ];
  }
  return [];
}
