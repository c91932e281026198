import { type NameFinder, nameAt } from "../../names.ts";
import { findPhrases, phraseBook } from "../../phrases.ts";
import type { Token } from "../../tokens.ts";
import { type Clause, type Cue, type CueBook, cueEntries, type Mention } from "../language.ts";
import { CUES_OTHER } from "./cues.ts";

const books = new Map<string, CueBook>();

/** A reader for a language of which only names and some reporting verbs are known: the first name before a verb speaks. */
export function readClauseOther(language: string): (tokens: readonly Token[], names: NameFinder) => Clause {
  const known = books.get(language);
  const book = known ?? phraseBook(cueEntries(CUES_OTHER[language] ?? {}), language);
  if (!known) books.set(language, book);
  return (tokens, names) => {
    const mentions = mentionsOther(tokens, names);
    const cues = findPhrases(tokens, book).map(
      ({ from, to, value }): Cue => ({ ...value, from, to, form: "finite" }),
    );
    const verb = cues.find(({ kind }) => kind === "speech" || kind === "stance") ?? null;
    const subject = mentions[0] ?? null;
    return {
      mentions,
      cues,
      verb: subject && verb,
      subject: verb && subject,
      nested: null,
      source: null,
      head: subject,
    };
  };
}

function mentionsOther(tokens: readonly Token[], names: NameFinder): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const name = nameAt(tokens, at, names);
    if (!name) continue;
    const who = {
      kind: "party",
      party: names.partyOf(name.value),
      person: name.value.person,
      office: null,
    } as const;
    mentions.push({ who, from: at, to: name.to, role: "subject" });
    at = name.to - 1;
  }
  return mentions;
}
