import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_CODEBOOK } from "#lib/codebook/default.ts";
import { compare } from "./compare.ts";
import { statementOf } from "./example.ts";
import type { Comparison, EventRecord, Link, Statement } from "./types.ts";

const EVENT: EventRecord = {
  title: "Call of two presidents",
  date: "2025-06-05",
  kind: "call",
  participants: [
    { name: "Donald J. Trump", party: "United States", aliases: ["特朗普"] },
    { name: "Xi Jinping", party: "China", aliases: ["习近平"] },
  ],
  noStatement: [],
};

const statement = (id: string, text: string, { party = "China" } = {}) =>
  statementOf({ id, source: id, party, text });

const compareAll = (...statements: readonly Statement[]) =>
  compare({ event: EVENT, statements }, DEFAULT_CODEBOOK);

const PIECES = [
  "trade",
  "Taiwan",
  "tariffs",
  "President Xi said",
  "he hoped",
  "was not discussed",
  "the deal",
  "30 percent",
  "the two sides agreed",
  "nothing on Iran",
  "“we will buy soybeans”",
  "美方",
  "习近平强调",
];
const text = fc
  .array(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((sentences) => sentences.map((sentence) => `${sentence.join(" ")}.`).join(" "));

const TURNED = { weaker: "stronger", stronger: "weaker" } as const;
const ends = ({ a, b }: Link) => `${a.statement}#${a.passage} ${b.statement}#${b.passage}`;
const linksOf = ({ links }: Comparison) => links.map((link) => `${ends(link)} ${link.relation}`).sort();
const turned = ({ links }: Comparison) =>
  links
    .map((link) => {
      const relation =
        link.relation === "weaker" || link.relation === "stronger" ? TURNED[link.relation] : link.relation;
      return `${ends({ ...link, a: link.b, b: link.a })} ${relation}`;
    })
    .sort();

describe("compare()", () => {
  it("gives the same twice", () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const statements = [statement("one", one), statement("other", other, { party: "United States" })];
        expect(compareAll(...statements)).toEqual(compareAll(...statements));
      }),
      { numRuns: 30 },
    );
  });

  it("links every passage of a statement compared with itself to itself, as the same", () => {
    fc.assert(
      fc.property(text, (said) => {
        const { statements, links } = compareAll(statement("one", said), statement("copy", said));
        const own = links.filter(({ a, b, relation }) => a.passage === b.passage && relation === "same");
        expect(own.map(({ a }) => a.passage)).toEqual(statements[0]?.passages.map((_, index) => index));
      }),
      { numRuns: 60 },
    );
  });

  it("reads each statement alone: another one added changes no passage, voice, act, topic, link or fact", () => {
    fc.assert(
      fc.property(text, text, text, (one, other, third) => {
        const two = [statement("one", one), statement("other", other, { party: "United States" })];
        const before = compareAll(...two);
        const after = compareAll(...two, statement("third", third, { party: "Press" }));
        expect(after.statements.slice(0, 2)).toEqual(before.statements);
        expect(linksOf(after).filter((link) => !link.includes("third"))).toEqual(linksOf(before));
        expect(after.facts.filter((fact) => fact.statement !== "third")).toEqual(before.facts);
      }),
      { numRuns: 40 },
    );
  });

  it("finds the same links whichever statement comes first, with weaker and stronger turned round", () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const a = statement("one", one);
        const b = statement("other", other, { party: "United States" });
        expect(turned(compareAll(b, a))).toEqual(linksOf(compareAll(a, b)));
      }),
      { numRuns: 40 },
    );
  });
});
