import type { NameFinder } from "../../names.ts";
import { findPhrases, phraseBook } from "../../phrases.ts";
import type { Token } from "../../tokens.ts";
import { type Clause, type Cue, type CueEntry, cueEntries, type Mention } from "../language.ts";
import { CUES_EN } from "./cues.ts";
import { mentionsEn } from "./mentions.ts";
import { ADVERBS_EN } from "./offices.ts";

const CUES = phraseBook(cueEntries(CUES_EN), "en");
const SOURCES = phraseBook(
  [
    "according to",
    "in the (view|words|opinion|assessment) of",
    "on behalf of",
    "in a statement by",
    "as reported by",
    "per",
  ].map((phrase) => [phrase, true] as const),
  "en",
);

/** The view of whoever spoke last. */
const VIEWS = phraseBook([["in (his|her) (view|words|opinion|assessment|telling|eyes)", true]], "en");

/** Who says what in an English sentence. */
export function readClauseEn(tokens: readonly Token[], names: NameFinder): Clause {
  const known = mentionsEn(tokens, names);
  const cues = cuesEn(tokens, known);
  const mentions = withStrangers(tokens, withIt(tokens, known, cues), cues);
  const governing = governor(tokens, mentions, cues) ?? participle(mentions, cues);
  return {
    mentions,
    cues,
    verb: governing?.verb ?? null,
    subject: governing?.subject ?? null,
    nested: governing && nestedIn(tokens, mentions, { cues, outer: governing }),
    source: sourceOf(tokens, mentions),
    head: mentions.find(({ role }) => role === "subject") ?? null,
  };
}

function cuesEn(tokens: readonly Token[], mentions: readonly Mention[]): readonly Cue[] {
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

function isVerbal({ kind }: CueEntry): boolean {
  return kind === "speech" || kind === "stance" || kind === "wish";
}

/** "did not elaborate", "has never said": nothing is said there. */
function isNegated(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm ?? "";
  return before === "not" || before === "never" || before.endsWith("n't");
}

/** "has been welcomed by": whoever stands before it does not speak. */
function isPassive(tokens: readonly Token[], at: number, { kind }: CueEntry): boolean {
  if ((kind !== "speech" && kind !== "stance") || !/(?:ed|en|t|id|ld|de)$/.test(tokens[at]?.norm ?? ""))
    return false;
  const before = tokens[at - 1]?.norm ?? "";
  const earlier = /^(?:also|not|already|first|ever|since|now|later|\w+ly)$/.test(before) ? (tokens[at - 2]?.norm ?? "") : before;
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
  /^(?:calls?|claims?|demands?|requests?|hopes?|promises?|pledges?|notes?|reports?|posts?|shares?|offers?|reviews?|comments?|supports?|welcomes?|wish(?:es)?|views?|stress(?:es)?|praises?|protests?|threats?|talks?|answers?|wonders?|brief|briefs|blames?|vows?|presents?|states?|remarks?|addresses?|objects?|backs?|desires?|values?|cites?|reads?|quotes?|sees?|appeals?|presse?s?|highlights?|guarantees?|undertakings?|respects?|thanks?|focus|signals?)$/;

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

/** "It added": whoever was quoted before, where "it" stands right before a verb of saying at the head. */
function withIt(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  cues: readonly Cue[],
): readonly Mention[] {
  const at = tokens.findIndex(({ norm }) => norm === "it");
  if (at < 0 || at > IT_REACH) return mentions;
  const says = cues.some(
    ({ kind, form, from }) =>
      kind === "speech" &&
      form === "finite" &&
      (from === at + 1 || (from === at + 2 && tokens[at + 1]?.norm === "also")),
  );
  return says
    ? [...mentions, { who: { kind: "it" } as const, from: at, to: at + 1, role: "subject" as const }].sort(
        (a, b) => a.from - b.from,
      )
    : mentions;
}

/** Words before an "it" that speaks: "In a statement, it said". */
const IT_REACH = 4;

/** "Komin said", "criticized Filippenko", "experts say": an unknown name or group right beside a verb of saying. */
function withStrangers(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  cues: readonly Cue[],
): readonly Mention[] {
  const added = cues.flatMap(({ kind, form, from, to }): readonly Mention[] => {
    if (kind !== "speech" || form !== "finite") return [];
    const before = from - 1;
    const comma = /^[,"”’'?!]$/.test(tokens[before]?.norm ?? "");
    const at = comma && to - from === 1 ? to : before;
    const free = !mentions.some((mention) => mention.from <= at && at < mention.to);
    return free && isStranger(tokens[at])
      ? [{ who: { kind: "stranger" }, from: at, to: at + 1, role: "subject" }]
      : [];
  });
  return added.length > 0 ? [...mentions, ...added].sort((a, b) => a.from - b.from) : mentions;
}

const GROUPS =
  /^(?:experts?|analysts?|observers?|critics?|economists?|lawmakers|sources?|reporters?|commentators?|researchers?)$/;

function isStranger(token: Token | undefined): boolean {
  if (!token) return false;
  return (
    GROUPS.test(token.norm) ||
    (/^\p{Lu}\p{Ll}{2,}/u.test(token.raw) && !NO_NAME.test(token.norm) && !isAdverb(token))
  );
}

const NO_NAME =
  /^(?:the|this|that|these|those|which|who|what|when|as|it|and|but|so|there|have|has|had|was|were|not|just|i|you|talks?|deal|all|some|many|most|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|readouts?|statements?)$/;

/** Without a finite verb of saying, a participle of one: "Trump was upbeat, posting on social media that …". */
function participle(mentions: readonly Mention[], cues: readonly Cue[]): Governor | null {
  const subject = mentions.find(({ role }) => role === "subject");
  const verb = cues.find(
    ({ kind, form, from }) => kind === "speech" && form === "participle" && from > (subject?.to ?? 0),
  );
  const person =
    subject && (subject.who.kind === "he" || (subject.who.kind === "party" && subject.who.person));
  return person && verb ? { verb, subject } : null;
}

type Governor = { readonly verb: Cue; readonly subject: Mention };

/** The first finite verb of saying with a subject before it; else one with its subject behind ("…," said Putin). */
function governor(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  cues: readonly Cue[],
): Governor | null {
  const verbs = cues.filter(
    ({ kind, form, from, act, passive }) =>
      isVerbal({ kind, act }) &&
      form === "finite" &&
      !passive &&
      !(act === "says" && isNegated(tokens, from)),
  );
  const closing = attribution(tokens, mentions, verbs);
  if (closing) return closing;
  for (const verb of verbs) {
    const inverted = subjectBehind(tokens, mentions, verb);
    if (inverted) return { verb, subject: inverted };
    const subject = subjectBefore(tokens, mentions, verb);
    if (subject) return { verb, subject };
  }
  return null;
}

/** "…, he explained.", "…, said Peskov on Monday.": an attribution at the end outranks the verbs of what is said. */
function attribution(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  verbs: readonly Cue[],
): Governor | null {
  const verb = verbs.filter(({ kind }) => kind === "speech").at(-1);
  if (!verb || tokens.length - verb.to > ATTRIBUTION_TAIL) return null;
  const inverted = subjectBehind(tokens, mentions, verb);
  if (inverted && verb.from > 0) return { verb, subject: inverted };
  const subject = mentions.find(({ to, role }) => to === verb.from && role === "subject");
  const comma = subject && /^[,"”’'?!]$/.test(tokens[subject.from - 1]?.norm ?? "");
  return subject && comma ? { verb, subject } : null;
}

/** Words behind the verb of a closing attribution: "told reporters in Ankara on Monday." */
const ATTRIBUTION_TAIL = 7;

type Outer = { readonly cues: readonly Cue[]; readonly outer: Governor };

/** The next verb of saying behind the first, with a subject of its own between the two. */
function nestedIn(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { cues, outer }: Outer,
): Governor | null {
  const within = mentions.filter(({ from }) => from >= outer.verb.to);
  return governor(
    tokens,
    within,
    cues.filter(({ from, kind }) => from >= outer.verb.to && kind === "speech"),
  );
}

function subjectBefore(tokens: readonly Token[], mentions: readonly Mention[], verb: Cue): Mention | null {
  const before = mentions.filter(({ to, role }) => to <= verb.from && role === "subject").reverse();
  const nearest = before[0];
  const apposed = apposedTo(tokens, before, verb);
  if (apposed) return apposed;
  if (nearest && reaches(tokens, nearest, verb)) return nearest;
  // "Alexandra Filippenko, an analyst based in Vilnius, told DW": what stands between two commas explains the subject.
  return before.find((mention) => isApposition(withoutAdverbs(tokens.slice(mention.to, verb.from)))) ?? null;
}

/** "Anna Berg, an analyst in the capital Vilnius, told": the person before the commas, not the place between them. */
function apposedTo(tokens: readonly Token[], before: readonly Mention[], verb: Cue): Mention | null {
  const place = before[0];
  if (!place || place.to !== verb.from - 1 || tokens[place.to]?.norm !== ",") return null;
  if (place.who.kind !== "party" || place.who.person) return null;
  const person = before.find(
    ({ who, to }) =>
      to < place.from &&
      tokens[to]?.norm === "," &&
      (who.kind === "stranger" || (who.kind === "party" && who.person)),
  );
  return person && verb.from - person.to <= APPOSITION_REACH ? person : null;
}

function withoutAdverbs(between: readonly Token[]): readonly Token[] {
  let end = between.length;
  while (end > 0 && between[end - 1]?.norm !== "," && isAdverb(between[end - 1])) end -= 1;
  return between.slice(0, end);
}

function isAdverb(token: Token | undefined): boolean {
  return token !== undefined && (ADVERBS_EN.has(token.norm) || token.norm.endsWith("ly"));
}

/** Words that a person's apposition may take up before the verb: ", a political scientist at the Center for …,". */
const APPOSITION_REACH = 30;

function reaches(tokens: readonly Token[], mention: Mention, verb: Cue): boolean {
  const between = tokens.slice(mention.to, verb.from);
  if (between.some(({ norm }) => norm === ";" || norm === ":")) return false;
  const loose = mention.who.kind !== "party" || mention.who.person;
  if (loose) return between.length <= APPOSITION_REACH;
  return between.every(isAdverb) || isApposition(withoutAdverbs(between));
}

/** ", as the holder of the presidency," between two commas. */
function isApposition(between: readonly Token[]): boolean {
  const marks = [between[0]?.norm ?? "", between.at(-1)?.norm ?? ""];
  return between.length > 2 && (marks.every((mark) => mark === ",") || marks.every((mark) => /^[-–—]$/.test(mark)));
}

function subjectBehind(tokens: readonly Token[], mentions: readonly Mention[], verb: Cue): Mention | null {
  const before = tokens[verb.from - 1]?.norm ?? "";
  if (verb.from > 0 && !/^[,"”’'?!—–]$/.test(before)) return null;
  const behind = mentions.find(({ from, role }) => from === verb.to && role === "subject");
  // "Wang, who is travelling, said the two countries should …": the sides are the subject of what is said.
  if (behind && AUXILIARY.test(tokens[behind.to]?.norm ?? "")) return null;
  return behind && verb.to - verb.from === 1 ? behind : null;
}

const AUXILIARY =
  /^(?:should|must|will|would|can|could|may|might|need|needs|are|is|were|was|have|has|had|do|does|did|share|all|both|each|also|not)$/;

function sourceOf(tokens: readonly Token[], mentions: readonly Mention[]): Mention | null {
  for (const { to } of findPhrases(tokens, SOURCES)) {
    const named = mentions.find(({ from }) => from === to);
    if (named) return named;
  }
  const own = findPhrases(tokens, VIEWS)[0];
  return own ? { who: { kind: "he" }, from: own.from, to: own.to, role: "oblique" } : null;
}
