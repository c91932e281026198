import { matchHan, matchWords } from "./lexicon/match.ts";
import { figureKey, findFigures } from "./numbers.ts";
import { mayTellFigure } from "./numbers-spaced.ts";
import type { Reading } from "./reading.ts";
import { type Keys, numberOf, type WordForm } from "./similarity-keys.ts";
import { isStopword } from "./similarity-stopwords.ts";
import { hanRuns, stemOf, writtenWords } from "./similarity-tokens.ts";
import { primarySubtag } from "./subtag.ts";
import { soundedNames } from "./transliterate.ts";
import type { Passage } from "./types.ts";

/**
 * What the passages of a statement can share with others: keys, and where in the text each is met. The meetings of
 * passage i lie from `offsets[i]` to `offsets[i + 1]`.
 */
export type Meetings = {
  readonly offsets: Int32Array;
  /** Key, start and end of each meeting, one after another. */
  readonly rows: Int32Array;
};

/** The meetings of every passage of a statement; keys not in the table before are entered. */
export function meetingsOf({ statement, analysed }: Reading, keys: Keys): Meetings {
  const { text, language } = statement;
  let rows = new Int32Array(FIRST_ROOM);
  let size = 0;
  const put: Put = (key, start, end) => {
    if (size + 3 > rows.length) {
      const longer = new Int32Array(2 * rows.length);
      longer.set(rows);
      rows = longer;
    }
    rows[size] = key;
    rows[size + 1] = start;
    rows[size + 2] = end;
    size += 3;
  };
  const offsets = new Int32Array(analysed.passages.length + 1);
  analysed.passages.forEach((passage, i) => {
    putPassage({ text, passage, language, keys, put });
    offsets[i + 1] = size / 3;
  });
  return { offsets, rows: rows.subarray(0, size) };
}

/** Numbers to begin with: the meetings of a statement of some hundred words. */
const FIRST_ROOM = 3 * 1024;

type Put = (key: number, start: number, end: number) => void;
type Job = {
  readonly text: string;
  readonly passage: Passage;
  readonly language: string;
  readonly keys: Keys;
  readonly put: Put;
};

function putPassage(job: Job): void {
  const { text, passage, language, keys, put } = job;
  const primary = primarySubtag(language);
  const figures = primary === "zh" || primary === "ja" ? putHan(job) : putWords(job, primary);
  for (const { sounds, span } of soundedNames(text, passage, primary))
    put(numberOf(keys, "p", sounds), span[0], span[1]);
  if (figures) putFigures(job);
  putTopics(job);
}

/** True where the words may tell a figure. */
function putWords({ text, passage, keys, put }: Job, language: string): boolean {
  const words = writtenWords(text, passage);
  const forms = words.map(({ word }) => formOf(word, language, keys));
  forms.forEach(({ key }, i) => {
    const word = words[i];
    if (word && key !== STOPWORD) put(key, word.start, word.end);
  });
  if (language === "en" || language === "ru")
    for (const { concept, first, last } of matchWords(forms, language))
      put(numberOf(keys, "c", concept), words[first]?.start ?? 0, words[last]?.end ?? 0);
  return forms.some(({ figure }) => figure);
}

/** Stands for the key of a word that tells nothing of a matter. */
const STOPWORD = -1;

function formOf(word: string, language: string, keys: Keys): WordForm {
  const known = keys.forms.get(language)?.get(word);
  if (known) return known;
  const stem = stemOf(word, language);
  const key = isStopword(stem, language) ? STOPWORD : numberOf(keys, "w", stem);
  const form = { stem, key, figure: mayTellFigure(word) };
  const forms = keys.forms.get(language) ?? new Map<string, WordForm>();
  keys.forms.set(language, forms.set(word, form));
  return form;
}

function putHan({ text, passage, keys, put }: Job): true {
  for (const { run, start } of hanRuns(text, passage)) {
    for (let i = 0; i + 1 < run.length; i += 1)
      put(numberOf(keys, "g", run.slice(i, i + 2)), start + i, start + i + 2);
    for (const { concept, span } of matchHan(run, start)) put(numberOf(keys, "c", concept), span[0], span[1]);
  }
  return true;
}

function putFigures({ text, passage, language, keys, put }: Job): void {
  const part = text.slice(passage.start, passage.end);
  for (const figure of findFigures(part, language))
    put(numberOf(keys, "n", figureKey(figure)), passage.start + figure.start, passage.start + figure.end);
}

function putTopics({ passage, keys, put }: Job): void {
  for (const topics of [passage.topics, passage.denied])
    for (const { id, evidence } of topics) {
      const key = numberOf(keys, "t", id);
      if (evidence.length === 0) put(key, passage.start, passage.end);
      for (const [start, end] of evidence) put(key, start, end);
    }
}
