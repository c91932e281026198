import { type Token, wordTokens } from "../similarity-tokens.ts";
import type { Span } from "../types.ts";
import { ENTRIES, type LexiconLanguage } from "./entries.ts";

/** A concept met in a text, and the words that stand for it. */
export type ConceptHit = { readonly concept: string; readonly span: Span };

type Pattern = { readonly concept: string; readonly stems: readonly string[] };

const spacedIndex = new Map<string, ReadonlyMap<string, readonly Pattern[]>>();
let hanIndex: ReadonlyMap<string, readonly { readonly concept: string; readonly term: string }[]> | null =
  null;

/** The concepts of a row of words in English or Russian: every term that begins at each word, nested ones too. */
export function matchWords(tokens: readonly Token[], language: "en" | "ru"): ConceptHit[] {
  const index = spacedPatterns(language);
  const hits: ConceptHit[] = [];
  tokens.forEach((token, i) => {
    for (const { concept, stems } of index.get(token.stem) ?? []) {
      if (stems.every((stem, k) => tokens[i + k]?.stem === stem))
        hits.push({ concept, span: [token.start, tokens[i + stems.length - 1]?.end ?? token.end] });
    }
  });
  return hits;
}

/** The concepts of a run of Han characters that begins at `start`: the longest term at each character, and those inside it. */
export function matchHan(run: string, start: number): ConceptHit[] {
  const index = hanPatterns();
  const hits: ConceptHit[] = [];
  for (let i = 0; i < run.length; i += 1) {
    for (const { concept, term } of index.get(run.charAt(i)) ?? [])
      if (run.startsWith(term, i)) hits.push({ concept, span: [start + i, start + i + term.length] });
  }
  return hits;
}

function spacedPatterns(language: "en" | "ru"): ReadonlyMap<string, readonly Pattern[]> {
  const known = spacedIndex.get(language);
  if (known) return known;
  const index = new Map<string, Pattern[]>();
  for (const { concept, term } of terms(language)) {
    const stems = wordTokens(upperUnitedStates(term), { start: 0, end: term.length + 2 }, language).map(
      ({ stem }) => stem,
    );
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
