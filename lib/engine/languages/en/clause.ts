import type { NameFinder } from "../../names.ts";
import { findPhrases, phraseBook } from "../../phrases.ts";
import type { Token } from "../../tokens.ts";
import type { Clause, Mention } from "../language.ts";
import { governor, nestedIn, participle } from "./governor.ts";
import { withIntroduced } from "./introductions.ts";
import { mentionsEn } from "./mentions.ts";
import { withSpeakers } from "./speakers.ts";
import { cuesIn } from "./verbs.ts";

const SOURCES = phraseBook(
  [
    "according to",
    "in the (view|words|opinion|assessment) of",
    "on behalf of",
    "in a statement by",
    "as reported by",
    "per",
  ].map((phrase) => [phrase, true] as const),
  "en",
);

/** The view of whoever spoke last. */
const VIEWS = phraseBook(
  [
    ["in (his|her) (view|words|opinion|assessment|telling|eyes)", true],
    ["according to (him|her)", true],
  ],
  "en",
);

/** Who says what in an English sentence. */
export function readClauseEn(tokens: readonly Token[], names: NameFinder): Clause {
  const known = withIntroduced(tokens, mentionsEn(tokens, names), names);
  const cues = cuesIn(tokens, known);
  const mentions = withSpeakers(tokens, known, cues);
  const governing = governor(tokens, mentions, cues) ?? participle(mentions, cues);
  return {
    mentions,
    cues,
    verb: governing?.verb ?? null,
    subject: governing?.subject ?? null,
    nested: governing && nestedIn(tokens, mentions, { cues, outer: governing }),
    source: sourceOf(tokens, mentions),
    head: mentions.find(({ role }) => role === "subject") ?? null,
  };
}

function sourceOf(tokens: readonly Token[], mentions: readonly Mention[]): Mention | null {
  for (const { to } of findPhrases(tokens, SOURCES)) {
    const named = mentions.find(({ from }) => from === to);
    if (named) return named;
  }
  const own = findPhrases(tokens, VIEWS)[0];
  return own ? { who: { kind: "he" }, from: own.from, to: own.to, role: "oblique" } : null;
}
