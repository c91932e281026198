import type { Fact } from "../types.ts";
import { mayMatch } from "./may-match.ts";
import type { FactSource } from "./source.ts";

const MOST_CHARACTERS = 90;

/** A visit, call or round of talks that is said to come; at most one a passage. */
export function findNextMeeting(source: FactSource): Fact[] {
  const { text, phrasing, passage, index, statement } = source;
  if (passage.act === "denies" || !mayMatch(source, "meetings")) return [];
  for (const pattern of phrasing.meetings) {
    const match = pattern.exec(text);
    if (!match) continue;
    const start = passage.start + match.index;
    const words = match[0].trim();
    const value =
      words.length > MOST_CHARACTERS ? `${words.slice(0, MOST_CHARACTERS).replace(/\s+\S*$/u, "")}…` : words;
    return [
      {
        kind: "next-meeting",
        statement: statement.id,
        passage: index,
        value,
        evidence: [[start, start + match[0].length]],
      },
    ];
  }
  return [];
}
