import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carryCut } from "./carry-cut.ts";

const PAGE = [
  "Harbour Office",
  "Mayors speak",
  "They spoke of herring.",
  "They will meet in May.",
  "Print",
  "Terms",
];
const text = (lines: readonly string[]) => lines.join("\n\n");
/** What the cut from the first of these words to the end of the last holds in another state of the page. */
function carried([first, last]: readonly [string, string], now: readonly string[]): string | null {
  const before = text(PAGE);
  const cut = { start: before.indexOf(first), end: before.indexOf(last) + last.length };
  const found = carryCut(cut, before, text(now));
  return found && text(now).slice(found.start, found.end).trim();
}

const BODY = ["They spoke", "in May."] as const;

describe("carryCut()", () => {
  it.each([
    ["the same page", PAGE, "They spoke of herring.\n\nThey will meet in May."],
    ["a longer head", ["News of the day", ...PAGE], "They spoke of herring.\n\nThey will meet in May."],
    [
      "other words inside",
      PAGE.with(2, "They spoke of cod."),
      "They spoke of cod.\n\nThey will meet in May.",
    ],
    [
      "a sentence more at the end",
      PAGE.toSpliced(4, 0, "They shook hands."),
      "They spoke of herring.\n\nThey will meet in May.",
    ],
    [
      "a last line that was written anew",
      PAGE.with(3, "They will not meet."),
      "They spoke of herring.\n\nThey will not meet.",
    ],
    ["a sentence less", PAGE.toSpliced(3, 1), "They spoke of herring."],
    ["nothing left of it", PAGE.toSpliced(2, 2), null],
    ["another page", ["Nothing", "here"], null],
  ])("%s", (_what, now, words) => expect(carried(BODY, now)).toBe(words));

  it("keeps a cut that begins and ends inside of sentences", () => {
    expect(carried(["spoke of", "They will"], ["More", ...PAGE])).toBe("spoke of herring.\n\nThey will");
  });

  it("finds every cut of a page that did not change at its own place", () => {
    const lines = fc.array(fc.stringMatching(/^[ab ]{0,4}$/u), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lines, fc.nat(), fc.nat(), (all, a, b) => {
        const whole = `x${all.join("\n")}x`;
        const [start, end] = [a % whole.length, b % whole.length].toSorted((one, other) => one - other);
        fc.pre(start !== undefined && end !== undefined && whole.slice(start, end).trim() !== "");
        const cut = carryCut({ start: start ?? 0, end: end ?? 0 }, whole, whole);
        expect(whole.slice(cut?.start, cut?.end).trim()).toBe(whole.slice(start, end).trim());
      }),
    );
  });
});
