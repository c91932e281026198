import { type NameFinder, nameAt } from "../../names.ts";
import { findPhrases, phraseAt, phraseBook } from "../../phrases.ts";
import type { Token } from "../../tokens.ts";
import { type Clause, type Cue, cueEntries, type Mention, splitPhrases, type Who } from "../language.ts";
import { CUES_RU } from "./cues.ts";
import { declineName } from "./declension.ts";

const CUES = phraseBook(cueEntries(CUES_RU), "ru");

type Form = { readonly nominative: boolean; readonly office: string };

const OFFICES = phraseBook(
  splitPhrases(
    "президент | пресс-служба | вице-президент | глава внешнеполитического ведомства | глава внешнеполитического ведомства | глава дипломатии | глава российской дипломатии | глава американской дипломатии | глава Белого дома | глава военного ведомства | глава минобороны | министр экономики | министр финансов | первый вице-премьер | вице-премьер | замминистра | заместитель министра | заместитель министра иностранных дел | первый заместитель министра | спецпредставитель | замглавы | генеральный секретарь | генсек | верховный представитель | председатель Еврокомиссии | спикер | сенатор | депутат | дипломат | чиновник | источник | король | королева | принц | наследный принц | эмир | султан | шейх | папа | администрация | правительство | министерство | министерство иностранных дел | МИД | минобороны | министерство обороны | посольство | пресс-служба | офис президента | канцелярия | ведомство | госсекретарь США | председатель | премьер-министр | премьер | канцлер | министр | министр иностранных дел | министр обороны | глава государства | глава правительства | глава МИД | глава | госсекретарь | государственный секретарь | лидер | посол | пресс-секретарь | представитель | официальный представитель | помощник | советник | спецпосланник | специальный представитель | сторона | коллега | руководство | делегация",
  ).flatMap((office) =>
    declineName(office).map((form, i): readonly [string, Form] => [form, { nominative: i === 0, office }]),
  ),
  "ru",
);
const JOINTS = phraseBook(
  splitPhrases(
    "лидеры | оба министра | оба премьера | премьер-министры | главы МИД | главы делегаций | главы правительств | дипломаты | президент и премьер-министр | лидеры обеих стран | участники переговоров | участники встречи | лидеры | лидеры двух (стран|государств) | стороны | обе стороны | президенты | президенты двух стран | собеседники | главы государств | главы двух государств | оба лидера | оба президента | участники беседы | министры | главы внешнеполитических ведомств | руководители двух стран | руководители | переговорщики",
  ).map((phrase) => [phrase, true] as const),
  "ru",
);
const PRONOUNS: Readonly<Record<string, Who>> = {
  он: { kind: "he" },
  она: { kind: "he" },
  они: { kind: "they" },
  я: { kind: "self" },
  мы: { kind: "we" },
};
/** Groups that the press quotes and that are nobody's party. */
const STRANGERS = phraseBook(
  splitPhrases(
    "эксперты | эксперт | аналитики | аналитик | наблюдатели | наблюдатель | политолог | политологи | экономисты | экономист | журналисты | комментаторы | критики | исследователь | профессор | СМИ | собеседник агентства | источники | источник",
  ).map((phrase) => [phrase, true] as const),
  "ru",
);
/** After these a mention in any case is the source: по словам Трампа, с китайской стороны. */
const SOURCES = phraseBook(
  splitPhrases(
    "по (словам|мнению|оценке|утверждению|данным) | как (сообщил|заявил|отметил) | с | со стороны",
  ).map((phrase) => [phrase, phrase] as const),
  "ru",
);
const ADVERBS =
  /^(?:,|также|особо|вновь|далее|затем|в|свою|очередь|со|своей|стороны|при|этом|кроме|того|еще|раз|не|неоднократно|прямо|уже|и|сегодня)$/;

/** Who says what in a Russian sentence. */
export function readClauseRu(tokens: readonly Token[], names: NameFinder): Clause {
  const mentions = mentionsRu(tokens, names);
  const cues = findPhrases(tokens, CUES)
    .filter(({ value }) => value.kind !== "ignored")
    .map(({ from, to, value }): Cue => ({ ...value, from, to, form: "finite" }));
  const governing = governor(tokens, mentions, cues);
  const source = sourceOf(tokens, mentions) ?? institution(tokens, mentions, cues);
  return {
    mentions,
    cues: governing || source ? cues : cues.map((cue) => withoutSubject(tokens, mentions, cue)),
    verb: governing?.verb ?? null,
    subject: governing?.subject ?? null,
    nested: null,
    source,
    head: mentions.find(({ role }) => role === "subject") ?? null,
  };
}

function mentionsRu(tokens: readonly Token[], names: NameFinder): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const mention = mentionAt(tokens, at, names);
    if (mention) mentions.push(mention);
    at = mention?.to ?? at + 1;
  }
  return joinPairs(tokens, mentions);
}

function mentionAt(tokens: readonly Token[], at: number, names: NameFinder): Mention | null {
  const joint = phraseAt(tokens, at, JOINTS);
  // "со своей стороны", "с другой стороны": one side's genitive, not two sides.
  if (joint && !/^(?:своей|другой|одной|нашей|с|со|этой)$/.test(tokens[at - 1]?.norm ?? ""))
    return { who: { kind: "joint", named: false }, from: at, to: joint.to, role: "subject" };
  const pronoun = PRONOUNS[tokens[at]?.norm ?? ""];
  if (pronoun) return { who: pronoun, from: at, to: at + 1, role: "subject" };
  const group = phraseAt(tokens, at, STRANGERS);
  if (group) return { who: { kind: "stranger" }, from: at, to: group.to, role: "subject" };
  return nounPhraseAt(tokens, at, names);
}

/** Президент США Дональд Трамп; американская сторона; российский лидер. The first noun's case is the phrase's. */
function nounPhraseAt(tokens: readonly Token[], from: number, names: NameFinder): Mention | null {
  let at = from;
  let person: string | null = null;
  let state: string | null = null;
  let office: Form | null = null;
  let nominative: boolean | null = null;
  while (at < tokens.length) {
    const title = phraseAt(tokens, at, OFFICES);
    if (title && !person) {
      office ??= title.value;
      if (nominative === null || state !== null)
        nominative = nominative === null ? title.value.nominative : nominative && title.value.nominative;
      at = title.to;
      continue;
    }
    const name = nameAt(tokens, at, names);
    if (!name) break;
    const party = names.partyOf(name.value);
    if (name.value.person) {
      if (person) break;
      person = party;
      if (!office) nominative = name.value.nominative;
    } else {
      if (person || (state && !office)) break;
      state ??= party;
      if (nominative === null) nominative = isAdjective(name.value.form) ? null : name.value.nominative;
    }
    at = name.to;
  }
  if (at === from) return null;
  const who = whoOf(person, state, office);
  return who && { who, from, to: at, role: nominative ? "subject" : "oblique" };
}

function isAdjective(form: string): boolean {
  return form.endsWith("*");
}

function whoOf(person: string | null, state: string | null, office: Form | null): Who | null {
  if (person) return { kind: "party", party: person, person: true, office: office?.office ?? null };
  if (state)
    return {
      kind: "party",
      party: state,
      person: office !== null && office.office !== "сторона",
      office: office?.office ?? null,
    };
  return office && office.office !== "сторона" ? { kind: "office", office: office.office } : null;
}

function joinPairs(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const pair =
      before?.role === "subject" &&
      mention.role === "subject" &&
      tokens[before.to]?.norm === "и" &&
      tokens.slice(before.to + 1, mention.from).every(({ raw }) => INITIAL.test(raw)) &&
      before.who.kind === "party" &&
      mention.who.kind === "party" &&
      before.who.party !== mention.who.party;
    if (before && pair)
      joined[joined.length - 1] = { ...before, who: { kind: "joint", named: false }, to: mention.to };
    else joined.push(mention);
  }
  return joined;
}

/** "С.В.Лавров и М.Рубио": what stands before a surname. */
const INITIAL = /^(?:\p{Lu}|\.|(?:\p{Lu}\.)+)$/u;

/** Words of apposition between a subject and its verb. */
const REACH = 12;

function governor(tokens: readonly Token[], mentions: readonly Mention[], cues: readonly Cue[]) {
  for (const verb of cues.filter(({ kind }) => kind === "speech" || kind === "stance")) {
    const behind = mentions.find(
      ({ from, role }) =>
        role === "subject" && from >= verb.to && from <= verb.to + BEHIND && verb.to - verb.from <= 2,
    );
    const before = [...mentions].reverse().find(({ to, role }) => role === "subject" && to <= verb.from);
    const reachable = before && reaches(tokens, before, verb) ? before : null;
    const subject = reachable ?? (behind && isFreeBetween(tokens, verb.to, behind.from) ? behind : null);
    if (subject) return { verb, subject };
  }
  return null;
}

/** Words between a verb and the subject behind it: "сообщил журналистам в Москве пресс-секретарь". */
const BEHIND = 3;
const LISTENERS =
  /^(?:журналистам|репортерам|агентству|тасс|интерфаксу|прессе|изданию|телеканалу|газете|в|на|брифинге|интервью|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|эфире)$/;

function reaches(tokens: readonly Token[], subject: Mention, verb: Cue): boolean {
  const between = tokens.slice(subject.to, verb.from);
  if (between.some(({ norm }) => norm === ";" || norm === ":")) return false;
  const state = subject.who.kind === "party" && !subject.who.person;
  return state ? between.every(({ norm }) => ADVERBS.test(norm)) : between.length <= REACH;
}

function isFreeBetween(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ norm }) => ADVERBS.test(norm) || LISTENERS.test(norm));
}

/** «Договорились о встрече», «Обсудили переправы»: a plural verb without a subject tells what both did. */
function withoutSubject(tokens: readonly Token[], mentions: readonly Mention[], cue: Cue): Cue {
  const joint = cue.kind === "speech" && /ли(?:сь)?$/.test(tokens[cue.from]?.norm ?? "");
  return joint && !mentions.some(({ role }) => role === "subject") ? { ...cue, kind: "impersonal" } : cue;
}

/** "В Кремле отвергли", "в Белом доме заявили": the place of an institution with a plural verb and no subject. */
function institution(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  cues: readonly Cue[],
): Mention | null {
  const place = mentions.find(
    ({ from, role, who }) =>
      role === "oblique" && /^во?$/.test(tokens[from - 1]?.norm ?? "") && who.kind !== "stranger",
  );
  const verb = place && cues.find(({ from, kind }) => kind === "speech" && from === place.to);
  return place && verb && /ли$/.test(tokens[verb.from]?.norm ?? "") ? place : null;
}

function sourceOf(tokens: readonly Token[], mentions: readonly Mention[]): Mention | null {
  for (const { to, value } of findPhrases(tokens, SOURCES)) {
    const named = mentions.find(({ from }) => from === to);
    if (!named) continue;
    // "с китайской стороны" is a source, "с Президентом" is company.
    const side = /^сторон/.test(tokens[named.to - 1]?.norm ?? "");
    if (value !== "с" || side) return named;
  }
  return null;
}
