import { type Name, type NameFinder, nameAt } from "../../names.ts";
import { phraseAt, phraseBook } from "../../phrases.ts";
import type { Token } from "../../tokens.ts";
import type { Mention, Who } from "../language.ts";
import { JOINT_EN, MODIFIERS_EN, OFFICES_EN, PREPOSITIONS_EN } from "./offices.ts";

const OFFICES = phraseBook(
  OFFICES_EN.map((office) => [office, office] as const),
  "en",
);
const JOINTS = phraseBook(
  JOINT_EN.map((phrase) => [phrase, true] as const),
  "en",
);
const PRONOUNS: Readonly<Record<string, Who>> = {
  he: { kind: "he" },
  she: { kind: "he" },
  they: { kind: "they" },
  i: { kind: "self" },
  we: { kind: "we" },
  "i'm": { kind: "self" },
  "i've": { kind: "self" },
  "i'd": { kind: "self" },
  "i'll": { kind: "self" },
  "we're": { kind: "we" },
  "we've": { kind: "we" },
  "we'll": { kind: "we" },
  "we'd": { kind: "we" },
  "he's": { kind: "he" },
  "he'll": { kind: "he" },
  "they're": { kind: "they" },
  "they've": { kind: "they" },
};
const DETERMINERS = new Set(["the", "a", "an", "his", "her", "their", "our", "my", "its", "this"]);
/** Words in capitals at the head of a sentence that are no name: "On", "But" … are met by not counting the first word. */
const MONTHS_AND_DAYS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** The mentions of those who may speak in an English sentence, in order. */
export function mentionsEn(tokens: readonly Token[], names: NameFinder): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const mention = mentionAt(tokens, at, names);
    if (mention) mentions.push(mention);
    at = mention ? mention.to : at + 1;
  }
  return joinPairs(tokens, mentions);
}

function mentionAt(tokens: readonly Token[], at: number, names: NameFinder): Mention | null {
  const token = tokens[at];
  if (!token) return null;
  const joint = phraseAt(tokens, at, JOINTS);
  if (joint && !isPossessive(tokens, joint.to)) {
    const role = /^we/.test(token.norm) ? "subject" : roleAt(tokens, at, joint.to);
    return { who: { kind: "joint", named: false }, from: at, to: joint.to, role };
  }
  if (token.norm === "both" && isBothAlone(tokens, at))
    return { who: { kind: "joint", named: false }, from: at, to: at + 1, role: "subject" };
  const pronoun = PRONOUNS[token.norm];
  if (pronoun && (pronoun.kind !== "self" || token.raw.startsWith("I"))) {
    return { who: pronoun, from: at, to: at + 1, role: "subject" };
  }
  return nounPhraseAt(tokens, at, names);
}

/** "Both welcomed …": at the head of its clause, right before what both did. */
function isBothAlone(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm ?? "";
  return (
    /^(?:|[,;.:]|and|but|while)$/.test(before) && /^(?:also|\p{L}{3,}ed)$/u.test(tokens[at + 1]?.norm ?? "")
  );
}

type Parts = {
  name: Name | null;
  state: Name | null;
  office: string | null;
  strangers: number;
  /** "a Northline spokesperson": of a firm, of no state. */
  company: boolean;
  to: number;
};

function nounPhraseAt(tokens: readonly Token[], from: number, names: NameFinder): Mention | null {
  let at = DETERMINERS.has(tokens[from]?.norm ?? "") ? from + 1 : from;
  const parts: Parts = { name: null, state: null, office: null, strangers: 0, company: false, to: from };
  let lastOffice = -1;
  while (at < tokens.length) {
    const next = takePart(tokens, at, { parts, names, first: at === 0 });
    if (next > at) {
      parts.to = next;
      if (parts.office && lastOffice < 0) lastOffice = next;
      at = next;
      continue;
    }
    const linked = skipLink(tokens, at, { parts, names });
    if (linked === at) break;
    at = linked;
  }
  return parts.to > from ? toMention(tokens, from, { parts, names }) : null;
}

type TakeContext = { readonly parts: Parts; readonly names: NameFinder; readonly first?: boolean };

function takePart(tokens: readonly Token[], at: number, { parts, names, first }: TakeContext): number {
  const name = nameAt(tokens, at, names);
  if (name) {
    if (parts.name && !name.value.person) return at;
    if (parts.name && name.value.person && names.partyOf(parts.name) !== names.partyOf(name.value)) return at;
    if (name.value.person) parts.name = name.value;
    else if (parts.state && !parts.office) return at;
    else parts.state ??= name.value;
    return name.to;
  }
  const office = phraseAt(tokens, at, OFFICES);
  if (office && !(parts.name && office.value !== "side")) {
    parts.office = office.value;
    return office.to;
  }
  const token = tokens[at];
  if (parts.name && token?.norm === "office" && isPossessive(tokens, at - 1)) {
    parts.office = "office";
    return at + 1;
  }
  const met = token && names.met(token.raw);
  if (met && !(parts.name && parts.name !== met)) {
    parts.name = met;
    return at + 1;
  }
  if (!token || (first && !startsName(tokens, at))) return at;
  const company = phraseAt(tokens, at + 1, OFFICES)?.value ?? "";
  if (
    /^\p{Lu}/u.test(token.raw) &&
    SPEAKS_FOR.test(company) &&
    !MODIFIERS_EN.has(token.norm) &&
    !parts.state
  ) {
    // "a Northline spokesperson" speaks for nobody's country.
    parts.strangers += 2;
    parts.company = true;
    return at + 1;
  }
  const capital = /^\p{Lu}[\p{Ll}.]/u.test(token.raw) && !MONTHS_AND_DAYS.test(token.norm);
  if (capital && (parts.office || parts.strangers > 0 || startsStranger(tokens, at))) {
    parts.strangers += 1;
    return at + 1;
  }
  return at;
}

/** At the head of a sentence a capital means nothing: only two words in capitals and a comma or verb make a name. */
function startsName(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.norm ?? "";
  return (
    startsStranger(tokens, at) &&
    !PREPOSITIONS_EN.has(word) &&
    !DETERMINERS.has(word) &&
    !/^(?:and|but|so|when|if|while|last|president|that|both)$/.test(word)
  );
}

/** A stranger's name is at least two capitalised words: "Alexandra Filippenko". */
function startsStranger(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && /^\p{Lu}\p{Ll}/u.test(next.raw);
}

/** "A spokesperson for the Kremlin", "the adviser to the President" speak for whom they serve. */
const SPEAKS_FOR = /^(?:spokes\w+|official|officials|diplomat|envoy|negotiator|lawyer|press secretary)$/;

const LINKS = new Set(["of", "and", "for", "the", "'s", "'s", "’s", "j", "jr", "r", "."]);

/** Skips "of the", "'s", "Jr." and lower-case words inside a noun phrase if a part of it follows; else stays. */
function skipLink(tokens: readonly Token[], at: number, { parts, names }: TakeContext): number {
  let next = at;
  const word = tokens[at]?.norm ?? "";
  if (!parts.office && !parts.state && !parts.name) {
    // "the former Ukrainian President", "the top US diplomat"
    if (!MODIFIERS_EN.has(word)) return at;
    next = at + 1;
  } else if (word === "for" && parts.office && SPEAKS_FOR.test(parts.office))
    next = tokens[at + 1]?.norm === "the" ? at + 2 : at + 1;
  else if (word === "of" && parts.office) next = tokens[at + 1]?.norm === "the" ? at + 2 : at + 1;
  else if (word === "and" && parts.office && parts.state && !parts.name)
    return officeBeforeName(tokens, at + 1, names);
  else if ((word === "'s" || word === "’s") && parts.name && !parts.office) return aideAfter(tokens, at);
  else if ((word === "'s" || word === "’s") && parts.state && !parts.name) return officeAfter(tokens, at + 1);
  else if (parts.state && !parts.office && !parts.name) return officeAfter(tokens, at);
  else if (parts.name && word === "," && /^(?:jr|sr)$/.test(tokens[at + 1]?.norm ?? ""))
    return at + 2 + Number(tokens[at + 2]?.norm === ".");
  else if (parts.office && LINKS.has(word) && /^\p{Lu}/u.test(tokens[at]?.raw ?? "")) next = at + 1;
  else return at;
  const probe: Parts = { ...parts };
  return takePart(tokens, next, { parts: probe, names }) > next ? next : at;
}

/** Most lower-case words between a country and an office: "Chinese state news agency", "Director of the Office of …". */
const OFFICE_REACH = 3;

function officeAfter(tokens: readonly Token[], at: number): number {
  for (let next = at; next <= at + OFFICE_REACH; next += 1) {
    if (phraseAt(tokens, next, OFFICES)) return next;
    if (!MODIFIERS_EN.has(tokens[next]?.norm ?? "")) return at;
  }
  return at;
}

/** "Erdogan's office", "Lee's chief policy secretary": whoever works for somebody speaks for the same side. */
function aideAfter(tokens: readonly Token[], at: number): number {
  for (let next = at + 1; next <= at + 1 + OFFICE_REACH; next += 1) {
    if (next === at + 1 && tokens[next]?.norm === "office") return next;
    const office = phraseAt(tokens, next, OFFICES);
    if (office && AIDES.test(office.value)) return next;
    if (!/^\p{Ll}/u.test(tokens[next]?.raw ?? "")) return at;
  }
  return at;
}

const AIDES =
  /office|spokes|secretary|adviser|advisor|aide|government|administration|envoy|minister|team|director/;

function officeBeforeName(tokens: readonly Token[], at: number, names: NameFinder): number {
  const office = phraseAt(tokens, at, OFFICES);
  if (!office) return at - 1;
  return nameAt(tokens, office.to, names)?.value.person ? at : at - 1;
}

function toMention(tokens: readonly Token[], from: number, { parts, names }: TakeContext): Mention | null {
  const who = whoOf(parts, names);
  return who && { who, from, to: parts.to, role: roleAt(tokens, from, parts.to) };
}

const PLURAL_OFFICES = new Set(["people", "lawmakers", "military"]);

function whoOf({ name, state, office, strangers, company }: Parts, names: NameFinder): Who | null {
  if (name) return { kind: "party", party: names.partyOf(name), person: true, office };
  if (state) {
    const person = office !== null && !["side", "party", "government", "team"].includes(office);
    return {
      kind: "party",
      party: names.partyOf(state),
      person: person && !PLURAL_OFFICES.has(office ?? ""),
      office,
    };
  }
  if (strangers >= 2 && office && !company) return { kind: "stranger", office };
  if (strangers === 1 && office) return { kind: "office", office };
  if (strangers >= 2) return { kind: "stranger" };
  return office && !PLURAL_OFFICES.has(office) && office !== "party" ? { kind: "office", office } : null;
}

/** What stands right behind these is an object: "bless China", "told Trump", "met Xi". */
const OBJECT_VERBS =
  /^(?:bless|told|tells|informed|thanked|urged|asked|invited|met|warned|accused|congratulated)$/;

function isPossessive(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm;
  return norm === "'s" || norm === "’s" || norm === "'" || norm === "’";
}

function roleAt(tokens: readonly Token[], from: number, to: number): Mention["role"] {
  if (isPossessive(tokens, to)) return "possessor";
  const before = tokens[from - 1]?.norm ?? "";
  const preposition = before === "both" ? (tokens[from - 2]?.norm ?? "") : before;
  return PREPOSITIONS_EN.has(preposition) || OBJECT_VERBS.test(before) ? "oblique" : "subject";
}

/** "President Biden and President Xi", "Putin and Trump", "President Xi and I": two subjects of one verb. */
function joinPairs(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    if (before && isPair(tokens, before, mention)) {
      const named = before.who.kind === "party" && !before.who.person;
      joined[joined.length - 1] = { ...before, who: { kind: "joint", named }, to: mention.to };
    } else
      joined.push(before && isFellow(tokens, before, mention) ? { ...mention, role: "oblique" } : mention);
  }
  return joined;
}

/** "a trip to Poland and Ukraine": the second stands behind the same preposition. */
function isFellow(tokens: readonly Token[], a: Mention, b: Mention): boolean {
  return a.role === "oblique" && b.role === "subject" && b.from === a.to + 1 && tokens[a.to]?.norm === "and";
}

function isPair(tokens: readonly Token[], a: Mention, b: Mention): boolean {
  if (b.from !== a.to + 1 || tokens[a.to]?.norm !== "and" || b.role === "possessor") return false;
  if (a.role !== "subject") return false;
  if (b.who.kind === "self" && (a.who.kind === "party" || a.who.kind === "office" || a.who.kind === "he"))
    return true;
  if (a.who.kind === "office" && b.who.kind === "party") return true;
  if (a.who.kind === "office" && b.who.kind === "office") return a.who.office !== b.who.office;
  if (a.who.kind !== "party" || b.who.kind !== "party" || a.who.person !== b.who.person) return false;
  return a.who.party !== b.who.party && a.who.party !== "third" && b.who.party !== "third";
}
