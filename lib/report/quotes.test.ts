import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparisonOf, exampleTexts, NORTH, twoAccounts } from "./example.ts";
import { checkQuotes, lockQuotes, QuoteError } from "./quotes.ts";
import { statementOf } from "./sketch.ts";

/** The error that locking brings; fails when there is none. */
function lockError(
  change: Partial<(typeof twoAccounts.statements)[number]>,
  texts = exampleTexts,
): QuoteError {
  const statements = twoAccounts.statements.map((s) => (s.id === "north" ? { ...s, ...change } : s));
  try {
    lockQuotes({ ...twoAccounts, statements }, texts);
  } catch (error) {
    if (error instanceof QuoteError) return error;
    throw error;
  }
  throw new Error("Nothing was refused.");
}

describe("lockQuotes()", () => {
  it("gives words by their place", () => {
    const book = lockQuotes(twoAccounts, exampleTexts);
    expect(book.words("north", [50, 61])).toMatchObject({
      text: "a full hour",
      language: "en",
      direction: "ltr",
    });
  });

  it("refuses a text that is not the one compared, and names the statement", () => {
    const texts = exampleTexts.map((t) =>
      t.id === "north" ? { ...t, text: NORTH.replace("full", "good") } : t,
    );
    expect(lockError({}, texts).message).toMatch(
      /^Statement "north": the text has SHA-256 .+ Nothing was written\.$/,
    );
  });

  it("refuses a statement whose text is missing", () => {
    expect(lockError({}, []).message).toBe('Statement "north": its text is missing. Nothing was written.');
  });

  it.each([[[0, NORTH.length + 1]], [[-1, 5]], [[9, 9]], [[1.5, 3]]] as const)(
    "refuses evidence at %j, which is no place in the text",
    (span) => {
      const [first, ...rest] = twoAccounts.statements[0]?.passages ?? [];
      if (!first) throw new Error("The example has no passages.");
      const error = lockError({ passages: [{ ...first, actEvidence: [span] }, ...rest] });
      expect(error).toMatchObject({ name: "QuoteError", statement: "north", span });
    },
  );

  it("refuses to cut a character in two", () => {
    const text = "Fine 😀 call";
    const facts = {
      id: "a",
      source: "A",
      party: "A",
      type: "social-post",
      language: "en",
      publishedAt: null,
    } as const;
    const comparison = comparisonOf([statementOf(text, facts, [{ words: text, voice: "A", act: "says" }])]);
    const book = lockQuotes(comparison, [{ id: "a", text }]);
    expect(book.words("a", [5, 7]).text).toBe("😀");
    expect(() => book.words("a", [5, 6])).toThrow(
      'Statement "a", characters 5–6: this place begins or ends inside a character. Nothing was written.',
    );
  });
});

describe("checkQuotes()", () => {
  const book = lockQuotes(twoAccounts, exampleTexts);

  it("lets pass what is verbatim and nothing else", () => {
    const place = fc.tuple(fc.nat(NORTH.length), fc.nat(NORTH.length), fc.string({ maxLength: 4 }));
    fc.assert(
      fc.property(place, ([a, b, typo]) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const quote = { statement: "north", start, end, text: NORTH.slice(start, end) };
        expect(() => checkQuotes([quote], book)).not.toThrow();
        if (typo !== "")
          expect(() => checkQuotes([{ ...quote, text: quote.text + typo }], book)).toThrow(QuoteError);
      }),
    );
  });

  it("says which words stand at the place instead", () => {
    const quote = { statement: "north", start: 0, end: 10, text: "Great talk" };
    expect(() => checkQuotes([quote], book)).toThrow(
      'Statement "north", characters 0–10: the report quotes "Great talk", the text has "Great call". Nothing was written.',
    );
  });
});
