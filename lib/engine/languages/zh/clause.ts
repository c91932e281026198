import { type Name, type NameFinder, nameAt } from "../../names.ts";
import { findPhrases, type Hit, phraseAt, phraseBook } from "../../phrases.ts";
import type { Token } from "../../tokens.ts";
import {
  type Clause,
  type Cue,
  type CueKind,
  cueEntries,
  type Mention,
  splitPhrases,
  type Who,
} from "../language.ts";
import { CUES_ZH } from "./cues.ts";

const CUES = phraseBook(cueEntries(CUES_ZH), "zh");

const JOINTS = phraseBook(
  splitPhrases(
    "两国元首 | 双方 | 两国领导人 | 双方领导人 | 两国总统 | 两国外长 | 两国防长 | 两国总理 | 两国 | 两位领导人 | 两国国防部长 | 三方 | 各方领导人 | 兩國元首 | 雙方 | 我们双方 | 会谈双方",
  ).map((phrase) => [phrase, true] as const),
  "zh",
);
/** Offices that make a person of a country, and those that follow a name. */
const OFFICES = phraseBook(
  splitPhrases(
    "总统 | 当选总统 | 副总统 | 国家主席 | 主席 | 总理 | 首相 | 国务卿 | 常务副国务卿 | 副国务卿 | 外长 | 外交部长 | 外交部副部长 | 副外长 | 防长 | 国防部长 | 战争部长 | 财长 | 财政部长 | 商务部长 | 贸易代表 | 总统国家安全事务助理 | 国家安全顾问 | 发言人 | 外交部发言人 | 大使 | 总书记 | 委员长 | 领导人 | 特使 | 部长 | 总统先生 | 国王 | 王储 | 國務卿 | 總統",
  ).map((phrase) => [phrase, phrase] as const),
  "zh",
);
/** The one who is spoken to: no speaker. */
const ADDRESSEE = phraseBook(
  splitPhrases("总统先生 | 主席先生 | 首相先生 | 总理先生 | 首相女士 | 总理女士 | 总统阁下 | 阁下").map(
    (phrase) => [phrase, true] as const,
  ),
  "zh",
);
const PRONOUNS: Readonly<Record<string, Who>> = {
  我: { kind: "self" },
  他: { kind: "he" },
  她: { kind: "he" },
};
const OBLIQUE = new Set([..."同与和跟对向就由在给把将被为于从比以因及"]);
const SOURCES = new Set([..."据"]);

/** Who says what in a Chinese sentence. */
export function readClauseZh(tokens: readonly Token[], names: NameFinder): Clause {
  const mentions = mentionsZh(tokens, names);
  const subjects = new Set(mentions.filter(({ role }) => role === "subject").map(({ to }) => to));
  const cues = findPhrases(tokens, CUES)
    .filter(({ value }) => value.kind !== "ignored")
    .filter(({ from, value }) => isVerbal(tokens, from, { kind: value.kind, subjects }))
    .map(({ from, to, value }): Cue => ({ ...value, from, to, form: "finite" }));
  const verbs = cues.filter(({ kind }) => kind === "speech" || kind === "stance" || kind === "impersonal");
  const governing = governor(tokens, mentions, verbs);
  return {
    mentions,
    cues,
    verb: governing?.verb ?? null,
    subject: governing?.subject ?? null,
    nested: null,
    source:
      mentions.find(
        ({ from }) => SOURCES.has(tokens[from - 1]?.norm ?? "") && tokens[from - 2]?.norm !== "根",
      ) ?? null,
    head: mentions.find(({ role }) => role === "subject") ?? null,
  };
}

type Place = { readonly kind: CueKind; readonly subjects: ReadonlySet<number> };

const ADVERBS = [
  ..."也坚决始终将均都一贯高度十分非常并同时还则再次继续就我已已经曾了将共亦更先后诚挚衷心热烈重点明确",
];
const BEFORE_VERB = new Set(ADVERBS);

/**
 * Chinese does not mark verbs: an attitude counts at the head of a clause, behind its subject or behind an adverb; inside
 * a noun phrase (国际社会期待) or behind an object (通过强化盟友关系反对) it is none of the speaker's. Negated, it is none either.
 */
function isVerbal(tokens: readonly Token[], at: number, { kind, subjects }: Place): boolean {
  const before = tokens[at - 1]?.norm ?? "";
  if (kind === "content")
    return !/^[不未无非]$/.test(before) && !/^[不未无]$/.test(tokens[at - 2]?.norm ?? "");
  if (kind !== "stance") return true;
  return at === 0 || subjects.has(at) || BEFORE_VERB.has(before) || !/^\p{Script=Han}$/u.test(before);
}

function mentionsZh(tokens: readonly Token[], names: NameFinder): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const addressee = phraseAt(tokens, at, ADDRESSEE);
    const mention = addressee ? null : mentionAt(tokens, at, names);
    if (mention) mentions.push(mention);
    at = addressee?.to ?? mention?.to ?? at + 1;
  }
  return joinPairs(tokens, mentions);
}

function mentionAt(tokens: readonly Token[], at: number, names: NameFinder): Mention | null {
  const joint = phraseAt(tokens, at, JOINTS);
  // 俄乌双方, 巴以双方: two others; the participants' own pairs are met as pairs.
  const pair = pairAt(tokens, at, names);
  if (pair) {
    const who: Who = { kind: "joint", named: pair.named };
    return { who, from: at, to: pair.to, role: roleAt(tokens, at, pair.to) };
  }
  if (joint && isFreeBefore(tokens, at))
    return {
      who: { kind: "joint", named: false },
      from: at,
      to: joint.to,
      role: roleAt(tokens, at, joint.to),
    };
  const name = nameAt(tokens, at, names);
  if (name) return namedMention(tokens, at, { name, names });
  const office = phraseAt(tokens, at, OFFICES);
  if (office) return officeMention(tokens, at, { office, names });
  const token = tokens[at];
  const pronoun = token && PRONOUNS[token.norm];
  if (!pronoun) return null;
  const plural = tokens[at + 1]?.norm === "们";
  const who: Who = plural ? (pronoun.kind === "self" ? { kind: "we" } : { kind: "they" }) : pronoun;
  const to = plural ? at + 2 : at + 1;
  return { who, from: at, to, role: roleAt(tokens, at, to) };
}

type Pair = { readonly to: number; readonly named: boolean };

/** 中美, 美中双方, 中俄两国: the participants by their short forms; 中美关系 too, which 要 and 应 make a demand. */
function pairAt(tokens: readonly Token[], at: number, names: NameFinder): Pair | null {
  const parties = [0, 1].map((i) => {
    const short = tokens[at + i];
    const side = short && nameAt([short, { ...short, norm: "方", raw: "方" }], 0, names);
    return side && !side.value.person && side.to === 2 ? names.partyOf(side.value) : null;
  });
  const [a, b] = parties;
  if (!a || !b || a === b || a === "third" || b === "third") return null;
  const behind = phraseAt(tokens, at + 2, JOINTS);
  return behind ? { to: behind.to, named: false } : { to: at + 2, named: true };
}

function isFreeBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm ?? "";
  return !/^\p{Script=Han}$/u.test(before) || /^[就由对使让和与以及在经为是,，]$/u.test(before);
}

type Named = { readonly name: Hit<Name>; readonly names: NameFinder };

/** 习近平(主席), 美国总统(特朗普), 美方. */
function namedMention(tokens: readonly Token[], at: number, { name, names }: Named): Mention {
  let to = name.to;
  let person = name.value.person;
  let party = names.partyOf(name.value);
  const office = phraseAt(tokens, to, OFFICES);
  if (office) {
    to = office.to;
    person = true;
    const holder = name.value.person ? null : nameAt(tokens, to, names);
    if (holder?.value.person) {
      to = holder.to;
      party = names.partyOf(holder.value);
    }
  }
  return {
    who: { kind: "party", party, person, office: office?.value ?? null },
    from: at,
    to,
    role: roleAt(tokens, at, to),
  };
}

type Office = { readonly office: Hit<string>; readonly names: NameFinder };

/** 国家主席习近平: an office before a name; alone it is an office. */
function officeMention(tokens: readonly Token[], at: number, { office, names }: Office): Mention {
  const holder = nameAt(tokens, office.to, names);
  const to = holder?.value.person ? holder.to : office.to;
  const who: Who = holder?.value.person
    ? { kind: "party", party: names.partyOf(holder.value), person: true, office: office.value }
    : { kind: "office", office: office.value };
  return { who, from: at, to, role: roleAt(tokens, at, to) };
}

function roleAt(tokens: readonly Token[], from: number, to: number): Mention["role"] {
  if (tokens[to]?.norm === "的") return "possessor";
  return OBLIQUE.has(tokens[from - 1]?.norm ?? "") ? "oblique" : "subject";
}

function joinPairs(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const pair =
      before?.role === "subject" &&
      mention.from === before.to + 1 &&
      /^[和与同、]$/.test(tokens[before.to]?.norm ?? "") &&
      before.who.kind === "party" &&
      mention.who.kind === "party" &&
      before.who.person &&
      mention.who.person &&
      before.who.party !== mention.who.party;
    if (before && pair)
      joined[joined.length - 1] = { ...before, who: { kind: "joint", named: false }, to: mention.to };
    else joined.push(mention);
  }
  return joined;
}

/** Characters between a country and its verb: adverbs such as 也, 坚决, 高度. */
const STATE_REACH = 8;

function governor(tokens: readonly Token[], mentions: readonly Mention[], verbs: readonly Cue[]) {
  for (const verb of verbs) {
    for (const subject of [...mentions].reverse()) {
      if (subject.to > verb.from || subject.role !== "subject") continue;
      if (
        subject.from > 0 &&
        /^\p{Script=Han}$/u.test(tokens[subject.from - 1]?.norm ?? "") &&
        subject.who.kind === "party" &&
        !subject.who.person
      )
        continue;
      const between = tokens.slice(subject.to, verb.from);
      if (between.some(({ norm }) => /^[；：]$/.test(norm))) break;
      const state = subject.who.kind === "party" && !subject.who.person;
      if (state && between.length > STATE_REACH) break;
      if (verb.kind === "stance" && subject.who.kind === "self") break;
      return { verb, subject };
    }
  }
  return null;
}
