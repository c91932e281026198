import type { NameFinder } from "../names.ts";
import type { Token } from "../tokens.ts";
import { readClauseEn } from "./en/clause.ts";
import type { Clause } from "./language.ts";
import { readClauseOther } from "./other/clause.ts";
import { readClauseRu } from "./ru/clause.ts";
import { readClauseZh } from "./zh/clause.ts";

export type Reader = (tokens: readonly Token[], names: NameFinder) => Clause;

const READERS: Readonly<Record<string, Reader>> = { en: readClauseEn, zh: readClauseZh, ru: readClauseRu };

/** The reader of sentences for a primary language subtag. */
export function readerOf(language: string): Reader {
  return READERS[language] ?? readClauseOther(language);
}
