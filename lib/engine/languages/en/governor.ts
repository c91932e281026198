import type { Token } from "../../tokens.ts";
import type { Cue, Mention } from "../language.ts";
import { isAdverb } from "./speakers.ts";
import { isVerbal } from "./verbs.ts";

/** "did not elaborate", "has never said": nothing is said there. */
function isNegated(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm ?? "";
  return before === "not" || before === "never" || before.endsWith("n't");
}

/** Without a finite verb of saying, a participle of one: "Trump was upbeat, posting on social media that …". */
export function participle(mentions: readonly Mention[], cues: readonly Cue[]): Governor | null {
  const subject = mentions.find(({ role }) => role === "subject");
  const verb = cues.find(
    ({ kind, form, from }) => kind === "speech" && form === "participle" && from > (subject?.to ?? 0),
  );
  const person =
    subject && (subject.who.kind === "he" || (subject.who.kind === "party" && subject.who.person));
  return person && verb ? { verb, subject } : null;
}

/** A verb of saying and its subject. */
export type Governor = { readonly verb: Cue; readonly subject: Mention };

/** The first finite verb of saying with a subject before it; else one with its subject behind ("…," said Putin). */
export function governor(
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
export function nestedIn(
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
  const pair = before[1];
  // "Reed and Japan's prime minister, Sanae Takaichi, declared": the name only says who the second of the two is.
  if (nearest && pair?.who.kind === "joint" && pair.to === nearest.from - 1 && tokens[pair.to]?.norm === ",")
    return pair;
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
  return (
    between.length > 2 && (marks.every((mark) => mark === ",") || marks.every((mark) => /^[-–—]$/.test(mark)))
  );
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
