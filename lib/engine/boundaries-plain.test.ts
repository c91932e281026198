import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endsSentence } from "./boundaries.ts";
import { endsPlainly } from "./boundaries-plain.ts";
import { abbreviationsOf } from "./languages/abbreviations.ts";
import { isUnspaced } from "./tokens.ts";

const rulesOf = (language: string) => ({
  abbreviations: abbreviationsOf(language),
  unspaced: isUnspaced(language),
});

describe("endsPlainly()", () => {
  test.each([
    ["en", "at the port. The minister", true],
    ["en", "NO DEAL WAS MADE! THEY LEFT", true],
    ["en", "at the port. the minister", false],
    ["en", "thanked Gen. Ortiz", null],
    ["en", "at 5 p.m. The minister", null],
    ["en", "in 2024. The minister", null],
    ["en", "at the port.” The minister", null],
    ["ru", "в порту. Министр", true],
    ["zh", "双方举行会谈。会谈持续", true],
    ["zh", "双方举行会谈。”会谈持续", null],
  ])("%s: %s → %s", (language, line, expected) => {
    expect(endsPlainly({ line, at: line.search(/[.!?。]/), from: 0 }, rulesOf(language))).toBe(expected);
  });

  test("never says other than the rules, whatever stands around the mark", () => {
    const pieces = fc.constantFrom(
      ..."The port|Mr|U.S|a.m|dept|iPhone|Он|порт|руб|д|5|12|双方|说|，|“|”|(|)|'|»|–|•|é|Q|I| | | |\u00a0".split(
        "|",
      ),
    );
    const side = fc.array(pieces, { maxLength: 5 }).map((parts) => parts.join(""));
    const mark = fc.constantFrom(".", "!", "?", "。", "！", "…");
    const language = fc.constantFrom("en", "ru", "zh", "de", "ja");
    fc.assert(
      fc.property(side, mark, side, language, (before, written, after, tongue) => {
        const line = `${before}${written}${after}`;
        const rules = rulesOf(tongue);
        const plainly = endsPlainly({ line, at: before.length, from: 0 }, rules);
        const at = before.length + 1;
        if (plainly !== null) expect(endsSentence({ line, mark: written, at, from: 0 }, rules)).toBe(plainly);
      }),
      { numRuns: 3000 },
    );
  });
});
