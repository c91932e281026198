import { remember } from "./remember.ts";
import { isUnspaced, normaliseWord, type Token, tokenise } from "./tokens.ts";

/**
 * Phrases in a notation that a linguist can write, matched on tokens, the longest first.
 *
 * - `stress~` every form of an English verb: stress, stresses, stressed, stressing
 * - `подчеркн*` every word that begins so
 * - `(hope|wish)` one of these; `(very)?` perhaps
 * - `…` a gap of some words, of some characters in Chinese
 */
export type PhraseBook<V> = {
  readonly root: Node<V>;
  readonly unspaced: boolean;
  readonly gap: number;
  /** Whether any phrase begins with a word: most words are turned away by it. */
  readonly begins: (norm: string) => boolean;
};

type Node<V> = {
  /** Made where a word follows: most nodes are the last of their phrase. */
  next: Map<string, Node<V>> | null;
  /** What follows a word that begins so, by the length of the beginning. */
  prefixes: Map<number, Map<string, Node<V>>> | null;
  gap: Node<V> | null;
  value: V | null;
};

export type Hit<V> = { readonly from: number; readonly to: number; readonly value: V };

/** Words that `…` may skip in a spaced script: "expressed … concern" with up to three adjectives and one article. */
const WORD_GAP = 4;
/** Characters that `…` may skip in an unspaced script: a noun phrase such as 中美关系和共同关心的问题. */
const CHARACTER_GAP = 24;

/** Words kept for each book: the types of several texts. */
const MOST_WORDS = 1_000;

function emptyNode<V>(): Node<V> {
  return { next: null, prefixes: null, gap: null, value: null };
}

/** A book of the given phrases for a language; a phrase given twice keeps its first value. */
export function phraseBook<V>(
  entries: Iterable<readonly [phrase: string, value: V]>,
  language: string,
): PhraseBook<V> {
  const unspaced = isUnspaced(language);
  const root = emptyNode<V>();
  for (const [phrase, value] of entries) {
    for (const plain of expandChoices(phrase)) {
      for (const units of expandForms(unitsOf(plain, unspaced))) add(root, units, value);
    }
  }
  const begins = remember((norm) => beginsAny(root, norm), MOST_WORDS);
  return { root, unspaced, gap: unspaced ? CHARACTER_GAP : WORD_GAP, begins };
}

function add<V>(root: Node<V>, units: readonly string[], value: V): void {
  let node = root;
  for (const unit of units) node = child(node, unit);
  node.value ??= value;
}

function child<V>(node: Node<V>, unit: string): Node<V> {
  if (unit === "…") {
    node.gap ??= emptyNode();
    return node.gap;
  }
  if (unit.endsWith("*") && unit.length > 1) {
    const prefix = unit.slice(0, -1);
    node.prefixes ??= new Map();
    const sameLength = node.prefixes.get(prefix.length) ?? new Map<string, Node<V>>();
    node.prefixes.set(prefix.length, sameLength);
    return childOf(sameLength, prefix);
  }
  node.next ??= new Map();
  return childOf(node.next, unit);
}

function childOf<V>(edges: Map<string, Node<V>>, key: string): Node<V> {
  const known = edges.get(key);
  if (known) return known;
  const added = emptyNode<V>();
  edges.set(key, added);
  return added;
}

/** `a (b|c) (d)?` → `a b d`, `a b`, `a c d`, `a c`. */
function expandChoices(phrase: string): readonly string[] {
  const match = /\(([^()]*)\)(\?)?/.exec(phrase);
  if (!match) return [phrase];
  const before = phrase.slice(0, match.index);
  const after = phrase.slice(match.index + match[0].length);
  const choices = [...(match[1] ?? "").split("|"), ...(match[2] ? [""] : [])];
  return choices.flatMap((choice) => expandChoices(`${before}${choice}${after}`));
}

/** Words are cut as the text's are; a word of the notation (`…`, `stress~`, `подчеркн*`) stays whole. */
function unitsOf(phrase: string, unspaced: boolean): readonly string[] {
  return phrase.split(/\s+/).flatMap((part) => {
    if (part === "" || (!unspaced && /[~*…]$/.test(part))) return part === "" ? [] : [normaliseWord(part)];
    return tokenise(part, { start: 0, end: part.length }, unspaced ? "zh" : "").map(({ norm }) => norm);
  });
}

function expandForms(units: readonly string[]): readonly (readonly string[])[] {
  return units.reduce<readonly (readonly string[])[]>(
    (lines, unit) => {
      const forms = unit.endsWith("~") ? verbForms(unit.slice(0, -1)) : [unit];
      return lines.flatMap((line) => forms.map((form) => [...line, form]));
    },
    [[]],
  );
}

/** Past and participle of the irregular verbs that statements use, British and American. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ["said"],
  tell: ["told"],
  make: ["made"],
  give: ["gave", "given"],
  lay: ["laid"],
  set: ["set", "setting"],
  put: ["put", "putting"],
  speak: ["spoke", "spoken"],
  take: ["took", "taken"],
  have: ["has", "had"],
  hold: ["held"],
  meet: ["met"],
  think: ["thought"],
  write: ["wrote", "written"],
  see: ["saw", "seen"],
  find: ["found"],
  bring: ["brought"],
  seek: ["sought"],
  go: ["goes", "went", "gone"],
  draw: ["drew", "drawn"],
  pay: ["paid"],
  feel: ["felt"],
  stand: ["stood"],
  show: ["showed", "shown"],
  send: ["sent"],
  uphold: ["upheld"],
  reaffirm: ["reaffirmed"],
  commit: ["committed", "committing"],
  refer: ["referred", "referring"],
  admit: ["admitted", "admitting"],
  regret: ["regretted", "regretting"],
  repeat: ["repeated"],
  underline: ["underlined"],
  undertake: ["undertook", "undertaken"],
  get: ["got", "getting"],
  keep: ["kept"],
  lead: ["led"],
  leave: ["left"],
  begin: ["began", "begun", "beginning"],
  concur: ["concurred", "concurring"],
  confer: ["conferred", "conferring"],
  rebut: ["rebutted", "rebutting"],
  extol: ["extolled", "extolling"],
  quip: ["quipped", "quipping"],
  chat: ["chatted", "chatting"],
  swear: ["swore", "sworn"],
  strike: ["struck"],
  plead: ["pleaded", "pled"],
  sum: ["summed", "summing"],
  deal: ["dealt"],
};

/** Every form of an English verb: base, third person, past, participles. */
export function verbForms(verb: string): readonly string[] {
  const stem = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}i` : verb;
  const third = /(?:s|sh|ch|x|z|i)$/.test(stem) ? `${stem}es` : `${verb}s`;
  const past = verb.endsWith("e") ? `${verb}d` : `${stem}ed`;
  const present = /[^e]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
  const irregular = IRREGULAR[verb];
  const regular = irregular ? [verb, third, present] : [verb, third, past, present];
  return [...new Set([...regular, ...(irregular ?? [])])];
}

/** The phrases that occur in the tokens, in order, without overlap; at one place the longest wins. */
export function findPhrases<V>(tokens: readonly Token[], book: PhraseBook<V>): readonly Hit<V>[] {
  const hits: Hit<V>[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const hit = phraseAt(tokens, from, book);
    if (!hit) continue;
    hits.push(hit);
    from = hit.to - 1;
  }
  return hits;
}

/** The longest phrase that begins at a token, or null. */
export function phraseAt<V>(tokens: readonly Token[], from: number, book: PhraseBook<V>): Hit<V> | null {
  const token = tokens[from];
  if (!token || !book.begins(token.norm)) return null;
  const found = longest(book.root, tokens, from, book.gap);
  return found ? { from, to: found.to, value: found.value } : null;
}

function beginsAny<V>({ next, prefixes }: Node<V>, norm: string): boolean {
  if (next?.has(norm)) return true;
  for (const [length, edges] of prefixes ?? []) if (edges.has(norm.slice(0, length))) return true;
  return false;
}

type End<V> = { readonly to: number; readonly value: V };

function longest<V>(node: Node<V>, tokens: readonly Token[], at: number, gap: number): End<V> | null {
  let best: End<V> | null = node.value === null ? null : { to: at, value: node.value };
  const token = tokens[at];
  if (token) {
    const next = node.next?.get(token.norm);
    if (next) best = further(best, longest(next, tokens, at + 1, gap));
    if (node.prefixes)
      for (const [length, edges] of node.prefixes) {
        const after = token.norm.length >= length ? edges.get(token.norm.slice(0, length)) : undefined;
        if (after) best = further(best, longest(after, tokens, at + 1, gap));
      }
  }
  return node.gap ? further(best, afterGap(node.gap, tokens, at, gap)) : best;
}

function further<V>(best: End<V> | null, found: End<V> | null): End<V> | null {
  return found && (!best || found.to > best.to) ? found : best;
}

/** A gap stops at the first place where the rest of the phrase fits, and never crosses a sentence-like mark. */
function afterGap<V>(node: Node<V>, tokens: readonly Token[], at: number, gap: number): End<V> | null {
  for (let skip = 0; skip <= gap; skip += 1) {
    const found = longest(node, tokens, at + skip, gap);
    if (found) return found;
    const token = tokens[at + skip];
    if (!token || /^[.;:!?。；：！？]$/.test(token.norm)) return null;
  }
  return null;
}
