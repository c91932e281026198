import fc from "fast-check";
import { expect, it } from "vitest";
import { normalise } from "./normalise.ts";

it.each([
  ["Windows lines", "one\r\ntwo\rthree", "one\ntwo\nthree"],
  ["a byte order mark", "\ufeffone", "one"],
  ["many empty lines", "\n\none \t\n\n\n\n two\n\n", "one\n\n two"],
  ["letters and accents apart", "cafe\u0301", "café"],
  ["line separators", "one\u2028two", "one\ntwo"],
  ["hidden characters in a word", "Tai\u00adw\u200ban\u0007", "Taiwan"],
  ["joiners that are spelling", "👩\u200d💻 می\u200cخواهم", "👩\u200d💻 می\u200cخواهم"],
  ["breaks between Thai words", "ไทย\u200bพูด", "ไทย\u200bพูด"],
])("normalise() tidies %s", (_, raw, text) => expect(normalise(raw).text).toBe(text));

it("normalise() tells what it left out and what could not be read", () => {
  expect(normalise("a\u00adb\ufffdc").notices).toEqual([
    "1 invisible character was left out (soft hyphens, zero-width spaces, controls).",
    "1 character could not be read and stands as “\ufffd”; try another encoding.",
  ]);
});

it("normalise() done twice changes nothing more", () => {
  const odd = fc.constantFrom(
    "\r\n",
    "\n",
    "\ufeff",
    "\u200b",
    "\u00ad",
    "e",
    "\u0301",
    " ",
    "ไ",
    "\u0085",
    "\ud83d",
    "中",
    "\u0000",
    "\u3000",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(odd, fc.string({ unit: "binary" }))), (pieces) => {
      const once = normalise(pieces.join(""));
      expect(normalise(once.text).text).toBe(once.text);
    }),
  );
});

it("normalise() takes no square of time over a line of spaces", () => {
  const started = performance.now();
  normalise(`${" ".repeat(400_000)}x`);
  // The square would take minutes; the rest is room for a busy machine.
  expect(performance.now() - started).toBeLessThan(10_000);
});
