import { SIMPLIFIED } from "./languages/zh/traditional.ts";
import { rememberBy } from "./remember.ts";
import { primarySubtag } from "./subtag.ts";
import { readTerm, type TermItem, type TermSequence, type WordMatch } from "./terms.ts";
import { type CompiledTerm, type Find, type Met, settle } from "./terms-finds.ts";
import { termStem } from "./terms-stem.ts";
import { foldWord, type TextWord } from "./terms-words.ts";
import type { Term } from "./types.ts";

/** A list of terms with the name under which its finds are told: a topic's id, say. */
export type TermList = { readonly name: string; readonly terms: readonly Term[] };

export type Matcher = {
  readonly terms: readonly CompiledTerm[];
  /** All that a word begins. */
  readonly beginningOf: (word: TextWord) => Beginning;
};

/** The first steps of all terms, by how they are compared with a word; those that take any word with a beginning by its first characters. */
type FirstSteps = Readonly<Record<WordMatch, Map<string, Step[]>>>;

/** All that a word begins, sorted by what may follow: most words are followed by nothing that goes on with a term. */
type Beginning = {
  readonly ends: readonly End[];
  readonly byStem: ReadonlyMap<string, readonly Step[]>;
  readonly byForm: ReadonlyMap<string, readonly Step[]>;
  readonly byCapitals: ReadonlyMap<string, readonly Step[]>;
  /** Steps that take any word with a beginning, and steps that need not follow at once. */
  readonly byPrefix: readonly Step[];
  readonly afterGap: readonly Step[];
};

/** One word of a term with all that may follow it: terms with choices share their tails. */
type Step = {
  readonly match: WordMatch;
  readonly word: string;
  readonly afterGap: boolean;
  readonly next: readonly Step[];
  readonly ends: readonly End[];
};
type End = { readonly term: number; readonly part: number };
type Start = { readonly steps: readonly Step[]; readonly ends: readonly End[] };

/** How far a gap reaches, in words: what still reads as one expression ("invited the First Lady and me to visit"). */
const GAP_REACH = 6;
/** A character of Han counts as this much of a word in a gap: a Chinese word has about two and a half. */
const CHARACTER_REACH = 0.4;
/** A prefix is looked up by its first characters; shorter ones by themselves. */
const PREFIX_KEY = 3;

/** A matcher for all the lists at once in a language: the words of a text are read once, whatever the number of terms. */
export function compileTerms(lists: readonly TermList[], language: string): Matcher {
  const primary = primarySubtag(language);
  const terms: CompiledTerm[] = [];
  const first: FirstSteps = { stem: new Map(), form: new Map(), capitals: new Map(), prefix: new Map() };
  for (const { name, terms: lines } of lists) {
    for (const line of lines) {
      const read = readTerm(line);
      if (!read.ok) throw new Error(read.error);
      const term = terms.length;
      terms.push({ name, strength: read.term.strength, parts: read.term.all.length });
      for (const [part, sequence] of read.term.all.entries()) {
        const { steps } = follow(sequence, { steps: [], ends: [{ term, part }] }, primary);
        for (const step of steps) file(first[step.match], keyOf(step), step);
      }
    }
  }
  const most = terms.length >= MANY_TERMS ? MOST_WORDS.many : MOST_WORDS.few;
  const beginningOf = rememberBy(
    ({ written }: TextWord) => written,
    (word) => sorted(stepsAt(first, word)),
    most,
  );
  return { terms, beginningOf };
}

/** The steps that a sequence begins with when `after` follows it, built from its end. */
function follow(sequence: TermSequence, after: Start, language: string): Start {
  return sequence.reduceRight<Start>((next, item) => before(item, next, language), after);
}

function before(item: TermItem, next: Start, language: string): Start {
  switch (item.kind) {
    case "gap":
      return { steps: next.steps.map((step) => ({ ...step, afterGap: true })), ends: next.ends };
    case "choice": {
      const starts = item.of.map((sequence) => follow(sequence, next, language));
      return { steps: starts.flatMap(({ steps }) => steps), ends: starts.flatMap(({ ends }) => ends) };
    }
    case "word": {
      const word = fold(item.word, item.match, language);
      return {
        steps: [{ match: item.match, word, afterGap: false, next: next.steps, ends: next.ends }],
        ends: [],
      };
    }
  }
}

function fold(word: string, match: WordMatch, language: string): string {
  if (match === "capitals") return word;
  const form = SIMPLIFIED.get(word) ?? foldWord(word, language);
  return match === "stem" ? termStem(form, language) : form;
}

function keyOf({ match, word }: Step): string {
  return match === "prefix" ? word.slice(0, PREFIX_KEY) : word;
}

function file(map: Map<string, Step[]>, key: string, step: Step): void {
  const filed = map.get(key);
  if (filed) filed.push(step);
  else map.set(key, [step]);
}

/** The terms met among the words `from` to `to`, in the order of their first words. */
export function findTerms(
  matcher: Matcher,
  words: readonly TextWord[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly Find[] {
  const found: Met[] = [];
  const ground = { words, to };
  for (let i = from; i < to; i += 1) {
    const word = words[i];
    if (word === undefined) continue;
    begin(matcher.beginningOf(word), ground, i, found);
  }
  return settle(matcher.terms, words, found);
}

const NO_STEPS: readonly Step[] = [];

/** Words kept for each matcher: the types of several texts for a codebook, of one for the names of an event. */
const MOST_WORDS = { many: 4_000, few: 300 };
/** From so many terms on a matcher is a codebook's. */
const MANY_TERMS = 1_000;

/** The steps that a word begins, looked up by each of its forms. */
function stepsAt({ stem, form, capitals, prefix }: FirstSteps, word: TextWord): readonly Step[] {
  const found = [...(stem.get(word.stem) ?? NO_STEPS)];
  if (word.isCharacter) return found;
  found.push(...(form.get(word.form) ?? NO_STEPS));
  found.push(...(capitals.get(word.written) ?? NO_STEPS));
  for (let length = 1; length <= PREFIX_KEY && length <= word.form.length; length += 1) {
    const steps = prefix.get(word.form.slice(0, length)) ?? NO_STEPS;
    found.push(...steps.filter((step) => word.form.startsWith(step.word)));
  }
  return found;
}

function sorted(steps: readonly Step[]): Beginning {
  if (steps.length === 0) return NOTHING;
  const next = steps.flatMap((step) => step.next);
  const at = (match: WordMatch) => next.filter((step) => !step.afterGap && step.match === match);
  return {
    ends: steps.flatMap(({ ends }) => ends),
    byStem: byWord(at("stem")),
    byForm: byWord(at("form")),
    byCapitals: byWord(at("capitals")),
    byPrefix: at("prefix"),
    afterGap: next.filter(({ afterGap }) => afterGap),
  };
}

const NO_WORDS: ReadonlyMap<string, readonly Step[]> = new Map();
const NOTHING: Beginning = {
  ends: [],
  byStem: NO_WORDS,
  byForm: NO_WORDS,
  byCapitals: NO_WORDS,
  byPrefix: NO_STEPS,
  afterGap: NO_STEPS,
};

function byWord(steps: readonly Step[]): ReadonlyMap<string, readonly Step[]> {
  if (steps.length === 0) return NO_WORDS;
  const filed = new Map<string, Step[]>();
  for (const step of steps) file(filed, step.word, step);
  return filed;
}

/** Follows all terms that a word begins; adds every end that is reached. */
function begin(beginning: Beginning, ground: Ground, at: number, found: Met[]): void {
  for (const end of beginning.ends) found.push({ term: end.term, part: end.part, at: [at] });
  const next = at + 1 < ground.to ? ground.words[at + 1] : undefined;
  if (next?.before === 0) {
    const places = [at, at + 1];
    for (const step of beginning.byStem.get(next.stem) ?? NO_STEPS) walk(step, ground, places, found);
    for (const step of beginning.byForm.get(next.form) ?? NO_STEPS) walk(step, ground, places, found);
    for (const step of beginning.byCapitals.get(next.written) ?? NO_STEPS) walk(step, ground, places, found);
    for (const step of beginning.byPrefix)
      if (next.form.startsWith(step.word)) walk(step, ground, places, found);
  }
  for (const step of beginning.afterGap) {
    const place = placeAfter(at, step, ground);
    if (place !== undefined) walk(step, ground, [at, place], found);
  }
}

type Ground = { readonly words: readonly TextWord[]; readonly to: number };

/** Follows a term from a word that fits its first step; adds every end that is reached. */
function walk(step: Step, ground: Ground, at: readonly number[], found: Met[]): void {
  for (const end of step.ends) found.push({ term: end.term, part: end.part, at });
  const last = at[at.length - 1] ?? 0;
  for (const next of step.next) {
    const place = placeAfter(last, next, ground);
    if (place !== undefined) walk(next, ground, [...at, place], found);
  }
}

/** The nearest word that fits a step after another word, within the reach of a gap where the step allows one. */
function placeAfter(last: number, step: Step, { words, to }: Ground): number | undefined {
  const next = words[last + 1];
  if (next === undefined || last + 1 >= to) return undefined;
  if (!step.afterGap) return next.before === 0 && fits(step, next) ? last + 1 : undefined;
  for (let i = last + 1, reach = 0; i < to && reach <= GAP_REACH; i += 1) {
    const word = words[i];
    if (word === undefined || word.before === 2) return undefined;
    if (fits(step, word)) return i;
    reach += word.isCharacter ? CHARACTER_REACH : 1;
  }
  return undefined;
}

function fits({ match, word }: Step, { form, stem, written }: TextWord): boolean {
  switch (match) {
    case "stem":
      return stem === word;
    case "form":
      return form === word;
    case "capitals":
      return written === word;
    case "prefix":
      return form.startsWith(word);
  }
}
