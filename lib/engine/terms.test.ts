import { describe, expect, it } from "vitest";
import { plainTerms, readTerm } from "./terms.ts";
import { compileTerms, findTerms } from "./terms-match.ts";
import { wordsOf } from "./terms-words.ts";

/** The words of a text that a term finds, pieces joined by `|`, finds by ` / `. */
function found(term: string, text: string, language = "en"): string {
  const words = wordsOf(text, language);
  const matcher = compileTerms([{ name: "topic", terms: [term] }], language);
  return findTerms(matcher, words, { from: 0, to: words.length })
    .map(({ evidence }) => evidence.map(([start, end]) => text.slice(start, end)).join("|"))
    .join(" / ");
}

describe("a term finds", () => {
  it.each([
    // term, text, what is found, language
    ["tariff", "Tariffs, and the tariff’s end", "Tariffs / tariff’s", "en"],
    ["import", "It is important to import", "import", "en"],
    ["rare earth", "rare-earth magnets and “rare” earths; rare, earth", "rare-earth / rare” earths", "en"],
    ["=ties", "ties that tie", "ties", "en"],
    ["AI", "AI and ai; A.I. too", "AI / A.I.", "en"],
    ["US", "the U.S. told us", "U.S.", "en"],
    ["trade (deal|talks)", "a trade deal after trade talks", "trade deal / trade talks", "en"],
    ["(state|) visit", "a state visit", "state visit / visit", "en"],
    ["invite ... visit", "invited the First Lady and me to visit. Visit!", "invited|visit", "en"],
    ["invite ... visit", "invited her; a visit", "", "en"],
    ["visit & Beijing", "In Beijing she praised the visit", "Beijing|visit", "en"],
    ["台湾", "臺灣問題和台湾", "臺灣 / 台湾", "zh"],
    ["习近平 ... 邀请", "习近平主席再次发出邀请", "习近平|邀请", "zh"],
    ["санкция", "о санкциях и санкций", "санкциях / санкций", "ru"],
    ["учёт", "об учете и учёте", "учете / учёте", "ru"],
    ["energ*", "Energie und ENERGIE", "Energie / ENERGIE", "de"],
    ["ＡＩ", "ＡＩ 和 AI", "ＡＩ / AI", "zh"],
  ])("%s in %s", (term, text, wanted, language) => {
    expect(found(term, text, language)).toBe(wanted);
  });
});

describe("a term that cannot be read says why", () => {
  it.each([
    ["trade (deal", "bracket"],
    ["deal) now", "bracket"],
    ["a|b", "bracket"],
    ["~", "names no word"],
    ["& visit", "names no word"],
    ["... visit", 'has "..." at an end'],
    ["organi*ation", 'has "*" inside a word'],
  ])("%s", (term, reason) => {
    const read = readTerm(term);
    expect(read.ok ? "read" : read.error).toContain(reason);
    expect(read.ok ? "read" : read.error).toContain(`"${term}"`);
  });
});

it("plainTerms() names terms as a reader would", () => {
  expect(plainTerms(["~trade (deal|talks)", "!trade views", "invite ... visit", "=ties", "a & b"])).toEqual([
    "trade deal/talks",
    "invite … visit",
    "ties",
    "a + b",
  ]);
});
