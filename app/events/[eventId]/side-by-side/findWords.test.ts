import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findWords } from "./findWords.ts";

const found = (text: string, words: string) =>
  findWords(text, words).map(([start, end]) => text.slice(start, end));

describe("findWords()", () => {
  it("finds whatever the case", () => {
    expect(found("Trade, TRADE and trade-offs", "trade")).toEqual(["Trade", "TRADE", "trade"]);
  });

  it("finds full-width letters and figures by their plain forms", () => {
    expect(found("约９０天，ＧＤＰ", "90")).toEqual(["９０"]);
    expect(found("约９０天，ＧＤＰ", "gdp")).toEqual(["ＧＤＰ"]);
  });

  it("finds over a line break and after a letter whose fold is longer", () => {
    expect(found("İstanbul: rare\nearths", "rare earths")).toEqual(["rare\nearths"]);
  });

  it("finds nothing for white space", () => {
    expect(found("a b", "  ")).toEqual([]);
  });

  it("finds every text in itself", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        if (text.trim() !== "") expect(findWords(`«${text.trim()}»`, text).length).toBeGreaterThan(0);
      }),
    );
  });
});
