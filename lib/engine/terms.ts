import type { Term } from "./types.ts";

/**
 * The notation of a codebook's terms. A term is a line that a person can read and type:
 *
 * | written | finds |
 * |---|---|
 * | `rare earth` | these words next to each other, in any of their forms (by stem in English and Russian); hyphens, quotation marks and slashes between them do not count |
 * | `稀土` | these characters, simplified or traditional |
 * | `=ties` | this form of the word only |
 * | `NATO`, `AI` | a word of two or more capitals: only where it is written so |
 * | `tariff*` | every word that begins so |
 * | `trade (deal\|talks)` | either; an empty choice, `(state\|) visit`, makes a word optional |
 * | `invite ... visit` | some words may stand between (six, or sixteen characters of Han), but no end of a clause |
 * | `president & elected` | both, anywhere in the passage, in any order |
 * | `~negotiation` | weak: counts beside another weak term of its topic, or soon after a passage on it |
 * | `<deal` | back: counts only soon after a passage on its topic |
 * | `?cooperation` | general: counts only where the passage speaks of no other topic |
 * | `!trade views` | never: the words under it do not count for its topic |
 */
const STRENGTHS = ["strong", "weak", "back", "general", "never"] as const;
export type Strength = (typeof STRENGTHS)[number];

/** How one word of a term is compared with a word of the text. */
export type WordMatch = "stem" | "form" | "capitals" | "prefix";

export type TermItem =
  | { readonly kind: "word"; readonly match: WordMatch; readonly word: string }
  | { readonly kind: "gap" }
  | { readonly kind: "choice"; readonly of: readonly TermSequence[] };

/** Items in a row. */
export type TermSequence = readonly TermItem[];

export type ReadTerm = {
  readonly strength: Strength;
  /** Sequences that must all be met in one passage; more than one where the term has `&`. */
  readonly all: readonly TermSequence[];
};

export type TermReading =
  | { readonly ok: true; readonly term: ReadTerm }
  | { readonly ok: false; readonly error: string };

const MARKS: ReadonlyMap<string, Strength> = new Map([
  ["~", "weak"],
  ["<", "back"],
  ["?", "general"],
  ["!", "never"],
]);

/** One character of a script that writes no spaces between words. */
export const CHARACTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** A choice, a gap, or a word: one character of a script without spaces, or letters and digits. */
const ITEM = new RegExp(
  `\\(([^()]*)\\)|(\\.{3}|…)|(=?(?:${CHARACTER.source}|(?:\\p{L}\\.){2,}|[\\p{L}\\p{N}](?:(?!${CHARACTER.source})[\\p{L}\\p{M}\\p{N}])*(?:['’]\\p{L}+)?)\\*?)`,
  "gu",
);

/** A word goes on after a star: half of it would be looked for as a word of its own. */
const STAR_INSIDE = new RegExp(`\\*(?!${CHARACTER.source})[\\p{L}\\p{N}]`, "u");

/** The term that a line of the notation describes, or what is wrong with the line. */
export function readTerm(line: Term): TermReading {
  const written = line.trim();
  const strength = MARKS.get(written.charAt(0)) ?? "strong";
  const body = strength === "strong" ? written : written.slice(1);
  const said = (reason: string): TermReading => ({ ok: false, error: `The term "${line}" ${reason}` });
  if (!isBalanced(body))
    return said('has a bracket without its partner; write choices as "trade (deal|talks)".');
  if (STAR_INSIDE.test(body)) return said('has "*" inside a word; it may only end one.');
  const all = body.split(/&(?![^(]*\))/).map(readSequence);
  if (all.some((sequence) => !hasWord(sequence))) return said("names no word; write at least one.");
  if (all.some(hasGapAtAnEnd)) return said('has "..." at an end; put a word on either side of it.');
  return { ok: true, term: { strength, all } };
}

/**
 * The terms of a list written as running text, parted by semicolons and line ends: a list of several hundred is
 * easier to read and to correct in this form than as an array of strings. A line that begins with `...` goes on
 * with the term of the line before.
 */
export function linesOf(text: string): readonly Term[] {
  return text
    .split(/;|\n(?!\s*\.\.\.)/)
    .map((line) => line.trim().replace(/\s+/g, " "))
    .filter((line) => line !== "");
}

/** The terms of a list as a reader would name them: without marks, `never` terms left out. */
export function plainTerms(terms: readonly Term[]): readonly string[] {
  const plain = terms
    .filter((line) => !line.trim().startsWith("!"))
    .map((line) =>
      line
        .trim()
        .replace(/^[~?<]/, "")
        .replaceAll("=", "")
        .replace(/\(([^()]*)\|\)/g, "($1)")
        .replace(/\(([^()]*)\)/g, (_, choices: string) => choices.split("|").join("/"))
        .replace(/\s*(?:\.{3}|…)\s*/g, " … ")
        .replace(/\s*&\s*/g, " + ")
        .replace(/\*/g, "…")
        .replace(/\s+/g, " ")
        .trim(),
    );
  return [...new Set(plain)];
}

function readSequence(text: string): TermSequence {
  return [...text.matchAll(ITEM)].map(([, choices, gap, word]): TermItem => {
    if (choices !== undefined) return { kind: "choice", of: choices.split("|").map(readSequence) };
    return gap !== undefined ? { kind: "gap" } : readWord(word ?? "");
  });
}

function readWord(written: string): TermItem {
  const exact = written.startsWith("=");
  const bare = written
    .slice(exact ? 1 : 0)
    .normalize("NFKC")
    .replaceAll("’", "'");
  if (bare.endsWith("*")) return { kind: "word", match: "prefix", word: bare.slice(0, -1).toLowerCase() };
  const word = bare.replaceAll(".", "");
  if (isCapitals(word)) return { kind: "word", match: "capitals", word };
  return { kind: "word", match: exact ? "form" : "stem", word: word.toLowerCase() };
}

/** Whether a word is written in two capitals or more, digits aside. */
function isCapitals(word: string): boolean {
  return /^[\p{Lu}\p{N}]*\p{Lu}[\p{N}]*\p{Lu}[\p{Lu}\p{N}]*$/u.test(word) || /^\p{Lu}\p{N}+$/u.test(word);
}

function hasWord(sequence: TermSequence): boolean {
  return sequence.some((item) => item.kind === "word" || (item.kind === "choice" && item.of.some(hasWord)));
}

function hasGapAtAnEnd(sequence: TermSequence): boolean {
  return sequence[0]?.kind === "gap" || sequence.at(-1)?.kind === "gap";
}

function isBalanced(text: string): boolean {
  return /^(?:[^()|]|\([^()]*\))*$/.test(text);
}
