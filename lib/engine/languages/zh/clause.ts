import { type Name, type NameFinder, nameAt } from "../../names.ts";
import { findPhrases, type Hit, phraseAt, phraseBook } from "../../phrases.ts";
import type { Token } from "../../tokens.ts";
import { type Clause, type Cue, cueEntries, type Mention, splitPhrases, type Who } from "../language.ts";
import { CUES_ZH } from "./cues.ts";

const CUES = phraseBook(cueEntries(CUES_ZH), "zh");

const JOINTS = phraseBook(
  splitPhrases(
    "两国元首 | 双方 | 两国领导人 | 双方领导人 | 两国总统 | 两国外长 | 两国防长 | 两国总理 | 中美双方 | 中俄双方 | 美中双方 | 俄中双方 | 中日双方 | 中印双方 | 中欧双方 | 中英双方 | 中法双方 | 中澳双方 | 中德双方 | 中韩双方 | 两位领导人 | 两国国防部长 | 三方 | 各方领导人 | 兩國元首 | 雙方 | 我们双方 | 会谈双方",
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
  const cues = findPhrases(tokens, CUES)
    .filter(({ value }) => value.kind !== "ignored")
    .map(({ from, to, value }): Cue => ({ ...value, from, to, form: "finite" }));
  const verbs = cues.filter(({ kind }) => kind === "speech" || kind === "stance" || kind === "impersonal");
  const governing = governor(tokens, mentions, verbs);
  return {
    mentions,
    cues,
    verb: governing?.verb ?? null,
    subject: governing?.subject ?? null,
    nested: null,
    source: mentions.find(({ from }) => SOURCES.has(tokens[from - 1]?.norm ?? "")) ?? null,
    head: mentions.find(({ role }) => role === "subject") ?? null,
  };
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
  // 俄乌双方, 巴以双方: two others; the participants' own pairs are listed.
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
