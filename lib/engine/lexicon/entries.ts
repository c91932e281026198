import { DIPLOMACY } from "./diplomacy.ts";
import { ECONOMY } from "./economy.ts";
import { PEOPLE } from "./people.ts";
import { PLACES } from "./places.ts";
import { SECURITY } from "./security.ts";
import { SOCIETY } from "./society.ts";

/** One concept of the bilingual lexicon, and the terms that stand for it in each language. */
export type Entry = {
  readonly concept: string;
  readonly kind: "word" | "place" | "person";
  readonly terms: Readonly<Record<LexiconLanguage, readonly string[]>>;
};

export const LEXICON_LANGUAGES = ["en", "zh", "ru"] as const;
export type LexiconLanguage = (typeof LEXICON_LANGUAGES)[number];

/** The whole bilingual lexicon: general words of public statements, places, persons. */
export const ENTRIES: readonly Entry[] = [
  ...[DIPLOMACY, SECURITY, ECONOMY, SOCIETY].flatMap((table) => readTable(table, "word")),
  ...readTable(PLACES, "place"),
  ...readTable(PEOPLE, "person"),
];

function readTable(table: string, kind: Entry["kind"]): Entry[] {
  return table
    .trim()
    .split("\n")
    .map((row) => {
      const [concept = "", en = "", zh = "", ru = ""] = row.split("|").map((cell) => cell.trim());
      const list = (cell: string) => cell.split(/\s*,\s*/u).filter((term) => term !== "");
      return { concept, kind, terms: { en: list(en), zh: list(zh), ru: list(ru) } };
    });
}
