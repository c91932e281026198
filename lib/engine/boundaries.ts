import type { AbbreviationSets } from "./languages/abbreviations.ts";

/** A mark that may end a sentence: its text with closing quotes, and the offset behind it in its line. */
export type Candidate = {
  readonly line: string;
  readonly mark: string;
  readonly at: number;
  /** Where the sentence begins that the mark would end. */
  readonly from: number;
};

export type BoundaryRules = { readonly abbreviations: AbbreviationSets; readonly unspaced: boolean };

const IDEOGRAPHIC = /[。！？｡]/;

/** Whether a sentence ends at a candidate. */
export function endsSentence(candidate: Candidate, rules: BoundaryRules): boolean {
  const { mark, line, at } = candidate;
  if (IDEOGRAPHIC.test(mark) || (rules.unspaced && /[!?]/.test(mark))) return endsIdeographic(candidate);
  const rest = line.slice(at, at + REST_LENGTH);
  if (!/^\s/.test(rest)) return gluedSentence(candidate, rest);
  if (/^\s+\([^()]{1,40}\)[.。]/.test(rest)) return false;
  const next = nextWord(rest);
  if (next.kind === "lower" || next.kind === "joining") return false;
  // «Куда? – спросил он. – Домой»: the same quotation goes on behind the dash.
  if (next.dash && count(line.slice(candidate.from, at), /«/g) > count(line.slice(candidate.from, at), /»/g))
    return false;
  if (/^\.[\s.]*\.|…/.test(mark) && next.kind !== "upper")
    return next.kind === "other" || next.kind === "number";
  return /^\.(?![\s.])/.test(mark) ? endsAtStop(candidate, next, rules.abbreviations) : true;
}

/** Characters that are looked at behind a mark: enough for a dash, a quotation mark and a word. */
const REST_LENGTH = 48;

/** In Chinese and Japanese a full stop ends; not inside 《…》, nor where the sentence goes on behind a quotation. */
function endsIdeographic({ line, mark, at, from }: Candidate): boolean {
  const before = line.slice(from, at);
  if (count(before, /《/g) > count(before, /》/g)) return false;
  const next = line.slice(at, at + 2);
  if (/^[，、；：。！？,;:）】」』]/.test(next)) return false;
  if (/[」』”]$/.test(mark) && ATTRIBUTION_HAN.test(line.slice(at, at + ATTRIBUTION_LENGTH))) return false;
  // 「…。」と述べた, “…！”的
  return !(/[」』”]$/.test(mark) && /^(?:と|って|との|という|的|等|など|は|が|を|に|で|も)/.test(next));
}

/** “会有进展吗？”记者问。: who said it belongs to the quotation. */
const ATTRIBUTION_HAN =
  /^[^。！？，；：“”「」]{1,12}(?:问|问道|说|说道|称|答|答道|回答|表示|指出|写道|強調|强调|說)[，。]/;
const ATTRIBUTION_LENGTH = 18;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** A missing space: "met.Today", "Привет.Как": letters on both sides, a capital behind, no address or abbreviation. */
function gluedSentence({ line, at, mark }: Candidate, rest: string): boolean {
  if (/^[.!?]["”»]$/.test(mark) && /^\p{Lu}\p{Ll}/u.test(rest)) return true;
  if (!/^[.!?]+$/.test(mark) || !/^\p{Lu}\p{Ll}{2,}[\s,]/u.test(rest)) return false;
  return (
    /\p{Ll}{3,}$/u.test(line.slice(Math.max(0, at - mark.length - 12), at - mark.length)) &&
    !/[@/]\S*$/.test(line.slice(0, at))
  );
}

type Next = {
  readonly kind: "upper" | "lower" | "number" | "joining" | "other";
  readonly word: string;
  readonly dash: boolean;
  /** A quotation or bracket opens before the word. */
  readonly opens: boolean;
};

const NEXT = /^\s+((?:[-–—•]\s*)?)(["'“‘«„([¿¡`]*)(\p{L}[\p{L}\p{M}'’-]*|\p{N}+|[^\s]?)/u;

function nextWord(rest: string): Next {
  const [, dash = "", opening = "", word = ""] = NEXT.exec(rest) ?? [];
  const shape = { word, opens: opening !== "" || dash !== "", dash: dash !== "" };
  if (/^[,;:)\]»”]/.test(word) || word === "") return { kind: "joining", ...shape };
  if (/^\p{Ll}/u.test(word)) return { kind: "lower", ...shape };
  if (/^\p{Lu}/u.test(word)) return { kind: "upper", ...shape };
  return { kind: /^\p{N}/u.test(word) ? "number" : "other", ...shape };
}

const WORD_BEFORE = /(?:^|[\s(["'“‘«„—–-])((?:\p{L}\p{M}*[.-]?)*\p{L}\p{M}*|\p{N}+(?:\.\p{N}+)*|№)$/u;

/** Whether a single full stop ends a sentence: not behind a title, an initial, a numeral of a list. */
function endsAtStop({ line, at, mark, from }: Candidate, next: Next, known: AbbreviationSets): boolean {
  // A closing mark behind the stop shows that more than an abbreviation ends.
  const closed = /["”’»)\]]$/.test(mark);
  const before = line.slice(from, at - mark.length);
  const word = WORD_BEFORE.exec(before.slice(-WORD_LIMIT))?.[1] ?? "";
  const lower = word.toLowerCase();
  if (from === 0 && QUESTION_LABEL.test(before)) return false;
  const starts = next.opens || known.starters.has(next.word.toLowerCase());
  if (known.ordinals && /^\d{1,2}$/.test(word) && next.kind === "upper" && !starts) return false;
  if (/^\p{N}+$/u.test(word)) return before.trim() !== word || from > 0 ? !isListNumber(before, word) : false;
  if (known.number.has(lower) && next.kind === "number") return false;
  if (known.never.has(lower)) return false;
  if (known.maybe.has(lower) || DOTTED.test(word)) return closed || (next.kind === "upper" && starts);
  if (isInitial(word, before))
    return (
      closed ||
      (starts && next.word.length > 1 && next.word.toLowerCase() !== "i" && !/^\p{Lu}\.?$/u.test(next.word))
    );
  return true;
}

const WORD_LIMIT = 24;
/** "Q. And trade?", "A. It fell.": the label of a transcript at the head of its line. */
const QUESTION_LABEL = /^\s*[QA]$/;
/** U.S, a.m, т.д: letters with stops between. */
const DOTTED = /^(?:\p{L}\.)+\p{L}$/u;

/** A single letter that is an initial: behind a name, or at the head of the sentence. */
function isInitial(word: string, before: string): boolean {
  if (!/^\p{Lu}$/u.test(word)) return false;
  return word !== "I" || /\p{Lu}\p{Ll}+\s+I$/u.test(before);
}

/** "1. First item 2. Second item": the number of an item, and no quantity at the end of a sentence. */
function isListNumber(before: string, word: string): boolean {
  return new RegExp(`^\\s*${word}$`).test(before) || /[•⁃]\s*\d+$/.test(before);
}
