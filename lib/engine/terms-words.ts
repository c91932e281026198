import { SIMPLIFIED } from "./languages/zh/traditional.ts";
import type { Segment } from "./segment.ts";
import { primarySubtag } from "./subtag.ts";
import { CHARACTER } from "./terms.ts";
import { termStem } from "./terms-stem.ts";
import type { Statement } from "./types.ts";

/** A word of a text, or one character of a script without spaces, in the forms that terms are compared with. */
export type TextWord = {
  readonly start: number;
  readonly end: number;
  /** Lower case, NFKC, simplified characters, no possessive. */
  readonly form: string;
  readonly stem: string;
  /** As written (NFKC), dots of an abbreviation left out: `US` for `U.S.`. */
  readonly written: string;
  readonly isCharacter: boolean;
  /** What lies between this word and the one before it. */
  readonly before: Joint;
};

/** 0: nothing but space, hyphen, slash or quotation marks; 1: a comma or the like; 2: the end of a clause. */
export type Joint = 0 | 1 | 2;

const WORD = new RegExp(
  `${CHARACTER.source}|(?:\\p{L}\\.){2,}|[\\p{L}\\p{N}](?:(?!${CHARACTER.source})[\\p{L}\\p{M}\\p{N}])*(?:['’]\\p{L}+)?`,
  "gu",
);
const WIDE = new RegExp(`^${CHARACTER.source}$`, "u");
const ENDS_CLAUSE = /[;!?。！？；\n\r]/;
const PARTS_WORDS = /[.,:()（）[\]、，：—–…«»]/;
const POSSESSIVE = /'s$/;

/** The words of a stretch of text in order, their offsets counted in the whole text. */
export function wordsOf(text: string, language: string, start = 0, end = text.length): readonly TextWord[] {
  const primary = primarySubtag(language);
  const stretch = text.slice(start, end);
  const words: TextWord[] = [];
  let last = 0;
  for (const match of stretch.matchAll(WORD)) {
    const raw = match[0];
    const before = words.length === 0 ? 2 : jointOf(stretch.slice(last, match.index));
    words.push(readWord(raw, { start: start + match.index, before, language: primary }));
    last = match.index + raw.length;
  }
  return words;
}

type Place = { readonly start: number; readonly before: Joint; readonly language: string };

function readWord(raw: string, { start, before, language }: Place): TextWord {
  const end = start + raw.length;
  if (raw.length <= 2 && isWide(raw)) {
    const form = SIMPLIFIED.get(raw) ?? raw;
    return { start, end, form, stem: form, written: raw, isCharacter: true, before };
  }
  const plain = isPlain(raw) ? raw : raw.normalize("NFKC").replaceAll("’", "'");
  const written = plain.includes(".") ? plain.replaceAll(".", "") : plain.replace(POSSESSIVE, "");
  const form = foldWord(written, language);
  return { start, end, form, stem: termStem(form, language), written, isCharacter: false, before };
}

/** A word in lower case, with the letters that a language writes either way (Russian ё) made one. */
export function foldWord(word: string, language: string): string {
  const lower = word.toLowerCase();
  return language === "ru" ? lower.replaceAll("ё", "е") : lower;
}

function isPlain(word: string): boolean {
  return /^[a-zA-Zа-яА-ЯёЁ0-9.]*$/.test(word);
}

function isWide(word: string): boolean {
  return WIDE.test(word);
}

function jointOf(between: string): Joint {
  if (between === "" || between === " ") return 0;
  if (ENDS_CLAUSE.test(between)) return 2;
  return PARTS_WORDS.test(between) ? 1 : 0;
}

const read = new WeakMap<readonly Segment[], readonly (readonly TextWord[])[]>();

/** The words of each segment of a statement: read once for all the passes that look for terms in them. */
export function segmentWords(
  statement: Statement,
  segments: readonly Segment[],
): readonly (readonly TextWord[])[] {
  const known = read.get(segments);
  if (known) return known;
  const words = segments.map(({ start, end }) => wordsOf(statement.text, statement.language, start, end));
  read.set(segments, words);
  return words;
}
