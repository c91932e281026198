import type { Fact } from "../types.ts";
import { mayMatch } from "./may-match.ts";
import { partiesNamed } from "./parties.ts";
import type { FactSource } from "./source.ts";

/** A commitment is told in at most so many words (Han: characters), as a line of a table. */
const MOST_WORDS = 12;
const MOST_HAN = 28;

/** Acts that tell no undertaking of one's own, whatever verbs they hold. */
const NEVER = new Set(["denies", "opposes"]);

/** What somebody is said to have agreed to do or promised, as `who: what`; at most one a passage. */
export function findCommitment(source: FactSource): Fact[] {
  const { text, phrasing, passage, index, statement } = source;
  if (!mayMatch(source, "commitments")) return [];
  for (const { pattern, acts } of phrasing.commitments) {
    if (acts ? !acts.includes(passage.act) : NEVER.has(passage.act)) continue;
    const match = pattern.exec(text);
    const what = match?.groups?.what;
    if (!match || what === undefined || phrasing.noAction.test(what)) continue;
    const start = passage.start + match.index;
    return [
      {
        kind: "commitment",
        statement: statement.id,
        passage: index,
        value: `${whoCommits(source, match.index)}: ${shorten(what)}`,
        evidence: [[start, start + match[0].length]],
      },
    ];
  }
  return [];
}

/** Agreeing takes all that are named; promising is done by the one named last. */
const JOINT = /^(?:agree|decid|договор|услов|согла|同意|商定|一致)/iu;

function whoCommits({ text, passage, statement, names }: FactSource, at: number): string {
  if (passage.voice !== "narrator" && passage.voice !== "third") return passage.voice;
  const named = partiesNamed(text.slice(0, at), names, statement.language).map(({ party }) => party);
  if (named.length > 1 && JOINT.test(text.slice(at, at + 12))) return "both";
  return named.at(-1) ?? passage.voice;
}

function shorten(what: string): string {
  const plain = what
    .replace(/^(?:to|that)\s+/iu, "")
    .replace(/["“”«»]/gu, "")
    .replace(/[.。!！]+$/u, "")
    .trim();
  if (/\p{Script=Han}/u.test(plain)) return plain.length > MOST_HAN ? `${plain.slice(0, MOST_HAN)}…` : plain;
  const words = plain.split(/\s+/u);
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(" ")}…` : plain;
}
