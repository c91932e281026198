import { matchHan, matchWords } from "./lexicon/match.ts";
import { figureKey, findFigures } from "./numbers.ts";
import { isStopword } from "./similarity-stopwords.ts";
import { hanRuns, wordTokens } from "./similarity-tokens.ts";
import { soundedNames } from "./transliterate.ts";
import type { Passage, Span } from "./types.ts";

/**
 * What a passage can share with another: keys with the places they stand at. `w:` a word stem and `g:` two Han
 * characters hold within a language; `c:` a concept of the lexicon, `p:` the sounds of a name, `n:` a figure and `t:` a topic hold
 * across languages.
 */
export type Signature = ReadonlyMap<string, readonly Span[]>;

/** The signature of one passage of a text. */
export function signature(text: string, passage: Passage, language: string): Signature {
  const primary = language.split("-")[0] ?? "";
  const keys = new Map<string, Span[]>();
  const put = (key: string, span: Span) => {
    const spans = keys.get(key);
    if (spans) spans.push(span);
    else keys.set(key, [span]);
  };
  if (primary === "zh" || primary === "ja") putHan(text, passage, put);
  else putWords(text, passage, primary, put);
  for (const { sounds, span } of soundedNames(text, passage, primary)) put(`p:${sounds}`, span);
  const part = text.slice(passage.start, passage.end);
  for (const figure of findFigures(part, language))
    put(`n:${figureKey(figure)}`, [passage.start + figure.start, passage.start + figure.end]);
  for (const { id, evidence } of [...passage.topics, ...passage.denied])
    for (const span of evidence.length > 0 ? evidence : [[passage.start, passage.end] as const])
      put(`t:${id}`, span);
  return keys;
}

type Put = (key: string, span: Span) => void;

function putWords(text: string, passage: Passage, language: string, put: Put): void {
  const tokens = wordTokens(text, passage, language);
  for (const { stem, start, end } of tokens) if (!isStopword(stem, language)) put(`w:${stem}`, [start, end]);
  if (language === "en" || language === "ru")
    for (const { concept, span } of matchWords(tokens, language)) put(`c:${concept}`, span);
}

function putHan(text: string, passage: Passage, put: Put): void {
  for (const { run, start } of hanRuns(text, passage)) {
    for (let i = 0; i + 1 < run.length; i += 1) put(`g:${run.slice(i, i + 2)}`, [start + i, start + i + 2]);
    for (const { concept, span } of matchHan(run, start)) put(`c:${concept}`, span);
  }
}
