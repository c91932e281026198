import { type Manner, mannerOf } from "./languages/manner.ts";
import { ELSEWHERE, HEADS, OWN_ONLY, PRESS_ONLY } from "./languages/state-offices.ts";
import { nameAt, nameFinder } from "./names.ts";
import { countryCode } from "./parties.ts";
import type { Part, Sentence } from "./sentences.ts";
import { primarySubtag } from "./subtag.ts";
import { tokenise } from "./tokens.ts";
import type { EventRecord, Statement, Voice } from "./types.ts";

/** What is known of a statement as a whole before its voices are read. */
export type Setting = {
  /** The author's party where it takes part in the event; null for the press. */
  readonly own: Voice | null;
  readonly press: boolean;
  /** The author speaks: a post, a statement in the first person. */
  readonly firstPerson: boolean;
  /** Spoken, not written: a transcript. */
  readonly aloud: boolean;
  /** The voice of a bare office ("the President") where the text has told whose it is. */
  readonly officeVoice: (office: string) => Voice | null;
  readonly labelVoice: (name: string) => Voice;
  /** A sentence that describes the exchange itself: "The conversation was constructive." */
  readonly describesExchange: (sentence: Sentence) => boolean;
  /** A sentence that says what was not discussed. */
  readonly isDenial: (part: Part) => boolean;
  /** "We discussed", "we agreed" from a word on: done by both, other than "we will". */
  readonly isJointDeed: (part: Part, from: number) => boolean;
  /** How the statement's language words such things. */
  readonly manner: Manner;
};

/** The setting of a statement. */
export function setting(statement: Statement, event: EventRecord, sentences: readonly Sentence[]): Setting {
  const press = statement.type === "press-report";
  const takesPart = event.participants.some(({ party }) => party === statement.party);
  const own = !press && (takesPart || countryCode(statement.party)) ? statement.party : null;
  const offices = officesIn(sentences);
  const parties = [...new Set(event.participants.map(({ party }) => party))];
  const holders = { own, offices, parties };
  const manner = mannerOf(primarySubtag(statement.language));
  return {
    own,
    press: press || own === null,
    firstPerson: own !== null && isFirstPerson(statement, sentences),
    aloud: statement.type === "transcript",
    officeVoice: (office) => officeVoice(office, holders),
    labelVoice: (name) => labelVoice(name, { statement, event, ...holders }),
    describesExchange: (sentence) => describesExchange(sentence, manner),
    isDenial,
    isJointDeed: (part, from) => isJointDeed(part, from, manner),
    manner,
  };
}

type Offices = ReadonlyMap<string, ReadonlySet<Voice>>;

function officesIn(sentences: readonly Sentence[]): Offices {
  const offices = new Map<string, Set<Voice>>();
  for (const { outside } of sentences) {
    for (const { who } of outside.clause.mentions) {
      if (who.kind !== "party" || !who.office) continue;
      const holders = offices.get(who.office) ?? new Set();
      offices.set(who.office, holders.add(who.party));
    }
  }
  return offices;
}

type Holders = {
  readonly own: Voice | null;
  readonly offices: Offices;
  /** Those who take part in the event. */
  readonly parties: readonly Voice[];
};

/** Whose a bare office is for the press: the only participant's whose country has it. */
function officeAmong(office: string, parties: readonly Voice[]): Voice | null {
  const rule = [...HEADS, ...PRESS_ONLY].find(([offices]) => offices.test(office));
  const having = rule ? parties.filter((party) => rule[1].has(countryCode(party) ?? "")) : [];
  return having.length === 1 ? (having[0] ?? null) : null;
}

function officeVoice(office: string, { own, offices, parties }: Holders): Voice | null {
  const holders = offices.get(office);
  if (own === null && !holders?.size) return officeAmong(office, parties);
  const code = (own && countryCode(own)) ?? "";
  if (own && [...HEADS, ...OWN_ONLY].some(([offices, codes]) => offices.test(office) && codes.has(code)))
    return own;
  const [other, ...further] = parties.filter((party) => party !== own);
  if (
    own &&
    other &&
    further.length === 0 &&
    ELSEWHERE.some(([offices, codes]) => offices.test(office) && !codes.has(code))
  )
    return other;
  if (own && (!holders || holders.has(own) || holders.size > 1)) return own;
  return holders?.size === 1 ? ([...holders][0] ?? null) : null;
}

type Labelled = Holders & { readonly statement: Statement; readonly event: EventRecord };

function labelVoice(name: string, { statement, event, ...holders }: Labelled): Voice {
  const language = primarySubtag(statement.language);
  const names = nameFinder(event, statement);
  const tokens = tokenise(name, { start: 0, end: name.length }, language);
  for (let at = 0; at < tokens.length; at += 1) {
    const hit = nameAt(tokens, at, names);
    if (hit) return names.partyOf(hit.value);
  }
  const office = name.toLowerCase().replace(/^the /, "");
  return officeVoice(office, holders) ?? holders.own ?? "third";
}

/** Sentences at the head of a text that may show the author's own person. */
const OPENING = 3;

function isFirstPerson({ type, party }: Statement, sentences: readonly Sentence[]): boolean {
  const opening = sentences.slice(0, OPENING);
  const mentions = opening[0]?.outside.clause.mentions ?? [];
  const namesItself = mentions.some(
    ({ who, role }) => role === "subject" && who.kind === "party" && who.party === party,
  );
  const itself = mentions.some(({ who }) => who.kind === "self" || who.kind === "we");
  if (type === "social-post") return itself || !namesItself;
  const speaker = opening.findIndex(({ outside }) => outside.clause.head?.who.kind === "self");
  return speaker === 0;
}

/** Characters of a Chinese sentence within which it shows that it describes the exchange. */
const OPENING_TOKENS = 8;

function describesExchange({ outside }: Sentence, { exchange, becomes, opening }: Manner): boolean {
  const { tokens, clause } = outside;
  const head = tokens.slice(0, OPENING_TOKENS).map(({ norm }) => norm);
  if (opening.test(head.join(""))) return true;
  if (clause.head && clause.head.from < 3) return false;
  if (clause.cues.some(({ kind }) => kind === "modal")) return false;
  return tokens
    .slice(0, 5)
    .some(({ norm }, i) => exchange.test(norm) && becomes.test(tokens[i + 1]?.norm ?? ""));
}

function isDenial({ clause }: Part): boolean {
  return clause.cues.some(({ kind }) => kind === "denial");
}

/** Words from "we" to the deed, itself counted: "We have also agreed". */
const DEED_REACH = 4;

/** Words of a joint deed in several words: "made very good progress". */
const PHRASE_REACH = 5;

/** A joint deed stands right behind "we". */
function isJointDeed({ tokens }: Part, from: number, { jointDeed, jointPhrase, passes }: Manner): boolean {
  for (let at = from; at < from + DEED_REACH; at += 1) {
    const words = tokens.slice(at, at + PHRASE_REACH).map(({ norm }) => norm);
    if (jointDeed.test(words[0] ?? "") || jointPhrase.test(words.join(" "))) return true;
    if (!passes.test(words[0] ?? "")) return false;
  }
  return false;
}
