/** The terms of a silent cell as a reader reads them, apart by how they would have counted. */
export type SearchedTerms = {
  /** Any of these alone would have broken the silence. */
  readonly alone: readonly string[];
  /** These count only in company: beside another term of the topic, or where nothing else is spoken of. */
  readonly inCompany: readonly string[];
};

/** Signs before a term (`lib/engine/terms.ts`): weak, back, general. */
const IN_COMPANY = /^[~<?]/;
/** Words that a topic does not take for its own; they were not searched. */
const NEVER = "!";

/** What was searched, in words: `=ties` as "ties", `tariff*` as "tariff…", `(state|) visit` as "(state) visit". */
export function searchedTerms(terms: readonly string[]): SearchedTerms {
  const sought = terms.filter((term) => !term.startsWith(NEVER));
  return {
    alone: plainFirst(sought.filter((term) => !IN_COMPANY.test(term))),
    inCompany: plainFirst(sought.filter((term) => IN_COMPANY.test(term))),
  };
}

/** Terms without choices first: in a short cell they say most. */
function plainFirst(terms: readonly string[]): readonly string[] {
  const words = terms.map(inWords);
  return [...new Set([...words.filter((term) => !term.includes("(")), ...words])];
}

function inWords(term: string): string {
  return term
    .replace(/^[~<?]/, "")
    .replace(/\|(?=\))/g, "")
    .replace(/\s*\|\s*/g, "/")
    .replace(/(^|[\s(/])=/g, "$1")
    .replace(/\*/g, "…")
    .replace(/\s*\.\.\.\s*/g, " … ")
    .replace(/ & /g, " + ");
}
