import { pick, type Random, randomOf, shuffled } from "./random.ts";
import { EN } from "./words-en.ts";
import { ZH } from "./words-zh.ts";

/** What to write: accounts of one seed tell of the same matters, each side in its own words, order and choice. */
export type AccountPlan = {
  readonly seed: number;
  readonly passages: number;
  readonly language: "en" | "zh";
  readonly side: "ours" | "theirs";
};

/** One matter of an event, by number: what both sides may put in words of their own. */
type Matter = {
  readonly topic: number;
  readonly verb: number;
  readonly place: number;
  readonly figure: number;
};

/** Of the passages of an account, so many are on matters that the other account has too. */
const SHARED = 0.5;
const SENTENCES_A_PARAGRAPH = 5;
/** New names come up as a text goes on: one in four sentences brings one of its own (Heaps' law, roughly). */
const SENTENCES_A_NAME = 4;
/** Sides draw different words for the same matter: far apart, so that seeds near one another do not meet. */
const SIDE_SEED = { ours: 1_000_003, theirs: 2_000_029 } as const;

/** An account made up by rule, `passages` sentences long; the same plan gives the same text. */
export function writeAccount(plan: AccountPlan): string {
  const random = randomOf(plan.seed * 7 + SIDE_SEED[plan.side]);
  const sentences = mattersOf(plan, random).map((matter) => writeMatter(matter, plan, random));
  const gap = plan.language === "zh" ? "" : " ";
  const paragraphs: string[] = [];
  for (let i = 0; i < sentences.length; i += SENTENCES_A_PARAGRAPH)
    paragraphs.push(sentences.slice(i, i + SENTENCES_A_PARAGRAPH).join(gap));
  return paragraphs.join("\n\n");
}

/** An account cut off at so many words (English), at the end of a sentence or a little beyond. */
export function writeWords(plan: Omit<AccountPlan, "passages" | "language">, words: number): string {
  const parts = writeAccount({ ...plan, language: "en", passages: words }).split(/(?<=\s)(?=\S)/u);
  const last = parts.findIndex((part, i) => i + 1 >= words && /[.]\s+$/u.test(part));
  return parts
    .slice(0, last + 1)
    .join("")
    .trimEnd();
}

function mattersOf({ seed, passages, side }: AccountPlan, random: Random): readonly Matter[] {
  const common = Math.round(passages * SHARED);
  const shared = drawMatters(randomOf(seed), common, passages);
  const own = drawMatters(randomOf(seed + SIDE_SEED[side]), passages - common, passages);
  return shuffled(random, [...shared, ...own]);
}

function drawMatters(random: Random, count: number, passages: number): readonly Matter[] {
  const names = Math.max(8, Math.ceil(passages / SENTENCES_A_NAME));
  return Array.from({ length: count }, () => ({
    topic: skewed(random, EN.matters.length),
    verb: Math.floor(random() * EN.verbs.length),
    place: skewed(random, names),
    figure: Math.floor(random() * 5000),
  }));
}

/** A number below `limit`, low ones more often, as words and names are in texts. */
function skewed(random: Random, limit: number): number {
  return Math.floor(random() * random() * limit);
}

function writeMatter(matter: Matter, { language, side }: AccountPlan, random: Random): string {
  return language === "zh" ? inChinese(matter, side, random) : inEnglish(matter, side, random);
}

function inEnglish(
  { topic, verb, place, figure }: Matter,
  side: AccountPlan["side"],
  random: Random,
): string {
  const opening = pick(random, EN[side]);
  const where = `${pick(random, EN.settings)} ${placeName(place)}`;
  const what = `${EN.matters[topic]} ${where} ${EN.verbs[verb]}`;
  const thing = `${pick(random, EN.qualities)} ${pick(random, EN.things)}`;
  const aside = random() < 0.5 ? `, given a ${thing} of ${figure} million dollars` : `, without a ${thing}`;
  const when = random() < 0.6 ? ` ${pick(random, EN.times)}` : "";
  return `${opening} ${what}${aside}${when}.`;
}

function inChinese(
  { topic, verb, place, figure }: Matter,
  side: AccountPlan["side"],
  random: Random,
): string {
  const where = `${pick(random, ZH.settings)}${placeNameInChinese(place)}`;
  const thing = `${pick(random, ZH.qualities)}${pick(random, ZH.things)}`;
  const aside = random() < 0.5 ? `，涉及${figure}万美元的${thing}` : `，没有${thing}`;
  const when = random() < 0.6 ? `，${pick(random, ZH.times)}` : "";
  return `${pick(random, ZH[side])}${where}，${ZH.matters[topic]}${ZH.verbs[verb]}${aside}${when}。`;
}

const ONSETS = ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "ch", "st", "br", "gr"];
const RIMES = ["a", "e", "i", "o", "u", "an", "el", "in", "or", "us", "ai", "en", "ok", "ir"];

/** A name of a place by its number: the number written in syllables. */
function placeName(number: number): string {
  const syllables = ONSETS.length * RIMES.length;
  let name = "";
  for (let rest = number + syllables; rest > 0; rest = Math.floor(rest / syllables)) {
    const syllable = rest % syllables;
    name += `${ONSETS[Math.floor(syllable / RIMES.length)]}${RIMES[syllable % RIMES.length]}`;
  }
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function placeNameInChinese(number: number): string {
  let name = "";
  for (let rest = number + ZH.names.length; rest > 0; rest = Math.floor(rest / ZH.names.length))
    name += ZH.names[rest % ZH.names.length];
  return name;
}
