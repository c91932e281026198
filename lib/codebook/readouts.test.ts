import { expect, it } from "vitest";
import { statementOf } from "#lib/engine/example.ts";
import { segment } from "#lib/engine/segment.ts";
import { tag } from "#lib/engine/tag.ts";
import type { EventRecord } from "#lib/engine/types.ts";
import { DEFAULT_CODEBOOK } from "./default.ts";
import { READOUTS_EN } from "./made/readouts-en.ts";
import { READOUTS_RU } from "./made/readouts-ru.ts";
import { READOUTS_ZH } from "./made/readouts-zh.ts";
import { SENSES_EN } from "./made/senses-en.ts";

/*
 * Sentences that we made up in the manner of readouts, posts and answers between parties other than those on whose
 * texts the engine is measured. They guard the breadth of the vocabulary.
 */

const CASES = [READOUTS_EN, SENSES_EN, READOUTS_ZH, READOUTS_RU].flatMap((made) =>
  made
    .trim()
    .split(/\n(?=\s*[\w-]+: )/)
    .flatMap(casesOf),
);

it.each(CASES)("$text → $topics", ({ language, parties, topics, text }) => {
  expect(topicsOf(text, language, parties)).toEqual(topics);
});

/** The cases of a block: the language and the parties in its first line, a passage in each of the others. */
function casesOf(block: string) {
  const [head = "", ...lines] = block.trim().split("\n");
  const [language = "", parties = ""] = head.split(": ");
  return lines.map((line) => {
    const [topics = "", text = ""] = line.split("|").map((part) => part.trim());
    const wanted = topics === "-" ? [] : topics.split(" ").sort();
    return { language, parties: parties.split(", "), topics: wanted, text };
  });
}

function topicsOf(text: string, language: string, parties: readonly string[]): readonly string[] {
  const event: EventRecord = {
    title: "",
    date: "2030-01-02",
    kind: "meeting",
    noStatement: [],
    participants: parties.map((party) => ({ name: party, party, aliases: [] })),
  };
  const statement = statementOf({ text, language, party: parties[0] ?? "" });
  const marks = tag(statement, segment(text, language), { event, codebook: DEFAULT_CODEBOOK });
  return [...new Set(marks.flatMap((own) => own.map(({ id }) => id)))].sort();
}
