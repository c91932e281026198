import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandsOf, similarity } from "./minhash.ts";
import { TwinIndex } from "./twin-index.ts";
import { wordsHash, wordsOf } from "./words.ts";

const word = fc.string({ unit: fc.constantFrom(..."abcdefghij"), minLength: 2, maxLength: 6 });
const text = fc.array(word, { minLength: 60, maxLength: 200 });

/** The text with every n-th word changed. */
function edited(words: readonly string[], n: number): readonly string[] {
  return words.map((each, at) => (at % n === n - 1 ? `${each}x` : each));
}

describe("wordsHash()", () => {
  it("is the same whatever the spacing, case and punctuation", () => {
    expect(wordsHash(wordsOf("“The Pier — is closed”;\n\nagain."))).toBe(
      wordsHash(wordsOf("the pier is CLOSED, again")),
    );
    expect(wordsHash(wordsOf("双方 重申，原则。"))).toBe(wordsHash(wordsOf("双方重申原则")));
    expect(wordsHash(wordsOf("the pier is open"))).not.toBe(wordsHash(wordsOf("the pier is closed")));
  });
});

describe("bandsOf()", () => {
  it("never changes: what is stored was reckoned by it", () => {
    expect(
      bandsOf(wordsOf("The mayors spoke of herring and of the pier for an hour.")),
    ).toMatchInlineSnapshot(`
      [
        951868028,
        1379294625,
        2019122439,
        1891478973,
        783083615,
        1829062265,
        886122148,
        1985242248,
        1005260818,
        -706535244,
        -267671890,
        285066098,
        -1677307166,
        790485684,
        -2024595427,
        -314202854,
      ]
    `);
  });

  it("brings a text together with its lightly edited copy, nearly always", () => {
    let missed = 0;
    const runs = 200;
    fc.assert(
      fc.property(text, (words) => {
        const bands = new Set(bandsOf(words));
        if (!bandsOf(edited(words, 30)).some((band) => bands.has(band))) missed++;
      }),
      { numRuns: runs, seed: 7 },
    );
    expect(missed / runs).toBeLessThan(0.02);
  });

  it("keeps texts of other words apart, nearly always", () => {
    let met = 0;
    const runs = 200;
    fc.assert(
      fc.property(text, text, (a, b) => {
        const bands = new Set(bandsOf(a));
        if (bandsOf(b.map((each) => `q${each}`)).some((band) => bands.has(band))) met++;
      }),
      { numRuns: runs, seed: 7 },
    );
    expect(met).toBe(0);
  });
});

describe("similarity()", () => {
  it("is 1 for the same words, 0 for other ones, and the same both ways", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(similarity(a, a)).toBe(1);
        expect(similarity(a, b)).toBe(similarity(b, a));
      }),
      { numRuns: 50 },
    );
    expect(similarity(wordsOf("a b c d e"), wordsOf("v w x y z"))).toBe(0);
  });
});

describe("TwinIndex", () => {
  it("finds the first row of the same words, and rows nearly alike", () => {
    const index = new TwinIndex();
    const words = wordsOf(
      "boats and nets and tides and lamps and ropes and sails on the long grey pier at dawn ".repeat(3),
    );
    const near = [...words.slice(0, -2), "dusk"];
    index.add(4, wordsHash(words), bandsOf(words));
    expect(index.find(wordsHash(words), bandsOf(words))).toEqual({ exact: 4, near: [] });
    expect(index.find(wordsHash(near), bandsOf(near))).toEqual({ exact: null, near: [4] });
    expect(index.find(wordsHash(["x"]), bandsOf(["x"]))).toEqual({ exact: null, near: [] });
  });
});
