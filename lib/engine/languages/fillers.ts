import { findPhrases, type PhraseBook, phraseBook } from "../phrases.ts";
import type { Token } from "../tokens.ts";

/** What a speaker thinks by, by language: it says nothing of any matter, and stands between a subject and its verb. */
const FILLERS: Readonly<Record<string, PhraseBook<true>>> = {
  en: phraseBook(
    [
      "you know",
      "i mean",
      "(sort|kind) of",
      "again",
      "obviously",
      "certainly",
      "of course",
      "frankly",
      "to be honest",
      "in fact",
      "at the end of the day",
      "needless to say",
      "(i|we) (do|would|really|certainly|just)? think (that)?",
      "i guess",
      "i suppose",
      "i (would|will|can|could|should|'d)? (just|also|only|again|simply)? (say|note|add|tell you|point out) (that)?",
      "(i'd|i'll) (just|also|only|again|simply|certainly)? (say|note|add|tell you|point out|reiterate|stress) (that)?",
      "i (want|would like) to (just|also)? (say|note|add) (that)?",
      "as (i|we|you|they|he|she) (have|had|did|also|already|just|all|'ve)? (say|said|mentioned|noted|suggested|discussed|talked about|know|saw|see|heard|indicated|pointed out|alluded to)",
      "as (i've|we've|you've) (said|mentioned|noted|seen|heard|discussed|indicated)",
      "as you (would|might|could|can|may|will|'ll)? (expect|imagine|guess|see|appreciate|understand)",
      "as you'll see in the (readout|statement|document)",
    ].map((phrase) => [phrase, true] as const),
    "en",
  ),
  ru: phraseBook(
    [
      "как вы (знаете|понимаете|помните)",
      "как я (уже)? (сказал|говорил|отметил)",
      "я (думаю|считаю|полагаю) , что",
      "(знаете|понимаете|конечно|собственно|разумеется|так сказать|вообще|в общем|во всяком случае|скажем так|честно говоря|прямо скажем)",
    ].map((phrase) => [phrase, true] as const),
    "ru",
  ),
};

/** What leads into a sentence. */
const LEAD = /^(?:well|so|and|but|look|now|yes|yeah|no|okay|ok|right|oh)$/;
const BREAK = /^[,–—-]$/;
/** What is begun twice: "they — they did talk", "the — the two". */
const BEGUN = /^(?:i|we|he|she|they|it|that|this|there|the|a|and|but|to|is|was|in|of|i'm|we're)$/;

/** The words of a spoken sentence without those that a speaker only thinks by; the others keep their places in the text. */
export function withoutFillers(tokens: readonly Token[], language: string): readonly Token[] {
  const book = FILLERS[language];
  if (!book) return tokens;
  let telling = tokens;
  // Twice: "as, again, I said" is one once "again" is gone.
  for (let pass = 0; pass < 2; pass += 1) telling = withoutRepeats(withoutHits(telling, book));
  return telling.some(({ norm }) => /[\p{L}\p{N}]/u.test(norm)) ? telling : tokens;
}

/** Without the fillers, the commas that part them from the sentence, and what leads into it: "So, well," */
function withoutHits(tokens: readonly Token[], book: PhraseBook<true>): readonly Token[] {
  const idle = new Set<number>();
  const isComma = (at: number) => tokens[at]?.norm === ",";
  for (const { from, to } of findPhrases(tokens, book)) {
    for (let at = from; at < to; at += 1) idle.add(at);
    if (!isComma(to)) continue;
    idle.add(to);
    if (isComma(from - 1)) idle.add(from - 1);
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const norm = tokens[at]?.norm ?? "";
    if (!idle.has(at) && !LEAD.test(norm) && !BREAK.test(norm)) break;
    idle.add(at);
  }
  return idle.size === 0 ? tokens : tokens.filter((_, at) => !idle.has(at));
}

/** The most words that are begun twice: "I'm not going to — I'm not going to". */
const REPEATED = 5;

/** Without a beginning that is said again right behind, be it after a break. */
function withoutRepeats(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const again = repeatAt(tokens, at);
    const token = tokens[again ?? at];
    if (again !== null) at = again - 1;
    else if (token) kept.push(token);
  }
  return kept.length === tokens.length ? tokens : kept;
}

/** Where the words from a place on are said again, or null. */
function repeatAt(tokens: readonly Token[], at: number): number | null {
  const norm = (place: number) => tokens[place]?.norm ?? "";
  for (let length = REPEATED; length > 0; length -= 1) {
    let again = at + length;
    while (BREAK.test(norm(again))) again += 1;
    if (length === 1 ? !BEGUN.test(norm(at)) : again === at + length && length < 3) continue;
    let same = 0;
    while (same < length && norm(at + same) === norm(again + same) && norm(at + same) !== "") same += 1;
    if (same === length) return again;
  }
  return null;
}
