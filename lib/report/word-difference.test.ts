import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Wording, wordDifference } from "./word-difference.ts";

const whole = (text: string): Wording => ({ text, spans: [[0, text.length]] });
const only = (a: string, b: string, language = "en") => {
  const difference = wordDifference(whole(a), whole(b), language);
  if (!difference) return null;
  return [
    difference.a.map(([start, end]) => a.slice(start, end)),
    difference.b.map(([start, end]) => b.slice(start, end)),
  ];
};

describe("wordDifference()", () => {
  it("tells what each says and the other lacks", () => {
    expect(only("Both agreed to a deal on trade.", "Both agreed in principle to a deal.")).toEqual([
      ["on trade"],
      ["in principle"],
    ]);
  });

  it("does not count case, apostrophes and punctuation", () => {
    expect(only("The UNION’s offer stands.", "The union's offer: stands")).toEqual([[], []]);
  });

  it("cuts Chinese into words", () => {
    expect(only("双方同意继续对话", "双方原则同意继续对话", "zh")).toEqual([[], ["原则"]]);
  });

  it("marks nothing where the two are different sentences", () => {
    expect(only("Wages rise by four per cent", "Talks resume on Monday morning")).toBeNull();
  });

  it("joins several passages of one text in order", () => {
    const text = "The mine closes. It rained. Pay goes on.";
    const pair: Wording = {
      text,
      spans: [
        [0, 16],
        [28, 40],
      ],
    };
    const difference = wordDifference(pair, whole("The mine closes and pay goes on"), "en");
    expect(difference?.a).toEqual([]);
    expect(difference?.b).toHaveLength(1);
  });

  it("finds nothing between a wording and itself", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (/[a-z0-9]/i.test(text)) expect(only(text, text)).toEqual([[], []]);
      }),
    );
  });
});
