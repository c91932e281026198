import { statementOf } from "#lib/engine/example.ts";
import type { EventRecord, Statement } from "#lib/engine/types.ts";
import { type AccountPlan, writeAccount } from "./accounts.ts";

/** An event of which the accounts by rule tell: two participants, as in most of the events that Parallax is for. */
export const EVENT: EventRecord = {
  title: "Call of two presidents",
  date: "2025-06-05",
  kind: "call",
  participants: [
    { name: "Thomas Hale", party: "United States", aliases: ["President Hale", "黑尔"] },
    { name: "Lin Wei", party: "China", aliases: ["President Lin", "林主席"] },
  ],
  noStatement: [],
};

const PARTY = { ours: "United States", theirs: "China" } as const;

/** A text as a statement of one side. */
export function sideOf(
  side: AccountPlan["side"],
  text: string,
  language: AccountPlan["language"],
): Statement {
  return statementOf({ id: side, source: side, party: PARTY[side], language, text });
}

/** Both sides' accounts of one seed, `passages` sentences each. */
export function writeBoth(
  seed: number,
  passages: number,
  languages: readonly [AccountPlan["language"], AccountPlan["language"]] = ["en", "en"],
): readonly [Statement, Statement] {
  const [ours, theirs] = languages;
  return [
    sideOf("ours", writeAccount({ seed, passages, language: ours, side: "ours" }), ours),
    sideOf("theirs", writeAccount({ seed, passages, language: theirs, side: "theirs" }), theirs),
  ];
}
