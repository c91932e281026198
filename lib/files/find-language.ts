import { hanScript } from "./han-script.ts";

/** How much of a text is looked at, in UTF-16 units: more makes no guess surer. */
const SAMPLE = 4_000;
/** Share of a script's letters among all letters from which it is the text's script; names in Latin letters stay below. */
const MAIN_SHARE = 0.5;
/** How many letters of an alphabet one Chinese character stands for: texts are about a third as long in Chinese. */
const LETTERS_A_CHARACTER = 3;
/** Share of kana among Han and kana from which a text is Japanese: Chinese has none, Japanese over a third. */
const KANA_SHARE = 0.1;
/** Fewest letters for a guess. */
const FEWEST_LETTERS = 4;

/** Scripts that are written by one large language. */
const ONE_LANGUAGE: readonly (readonly [script: RegExp, language: string])[] = [
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Thai}/gu, "th"],
  [/\p{Script=Georgian}/gu, "ka"],
  [/\p{Script=Armenian}/gu, "hy"],
];

/** The language of a text as a BCP 47 tag, by script first and letter groups second; `und` where it cannot be told. */
export async function findLanguage(text: string): Promise<string> {
  const sample = text.slice(0, SAMPLE);
  const letters = countOf(sample, /\p{L}/gu);
  if (letters < FEWEST_LETTERS) return "und";
  const han = countOf(sample, /\p{Script=Han}/gu);
  const kana = countOf(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const others = letters - han - kana;
  if ((han + kana) * LETTERS_A_CHARACTER > others)
    return kana / (han + kana) > KANA_SHARE ? "ja" : hanScript(sample);
  const single = ONE_LANGUAGE.find(([script]) => countOf(sample, script) / letters > MAIN_SHARE);
  return single?.[1] ?? byLetterGroups(sample);
}

async function byLetterGroups(sample: string): Promise<string> {
  // Loaded only when needed: the table of letter groups takes half a second to read.
  const { eld } = await import("eld/small");
  return eld.detect(sample).language || "und";
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
