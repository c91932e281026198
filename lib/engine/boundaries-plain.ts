import type { BoundaryRules } from "./boundaries.ts";

/** A single mark in its line, and where the sentence begins that it would end. */
export type PlainMark = { readonly line: string; readonly at: number; readonly from: number };

/**
 * Whether a sentence ends at a mark that one glance is enough for, as most are: "… the port. The minister", "。双方".
 * The answer is that of `endsSentence`; null where its rules have to be asked. A line with a title in 《》 is not for it.
 */
export function endsPlainly({ line, at, from }: PlainMark, rules: BoundaryRules): boolean | null {
  const mark = line.charCodeAt(at);
  if (mark >= IDEOGRAPHIC_FROM) return isHan(line.charCodeAt(at + 1)) ? true : null;
  if (mark > ASCII || line.charCodeAt(at + 1) !== SPACE) return null;
  if (mark !== STOP && rules.unspaced) return null;
  const next = caseOf(line.charCodeAt(at + 2));
  if (next === LOWER) return false;
  if (next !== UPPER) return null;
  return mark === STOP ? stopEndsPlainly({ line, at, from }, rules) : true;
}

const ASCII = 0x7f;
const SPACE = 0x20;
const STOP = 0x2e;
const IDEOGRAPHIC_FROM = 0x3000;

/** Behind a word of two letters or more that is no abbreviation, before a capital, a full stop ends its sentence. */
function stopEndsPlainly({ line, at, from }: PlainMark, { abbreviations }: BoundaryRules): boolean | null {
  let start = at;
  while (start > from && caseOf(line.charCodeAt(start - 1)) !== OTHER) {
    start -= 1;
    if (at - start > abbreviations.longest) return true;
  }
  if (at - start < 2 || (start > from && line.charCodeAt(start - 1) !== SPACE)) return null;
  const word = line.slice(start, at).toLowerCase();
  return abbreviations.never.has(word) || abbreviations.maybe.has(word) ? null : true;
}

const [LOWER, UPPER, OTHER] = [0, 1, 2];

/** The case of a letter of English or Russian; anything else is `OTHER`. */
function caseOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return LOWER;
  if (code >= 0x41 && code <= 0x5a) return UPPER;
  if ((code >= 0x430 && code <= 0x44f) || code === 0x451) return LOWER;
  return (code >= 0x410 && code <= 0x42f) || code === 0x401 ? UPPER : OTHER;
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}
