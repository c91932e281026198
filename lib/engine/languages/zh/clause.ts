import { type Name, type NameFinder, nameAt } from "../../names.ts";
import { findPhrases, type Hit, phraseAt, phraseBook } from "../../phrases.ts";
import type { Token } from "../../tokens.ts";
import {
  type Clause,
  type Cue,
  type CueEntry,
  cueEntries,
  type Mention,
  splitPhrases,
  type Who,
} from "../language.ts";
import { CUES_ZH } from "./cues.ts";
import { programmeVerb } from "./programme.ts";

const CUES = phraseBook(cueEntries(CUES_ZH), "zh");

const JOINTS = phraseBook(
  splitPhrases(
    "两国元首 | 双方 | 两国领导人 | 双方领导人 | 两国总统 | 两国外长 | 两国防长 | 两国总理 | 两国 | 两军 | 两国政府 | 两国人民和政府 | 双方团队 | 双方部长 | 双方外长 | 两国首脑 | 双方首脑 | 两位总统 | 两人 | 二人 | 两国领袖 | 双方领袖 | 中美元首 | 两位领导人 | 两国国防部长 | 三方 | 各方领导人 | 兩國元首 | 雙方 | 我们双方 | 会谈双方",
  ).map((phrase) => [phrase, true] as const),
  "zh",
);
/** Offices that make a person of a country, and those that follow a name. */
const OFFICES = phraseBook(
  splitPhrases(
    "总统 | 当选总统 | 外交部 | 外务省 | 国防部 | 商务部 | 财政部 | 国务院 | 总统府 | 首相府 | 总理府 | 总理办公室 | 首相办公室 | 总统办公室 | 总统办公厅 | 政府 | 当局 | 军方 | 大使馆 | 驻华使馆 | 媒体 | 领袖 | 外相 | 防卫大臣 | 防相 | 官房长官 | 首席大臣 | 外务大臣 | 外交大臣 | 国防大臣 | 财政大臣 | 外秘 | 议长 | 众议院议长 | 秘书长 | 高级代表 | 欧洲理事会主席 | 欧盟委员会主席 | 国务委员 | 国务委员兼外长 | 国务委员兼外交部长 | 中央政治局委员 | 副总理 | 副主席 | 副国务卿 | 贸易代表 | 首席贸易代表 | 安全顾问 | 助理国务卿 | 新闻秘书 | 白宫发言人 | 国务院发言人 | 新闻发言人 | 国防部发言人 | 发言人办公室 | 驻华大使 | 官员 | 高级官员 | 议员 | 部长级代表 | 代表 | 副部长 | 埃米尔 | 苏丹 | 教皇 | 主持人 | 最高领导人 | 元首 | 总干事 | 副总统 | 国家主席 | 主席 | 总理 | 首相 | 国务卿 | 常务副国务卿 | 副国务卿 | 外长 | 外交部长 | 外交部副部长 | 副外长 | 防长 | 国防部长 | 战争部长 | 财长 | 财政部长 | 商务部长 | 贸易代表 | 总统国家安全事务助理 | 国家安全顾问 | 发言人 | 外交部发言人 | 大使 | 总书记 | 委员长 | 领导人 | 特使 | 部长 | 总统先生 | 国王 | 王储 | 國務卿 | 總統",
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
/** Groups that the press quotes and that are nobody's party. */
const STRANGERS = phraseBook(
  splitPhrases(
    "专家 | 学者 | 分析人士 | 分析师 | 分析员 | 智库 | 分析家 | 观察人士 | 观察家 | 评论人士 | 评论员 | 经济学家 | 研究员 | 教授 | 消息人士 | 知情人士 | 批评者 | 批评人士 | 外界 | 舆论",
  ).map((phrase) => [phrase, true] as const),
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
  const programme = programmeVerb(tokens);
  const found = findPhrases(tokens, CUES)
    .filter(({ value }) => value.kind !== "ignored")
    .filter(({ from, to, value }) => isVerbal(tokens, from, { ...value, length: to - from, subjects }))
    .filter(({ from, to }) => to - from > 1 || isFuture(tokens, from, subjects))
    .map(({ from, to, value }): Cue => ({ ...value, from, to, form: "finite" }));
  const cues = programme ? [programme, ...found.filter(({ from }) => from !== programme.from)] : found;
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

type Place = CueEntry & { readonly length: number; readonly subjects: ReadonlySet<number> };

const ADVERBS = [
  ..."也坚决始终将均都一贯高度十分非常并同时还则再次继续就我已已经曾了将共亦更先后诚挚衷心热烈重点明确切极仍全力直诚",
];
const BEFORE_VERB = new Set(ADVERBS);

/**
 * Chinese does not mark verbs: an attitude counts at the head of a clause, behind its subject or behind an adverb; inside
 * a noun phrase (国际社会期待) or behind an object (通过强化盟友关系反对) it is none of the speaker's. Negated, it is none either.
 */
function isVerbal(tokens: readonly Token[], at: number, { kind, act, length, subjects }: Place): boolean {
  const before = tokens[at - 1]?.norm ?? "";
  if (kind === "content")
    return !/^[不未无非]$/.test(before) && !/^[不未无]$/.test(tokens[at - 2]?.norm ?? "");
  // 邀请 in 感谢…的邀请 is a noun.
  if ((kind === "speech" || kind === "event") && before === "的") return false;
  // 期待 in 符合国际社会期待 is a noun as well.
  const bare = kind === "speech" && act === "hopes" && length === 2;
  if (kind !== "stance" && !bare) return true;
  return at === 0 || subjects.has(at) || BEFORE_VERB.has(before) || !/^\p{Script=Han}$/u.test(before);
}

/** 将 and 会 tell the future only behind a subject or an adverb: 将 is "take" as well, 会 a part of many nouns. */
function isFuture(tokens: readonly Token[], at: number, subjects: ReadonlySet<number>): boolean {
  const word = tokens[at]?.norm ?? "";
  if (word !== "将" && word !== "会") return true;
  if (subjects.has(at)) return true;
  const adverb = /^[也还都则必定]$/.test(tokens[at - 1]?.norm ?? "") && subjects.has(at - 1);
  return adverb || (at === 0 && word === "将");
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
    const role = pair.named && isAttribute(tokens, pair.to) ? "possessor" : roleAt(tokens, at, pair.to);
    return { who, from: at, to: pair.to, role };
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
  const group = phraseAt(tokens, at, STRANGERS);
  if (group) return { who: { kind: "stranger" }, from: at, to: group.to, role: roleAt(tokens, at, group.to) };
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

const RELATIONS = phraseBook(
  splitPhrases(
    "关系 | 合作 | 经贸 | 贸易 | 友谊 | 友好 | 战略 | 命运共同体 | 人文 | 交往 | 双边 | 务实 | 全面 | 新型 | 建交 | 联合 | 传统",
  ).map((phrase) => [phrase, true] as const),
  "zh",
);

/** 中美 in 中美关系: whose relation it is, and no speaker. */
function isAttribute(tokens: readonly Token[], at: number): boolean {
  return phraseAt(tokens, at, RELATIONS) !== null;
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
      before.who.person === mention.who.person &&
      before.who.party !== mention.who.party &&
      (before.who.person || (before.who.party !== "third" && mention.who.party !== "third"));
    if (before && pair) {
      const named = before.who.kind === "party" && !before.who.person;
      joined[joined.length - 1] = { ...before, who: { kind: "joint", named }, to: mention.to };
    } else joined.push(mention);
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
        /^[\p{Script=Han}、]$/u.test(tokens[subject.from - 1]?.norm ?? "") &&
        ((subject.who.kind === "party" && !subject.who.person) ||
          (subject.who.kind === "joint" && subject.who.named))
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
