import { stemOf, writtenWords } from "../similarity-tokens.ts";
import type { Span } from "../types.ts";
import { ENTRIES, type LexiconLanguage } from "./entries.ts";

/** A concept met in a run of Han characters, and where. */
export type ConceptHit = { readonly concept: string; readonly span: Span };

/** A concept met in a row of words: the first and the last word that stand for it. */
export type WordsHit = { readonly concept: string; readonly first: number; readonly last: number };

type Stemmed = { readonly stem: string };

type Pattern = { readonly concept: string; readonly stems: readonly string[] };

const spacedIndex = new Map<string, ReadonlyMap<string, readonly Pattern[]>>();
let hanIndex: ReadonlyMap<string, readonly { readonly concept: string; readonly term: string }[]> | null =
  null;

/** The concepts of a row of words in English or Russian: every term that begins at each word, nested ones too. */
export function matchWords(words: readonly Stemmed[], language: "en" | "ru"): readonly WordsHit[] {
  const index = spacedPatterns(language);
  const hits: WordsHit[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const patterns = index.get(words[first]?.stem ?? "");
    if (!patterns) continue;
    for (const { concept, stems } of patterns)
      if (goesOn(words, first, stems)) hits.push({ concept, first, last: first + stems.length - 1 });
  }
  return hits;
}

/** Whether the stems of a term follow its first one. */
function goesOn(words: readonly Stemmed[], at: number, stems: readonly string[]): boolean {
  for (let k = 1; k < stems.length; k += 1) if (words[at + k]?.stem !== stems[k]) return false;
  return true;
}

/** The concepts of a run of Han characters that begins at `start`: the longest term at each character, and those inside it. */
export function matchHan(run: string, start: number): ConceptHit[] {
  const index = hanPatterns();
  const hits: ConceptHit[] = [];
  for (let i = 0; i < run.length; i += 1) {
    const begun = index.get(run.charAt(i));
    if (!begun) continue;
    for (const { concept, term } of begun)
      if (run.startsWith(term, i)) hits.push({ concept, span: [start + i, start + i + term.length] });
  }
  return hits;
}

function spacedPatterns(language: "en" | "ru"): ReadonlyMap<string, readonly Pattern[]> {
  const known = spacedIndex.get(language);
  if (known) return known;
  const index = new Map<string, Pattern[]>();
  for (const { concept, term } of terms(language)) {
    const words = writtenWords(upperUnitedStates(term), { start: 0, end: term.length + 2 });
    const stems = words.map(({ word }) => stemOf(word, language));
    const first = stems[0];
    if (first !== undefined) index.set(first, [...(index.get(first) ?? []), { concept, stems }]);
  }
  spacedIndex.set(language, index);
  return index;
}

/** The rows are written in lower case; only "us" must not be read as the pronoun. */
function upperUnitedStates(term: string): string {
  return term.replace(/\bu\.s\.a\.|\bu\.s\.(?=-| |$)|^us\b|^usa\b/u, "US");
}

function hanPatterns() {
  if (hanIndex) return hanIndex;
  const index = new Map<string, { concept: string; term: string }[]>();
  for (const { concept, term } of terms("zh")) {
    const first = term.charAt(0);
    index.set(first, [...(index.get(first) ?? []), { concept, term }]);
  }
  hanIndex = index;
  return index;
}

function terms(language: LexiconLanguage): { concept: string; term: string }[] {
  return ENTRIES.flatMap(({ concept, terms }) => terms[language].map((term) => ({ concept, term })));
}
