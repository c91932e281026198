import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_CODEBOOK } from "#lib/codebook/default.ts";
import { compare } from "./compare.ts";
import { statementOf } from "./example.ts";
import type { EventRecord, Statement } from "./types.ts";

const EVENT: EventRecord = {
  title: "Call of two presidents",
  date: "2025-06-05",
  kind: "call",
  participants: [
    { name: "Donald J. Trump", party: "United States", aliases: [] },
    { name: "Xi Jinping", party: "China", aliases: ["习近平"] },
  ],
  noStatement: [],
};

const statement = (id: string, party: string, text: string, language = "en") =>
  statementOf({ id, source: id, party, text, language });

const linksOf = (...statements: Statement[]) =>
  compare({ event: EVENT, statements }, DEFAULT_CODEBOOK).links.map(
    ({ a, b, relation }) => `${a.passage}–${b.passage} ${relation}`,
  );

describe("align()", () => {
  it("links what two readouts say of one matter, and not what they say of another", () => {
    const ours = statement(
      "a",
      "United States",
      "President Trump raised rare earths. He welcomed Chinese students.",
    );
    const theirs = statement(
      "b",
      "China",
      "President Xi spoke of the shipping of grain. The two sides discussed rare earths.",
    );
    expect(linksOf(ours, theirs)).toContainEqual(expect.stringMatching(/^0–1 /));
    expect(linksOf(ours, theirs)).not.toContainEqual(expect.stringMatching(/^1–0 /));
  });

  it("does not link two lone passages for want of better ones", () => {
    const ours = statement("a", "United States", "President Trump raised rare earths.");
    const theirs = statement("b", "China", "The museum opens on Sunday.");
    expect(linksOf(ours, theirs)).toEqual([]);
  });

  it("links across languages by topics, names and ideas", () => {
    const ours = statement(
      "a",
      "United States",
      "President Trump said the United States will honor the one-China policy on Taiwan.",
    );
    const theirs = statement(
      "b",
      "China",
      "特朗普表示，美方将继续奉行一个中国政策，理解台湾问题的重要性。",
      "zh-CN",
    );
    expect(linksOf(ours, theirs)).toHaveLength(1);
  });

  it("always joins a denial to what it denies", () => {
    const ours = statement("a", "United States", "We spoke of trade. Taiwan was not discussed.");
    const theirs = statement(
      "b",
      "China",
      "President Xi stressed that the Taiwan question is the core of China's interests.",
    );
    expect(linksOf(ours, theirs)).toContain("1–0 conflict");
  });

  it("turns weaker and stronger round when the statements are swapped", () => {
    const ours = statement(
      "a",
      "United States",
      "President Trump said that the United States will buy more soybeans from Brazil.",
    );
    const theirs = statement(
      "b",
      "China",
      "President Trump said that the United States may buy more soybeans from Brazil.",
    );
    expect(linksOf(ours, theirs)).toEqual(["0–0 weaker"]);
    expect(linksOf(theirs, ours)).toEqual(["0–0 stronger"]);
  });

  it("keeps a link's evidence inside its passages", () => {
    const words = [
      "trade",
      "Taiwan",
      "tariffs",
      "President Xi said",
      "was not discussed",
      "soybeans",
      "30 percent",
      "the two sides agreed",
    ];
    const text = fc
      .array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }), {
        minLength: 1,
        maxLength: 6,
      })
      .map((sentences) => sentences.map((sentence) => `${sentence.join(" ")}.`).join(" "));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { links, statements } = compare(
          {
            event: EVENT,
            statements: [statement("a", "United States", one), statement("b", "China", other)],
          },
          DEFAULT_CODEBOOK,
        );
        for (const link of links)
          for (const end of ["a", "b"] as const) {
            const place = link[end];
            const passage = statements.find(({ id }) => id === place.statement)?.passages[place.passage];
            expect(link.evidence[end].length).toBeGreaterThan(0);
            for (const [start, stop] of link.evidence[end]) {
              expect(start).toBeGreaterThanOrEqual(passage?.start ?? Number.NaN);
              expect(stop).toBeLessThanOrEqual(passage?.end ?? Number.NaN);
              expect(stop).toBeGreaterThan(start);
            }
          }
      }),
      { numRuns: 60 },
    );
  });
});
