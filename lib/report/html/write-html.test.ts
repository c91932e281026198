import fc from "fast-check";
import { parse, parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import type { Comparison } from "#lib/engine/types.ts";
import { comparisonOf, exampleTexts, fourStatements, twoAccounts } from "../example.ts";
import { QuoteError, type StatementText } from "../quotes.ts";
import { makeReport } from "../report.ts";
import { statementOf } from "../sketch.ts";
import { textOfMarkup } from "./markup.ts";
import { lockPage, writtenQuotes } from "./quote-lock.ts";
import { writeHtml } from "./write-html.ts";

const codebook = { id: "harbours", title: "Harbours", groups: [], topics: [] };

function reportOf(comparison: Comparison, statements: readonly StatementText[] = exampleTexts) {
  return makeReport({ comparison, statements, codebook, sampleNotice: null, madeAt: null });
}

type Node = {
  readonly nodeName: string;
  readonly attrs?: readonly { name: string; value: string }[];
  readonly childNodes?: readonly Node[];
  readonly value?: string;
};

/** Every element of a page as a browser's parser sees it. */
function elementsOf(page: string): readonly Node[] {
  const below = (node: Node): readonly Node[] => [node, ...(node.childNodes ?? []).flatMap(below)];
  return below(parse(page) as unknown as Node).filter(({ attrs }) => attrs !== undefined);
}

const attribute = ({ attrs = [] }: Node, name: string) => attrs.find((found) => found.name === name)?.value;
const textIn = (node: Node): string => node.value ?? (node.childNodes ?? []).map(textIn).join("");

/** A page about one statement whose every field, and text, is `words`. */
function pageWith(words: string): { readonly page: string; readonly text: string } {
  const facts = {
    id: words,
    source: words,
    party: words,
    type: "social-post",
    language: "en",
    publishedAt: null,
  } as const;
  const statement = {
    ...statementOf(words, facts, [
      { words, voice: words, act: "says", actBy: words, topics: { ferry: words } },
    ]),
    title: words,
    url: `https://example.org/${words}`,
  };
  const base = comparisonOf([statement], { noStatement: [{ party: words, note: words }] });
  const comparison: Comparison = {
    ...base,
    event: { ...base.event, title: words, participants: [{ name: words, party: words, aliases: [] }] },
    topics: [{ id: "ferry", label: { en: words }, group: words }],
    coverage: base.coverage.map((cell) => ({ ...cell, searched: [words] })),
    links: [
      {
        a: { statement: words, passage: 0 },
        b: { statement: words, passage: 0 },
        relation: "related",
        score: 1,
        evidence: { a: [], b: [] },
        reason: words,
      },
    ],
    facts: [{ kind: "number", statement: words, passage: 0, value: words, evidence: [] }],
  };
  const source = {
    comparison,
    statements: [{ id: words, text: words }],
    codebook: { ...codebook, title: words },
  };
  return { page: writeHtml(makeReport({ ...source, sampleNotice: words, madeAt: words })), text: words };
}

describe("writeHtml()", () => {
  it("quotes verbatim: what a browser shows at each place is what the statement has there", () => {
    const quotes = elementsOf(writeHtml(reportOf(fourStatements))).filter((node) =>
      attribute(node, "data-start"),
    );
    expect(quotes.length).toBeGreaterThan(20);
    for (const quote of quotes) {
      const text = exampleTexts.find(({ id }) => id === attribute(quote, "data-statement"))?.text ?? "";
      const place = [attribute(quote, "data-start"), attribute(quote, "data-end")].map(Number);
      expect(textIn(quote)).toBe(text.slice(...place));
    }
  });

  it("names language and direction of every quote", () => {
    const quotes = elementsOf(writeHtml(reportOf(fourStatements))).filter((node) =>
      attribute(node, "data-start"),
    );
    const seen = new Set(
      quotes.map((q) => `${attribute(q, "data-statement")} ${attribute(q, "lang")} ${attribute(q, "dir")}`),
    );
    expect([...seen].toSorted()).toEqual([
      "gulf ar rtl",
      "north en ltr",
      "south en ltr",
      "south-zh zh-CN ltr",
    ]);
  });

  it("shows each cell by word, and the terms searched where it is silent", () => {
    const page = writeHtml(reportOf(fourStatements));
    const cells = elementsOf(page)
      .filter((node) => node.nodeName === "td")
      .map(textIn);
    expect(cells).toContain("silentsearched: harbour, harbour talks");
    expect(cells.some((cell) => cell.startsWith("denies"))).toBe(true);
    expect(cells.some((cell) => cell.startsWith("attributes"))).toBe(true);
    expect(cells.filter((cell) => cell === "no statement")).toHaveLength(4);
  });

  it("is one file: it loads nothing and runs nothing", () => {
    const elements = elementsOf(writeHtml(reportOf(fourStatements)));
    const names = new Set(elements.map(({ nodeName }) => nodeName));
    for (const loading of ["link", "img", "iframe", "object", "embed", "base"])
      expect(names).not.toContain(loading);
    const scripts = elements.filter(({ nodeName }) => nodeName === "script");
    expect(scripts.map((script) => attribute(script, "type"))).toEqual(["application/json"]);
    expect(
      elements.flatMap(({ attrs = [] }) => attrs).filter(({ name }) => /^(src|on|style)/.test(name)),
    ).toEqual([]);
  });

  it("carries the Comparison for programs", () => {
    const script = elementsOf(writeHtml(reportOf(twoAccounts))).find(
      (node) => attribute(node, "id") === "comparison",
    );
    expect(JSON.parse(script ? textIn(script) : "")).toEqual(twoAccounts);
  });

  it("has no two places of one name, and no link to a place that is not there", () => {
    const elements = elementsOf(writeHtml(reportOf(fourStatements)));
    const ids = elements.flatMap((node) => attribute(node, "id") ?? []);
    expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
    const targets = elements
      .flatMap((node) => attribute(node, "href") ?? [])
      .filter((href) => href.startsWith("#"));
    expect(targets.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  it.each([
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style></title></script><svg onload=alert(1)>",
    "' onmouseover='alert(1)",
    "<!--<script>",
    "&lt;b&gt; &amp;quot; $& $1",
    "]]><?xml <![CDATA[",
  ])("shows %s as text wherever it comes in", (words) => {
    const { page } = pageWith(words);
    const harmless = elementsOf(pageWith("harmless").page);
    const elements = elementsOf(page);
    const shape = (nodes: readonly Node[]) =>
      nodes.map(({ nodeName, attrs = [] }) => [nodeName, ...attrs.map(({ name }) => name)].join(" "));
    expect(shape(elements)).toEqual(shape(harmless));
    expect(writtenQuotes(page).every(({ text }) => text === words)).toBe(true);
  });

  it("follows only links to the web", () => {
    const statements = twoAccounts.statements.map((s) => ({
      ...s,
      url: "javascript:alert(1)",
      title: "Read on",
    }));
    const page = writeHtml(reportOf({ ...twoAccounts, statements }));
    expect(
      elementsOf(page)
        .flatMap((n) => attribute(n, "href") ?? [])
        .filter((href) => !href.startsWith("#")),
    ).toEqual([]);
  });

  it("keeps any text verbatim and its markup asleep", () => {
    const text = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
      .filter((s) => s.trim() !== "" && !s.includes("\0"));
    fc.assert(
      fc.property(text, (words) => {
        const quotes = elementsOf(pageWith(words).page).filter((node) => attribute(node, "data-start"));
        expect(new Set(quotes.map(textIn))).toEqual(new Set([words]));
      }),
      { numRuns: 30 },
    );
  });

  it("is the same for the same input", () => {
    expect(writeHtml(reportOf(fourStatements))).toBe(writeHtml(reportOf(fourStatements)));
  });

  it("stands with nothing to compare", () => {
    expect(writeHtml(reportOf(comparisonOf([])))).toContain("0 statements loaded");
  });
});

describe("lockPage()", () => {
  it("refuses a page in which a quote was changed", () => {
    const report = reportOf(twoAccounts);
    const page = writeHtml(report);
    expect(lockPage(page, report.quotes)).toBe(page);
    expect(() => lockPage(page.replace("a full hour", "a good hour"), report.quotes)).toThrow(QuoteError);
  });
});

describe("textOfMarkup()", () => {
  it("reads what a browser reads", () => {
    const fragment = "a &lt;b&gt; &amp;amp; <mark>“c”</mark>&#13; &quot;&#39;";
    expect(textOfMarkup(fragment)).toBe(textIn(parseFragment(fragment) as unknown as Node));
  });
});
