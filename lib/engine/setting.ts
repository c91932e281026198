import type { Mention } from "./languages/language.ts";
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
  /** The voice of a bare office ("the President") where the text has told whose it is. */
  readonly officeVoice: (office: string) => Voice | null;
  readonly labelVoice: (name: string) => Voice;
  /** A sentence that describes the exchange itself: "The conversation was constructive." */
  readonly describesExchange: (sentence: Sentence) => boolean;
  /** A sentence that says what was not discussed. */
  readonly isDenial: (part: Part) => boolean;
  /** "We discussed", "we agreed": done by both, other than "we will". */
  readonly isJointDeed: (part: Part, head: Mention) => boolean;
};

/** The setting of a statement. */
export function setting(statement: Statement, event: EventRecord, sentences: readonly Sentence[]): Setting {
  const press = statement.type === "press-report";
  const takesPart = event.participants.some(({ party }) => party === statement.party);
  const own = !press && (takesPart || countryCode(statement.party)) ? statement.party : null;
  const offices = officesIn(sentences);
  return {
    own,
    press: press || own === null,
    firstPerson: own !== null && isFirstPerson(statement, sentences),
    officeVoice: (office) => officeVoice(office, { own, offices }),
    labelVoice: (name) => labelVoice(name, { statement, event, own, offices }),
    describesExchange,
    isDenial,
    isJointDeed,
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

type Holders = { readonly own: Voice | null; readonly offices: Offices };

function officeVoice(office: string, { own, offices }: Holders): Voice | null {
  const holders = offices.get(office);
  if (own && office === "president" && PRESIDENTIAL.has(countryCode(own) ?? "")) return own;
  if (own && (!holders || holders.has(own) || holders.size > 1)) return own;
  return holders?.size === 1 ? ([...holders][0] ?? null) : null;
}

/** Countries whose president speaks for them, so that "the President" in their own texts is theirs. */
const PRESIDENTIAL = new Set(
  "US CN RU UA FR KR TR BR MX AR CO VE ID PH EG KZ UZ BY AZ SY ZA NG KE RS TW".split(" "),
);

type Labelled = Holders & { readonly statement: Statement; readonly event: EventRecord };

function labelVoice(name: string, { statement, event, own, offices }: Labelled): Voice {
  const language = primarySubtag(statement.language);
  const names = nameFinder(event, statement);
  const tokens = tokenise(name, { start: 0, end: name.length }, language);
  for (let at = 0; at < tokens.length; at += 1) {
    const hit = nameAt(tokens, at, names);
    if (hit) return names.partyOf(hit.value);
  }
  const office = name.toLowerCase().replace(/^the /, "");
  return officeVoice(office, { own, offices }) ?? own ?? "third";
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

const EXCHANGE =
  /^(?:call|conversation|talk|talks|discussion|discussions|meeting|exchange|atmosphere|разговор|беседа|встреча|переговоры)$/;

/** Right behind the exchange: "The conversation was …", not "The meeting in Geneva was …". */
const BECOMES =
  /^(?:was|were|took|lasted|followed|came|also|носил|носила|прошел|прошла|прошли|состоялся|состоялась)$/;

function describesExchange({ outside }: Sentence): boolean {
  const { tokens, clause } = outside;
  if (clause.head && clause.head.from < 3) return false;
  if (clause.cues.some(({ kind }) => kind === "modal")) return false;
  return tokens
    .slice(0, 5)
    .some(({ norm }, i) => EXCHANGE.test(norm) && BECOMES.test(tokens[i + 1]?.norm ?? ""));
}

function isDenial({ clause }: Part): boolean {
  return clause.cues.some(({ kind }) => kind === "denial");
}

const JOINT_DEED =
  /^(?:discuss\w*|agree\w*|talked|spoke|reflected|exchanged|decided|reviewed|acknowledged|addressed|covered|concluded|touched|believe)$/;

/** A joint deed stands right behind "we", with auxiliaries and adverbs between: "We have also agreed". */
function isJointDeed({ tokens }: Part, head: Mention): boolean {
  for (const { norm } of tokens.slice(head.to, head.to + 4)) {
    if (JOINT_DEED.test(norm)) return true;
    if (!/^(?:have|had|also|just|both|each|then|all|did|very|briefly|extensively|\w+ly)$/.test(norm))
      return false;
  }
  return false;
}
