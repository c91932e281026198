import { findPhrases, phraseBook } from "../../phrases.ts";
import type { Token } from "../../tokens.ts";
import { type Cue, type CueEntry, cueEntries, type Mention } from "../language.ts";
import { CUES_EN } from "./cues.ts";
import { ADVERBS_EN } from "./offices.ts";

const CUES = phraseBook(cueEntries(CUES_EN), "en");

/** The cues of an English sentence in order, with the form in which a verb stands; nouns that look like verbs are left out. */
export function cuesIn(tokens: readonly Token[], mentions: readonly Mention[]): readonly Cue[] {
  const ends = new Set(mentions.map(({ to }) => to));
  const cues = findPhrases(tokens, CUES)
    .filter(({ value }) => value.kind !== "ignored")
    .filter((hit) => !isNoun(tokens, hit.from, ends) || !isVerbal(hit.value))
    .map(({ from, to, value }) => ({
      ...value,
      from,
      to,
      form: formOf(tokens, from),
      passive: isPassive(tokens, from, value),
    }));
  return announced(tokens, cues);
}

/** "I would like to stress", "we want to thank": the verb that is announced is the deed. */
function announced(tokens: readonly Token[], cues: readonly Cue[]): readonly Cue[] {
  const deeds = cues.filter(
    ({ form, kind, from }) =>
      kind === "speech" &&
      form === "infinitive" &&
      /^(?:like|want|wish)$/.test(tokens[from - 2]?.norm ?? "") &&
      tokens.slice(Math.max(0, from - ANNOUNCING), from).some(({ norm }) => /^(?:i|we|i'd|we'd)$/.test(norm)),
  );
  if (deeds.length === 0) return cues;
  return cues
    .filter(({ kind, to }) => kind === "speech" || !deeds.some(({ from }) => to >= from - 1 && to <= from))
    .map((cue) => (deeds.includes(cue) ? { ...cue, form: "finite" as const } : cue));
}

/** Words from "I" to the verb: "I would very much like to stress". */
const ANNOUNCING = 6;

/** Whether a cue is a verb that may govern. */
export function isVerbal({ kind }: CueEntry): boolean {
  return kind === "speech" || kind === "stance" || kind === "wish";
}

/** "has been welcomed by": whoever stands before it does not speak. */
function isPassive(tokens: readonly Token[], at: number, { kind }: CueEntry): boolean {
  if ((kind !== "speech" && kind !== "stance") || !/(?:ed|en|t|id|ld|de)$/.test(tokens[at]?.norm ?? ""))
    return false;
  const before = tokens[at - 1]?.norm ?? "";
  const earlier = /^(?:also|not|already|first|ever|since|now|later|\w+ly)$/.test(before)
    ? (tokens[at - 2]?.norm ?? "")
    : before;
  return /^(?:been|being|be|was|were|is|are)$/.test(earlier);
}

function formOf(tokens: readonly Token[], at: number): Cue["form"] {
  const norm = tokens[at]?.norm ?? "";
  if (norm.endsWith("ing")) return opensBy(tokens, at) ? "finite" : "participle";
  const before = tokens[at - 1]?.norm ?? "";
  // "could have threatened": it was not done.
  if (before === "have" && /^(?:could|would|might|should)$/.test(tokens[at - 2]?.norm ?? ""))
    return "participle";
  const earlier = before.endsWith("ly") || before === "also" ? (tokens[at - 2]?.norm ?? "") : before;
  return /^(?:to|of|can|could|may|might|should|must)$/.test(earlier) ? "infinitive" : "finite";
}

/** "began the call by thanking": the participle is the deed. */
function opensBy(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.norm !== "by") return false;
  return tokens
    .slice(Math.max(0, at - OPENING_REACH), at)
    .some(({ norm }) =>
      /^(?:began|begin|begins|opened|opens|started|starts|closed|concluded|ended)$/.test(norm),
    );
}

/** Words from "began" to what it was begun with: "began the bilateral meeting by". */
const OPENING_REACH = 5;

/** Verbs whose base or -s form is a noun as well: they count only right behind a subject, an adverb or a conjunction. */
const NOUN_LIKE =
  /^(?:calls?|claims?|demands?|requests?|hopes?|promises?|pledges?|notes?|reports?|posts?|shares?|offers?|reviews?|comments?|supports?|welcomes?|wish(?:es)?|views?|stress(?:es)?|praises?|protests?|threats?|talks?|answers?|wonders?|brief|briefs|blames?|vows?|presents?|states?|remarks?|addresses?|objects?|backs?|desires?|values?|cites?|reads?|quotes?|sees?|appeals?|presse?s?|highlights?|guarantees?|undertakings?|respects?|thanks?|focus|signals?|tasks?)$/;

function isNoun(tokens: readonly Token[], at: number, ends: ReadonlySet<number>): boolean {
  if (!NOUN_LIKE.test(tokens[at]?.norm ?? "")) return false;
  if (ends.has(at)) return false;
  const before = tokens[at - 1]?.norm ?? "";
  return !(
    ADVERBS_EN.has(before) ||
    before === "to" ||
    before === "and" ||
    before.endsWith("ly") ||
    /^(?:n't|don't|who|that|which|you|it|also|not)$/.test(before)
  );
}
