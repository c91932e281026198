import { describe, expect, it } from "vitest";
import type { Link } from "#lib/engine/types.ts";
import { findWordings, lackedByAll } from "./wordings.ts";

const statement = (id: string, language: string, ...passages: string[]) => {
  let at = 0;
  const spans = passages.map((passage) => {
    const start = at;
    at += passage.length + 1;
    return { start, end: start + passage.length };
  });
  return { id, language, text: passages.join(" "), passages: spans };
};
const link = (a: [string, number], b: [string, number], relation: Link["relation"] = "same"): Link => ({
  a: { statement: a[0], passage: a[1] },
  b: { statement: b[0], passage: b[1] },
  relation,
  score: 1,
  reason: "",
  evidence: { a: [], b: [] },
});

const union = statement("union", "en", "The mine closes.", "Wages go on for a year.");
const company = statement("company", "en-GB", "The mine closes and wages go on.");
const press = statement("press", "de", "Die Grube schließt.");
const words = (text: string, spans: readonly (readonly [number, number])[]) =>
  spans.map(([start, end]) => text.slice(start, end));

describe("findWordings()", () => {
  it("joins linked passages n to m before it compares their words", () => {
    const found = findWordings(
      [union, company],
      [link(["union", 0], ["company", 0]), link(["company", 0], ["union", 1])],
    );
    expect(words(union.text, lackedByAll(found["union:0"] ?? []))).toEqual([]);
    expect(words(union.text, lackedByAll(found["union:1"] ?? []))).toEqual(["for a year"]);
    expect(words(company.text, lackedByAll(found["company:0"] ?? []))).toEqual(["and"]);
  });

  it("compares neither across languages nor where passages are only related", () => {
    const links = [link(["union", 0], ["press", 0]), link(["union", 0], ["company", 0], "related")];
    expect(findWordings([union, company, press], links)).toEqual({});
  });

  it("marks only what every partner lacks", () => {
    const other = statement("other", "en", "The mine closes for a year.");
    const found = findWordings(
      [other, union, company],
      [link(["other", 0], ["union", 0]), link(["other", 0], ["company", 0])],
    );
    expect(words(other.text, lackedByAll(found["other:0"] ?? []))).toEqual(["for a year"]);
  });
});
