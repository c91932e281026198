import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleTexts, fourStatements } from "../example.ts";
import { makeReport } from "../report.ts";
import { escapeLine, escapeMarkdown, unescapeMarkdown } from "./escape.ts";
import { writeMarkdown } from "./write-markdown.ts";

const codebook = { id: "harbours", title: "Harbours", groups: [], topics: [] };
const markdown = writeMarkdown(
  makeReport({
    comparison: fourStatements,
    statements: exampleTexts,
    codebook,
    sampleNotice: "Our own words.",
    madeAt: null,
  }),
);

describe("writeMarkdown()", () => {
  it("says first what it is and where the accounts part", () => {
    expect(markdown.split("\n").slice(0, 7)).toEqual([
      "# Lind–Sato call",
      "",
      "4 March 2031 · phone call · Lind (Northland) · Sato (Southmark)",
      "",
      "**Sample paraphrase.** Our own words.",
      "",
      "- **1 topic in all three**: Ferry line",
    ]);
  });

  it("tells who published when, and how long after the first", () => {
    const race = markdown.slice(markdown.indexOf("**Who published first:**"));
    expect(race.split("\n").slice(0, 6)).toEqual([
      "**Who published first:** the times given do not decide it",
      "",
      "- Southmark Gazette (zh): 2031-03-04, hour not known",
      "- Southmark Gazette (en): 2031-03-04 15:30 UTC",
      "- Northland Post: 2031-03-04 16:05 UTC, 35 min after Southmark Gazette (en), known by the post’s own stamp",
      "- Gulf Herald: time not known",
    ]);
  });

  it("has the matrix with sign, word and share", () => {
    expect(markdown).toContain(
      "| Fishing quotas | ⊘ denies 28\u00a0% | ● states 21\u00a0% | ● states 29\u00a0% | ○ silent | – no statement |",
    );
  });

  it("quotes verbatim at the place it names", () => {
    const quoted = [...markdown.matchAll(/^> (.*)\n\n(.+?), passage \d+ of \d+, characters (\d+)–(\d+)/gm)];
    expect(quoted.length).toBeGreaterThan(15);
    for (const [, words = "", , start, end] of quoted) {
      const texts = exampleTexts.map(({ text }) => text.slice(Number(start), Number(end)));
      expect(texts).toContain(unescapeMarkdown(words));
    }
  });
});

describe("escapeMarkdown()", () => {
  it.each([
    ["<script>*x*</script>", "\\<script\\>\\*x\\*\\</script\\>"],
    ["# not a heading", "\\# not a heading"],
    ["1. not a list", "1\\. not a list"],
    ["a | b", "a \\| b"],
    ["It cost 3.5 % - no more.", "It cost 3.5 % - no more."],
  ])("%s → %s", (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));

  it("can be undone, so that no word of a quote is lost", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
      }),
    );
  });

  it("makes one line of a title that has several", () => {
    expect(escapeLine("one\r\n # two")).toBe("one # two");
  });
});
