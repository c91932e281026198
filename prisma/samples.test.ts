import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readBundle } from "#lib/schema/bundle.ts";
import { writeBundle } from "#lib/schema/write-bundle.ts";

const FOLDER = "prisma/samples";
const samples = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => ({ name, json: readFileSync(`${FOLDER}/${name}`, "utf8") }));

describe.each(samples)("$name", ({ name, json }) => {
  it("reads without a notice, says that it is a sample, and is written as an export is", () => {
    const read = readBundle(json, name);
    expect(read).toMatchObject({ ok: true, notices: [], bundle: { sample: true } });
    if (!read.ok) return;
    expect(read.bundle.label).toMatch(/^(Paraphrase written for|Invented for) Parallax/);
    expect(JSON.parse(writeBundle(read.bundle))).toMatchObject(JSON.parse(json));
  });

  it("has statements long enough to be compared and in paragraphs", () => {
    const read = readBundle(json, name);
    for (const { text } of read.ok ? read.bundle.statements : []) {
      expect(text.length).toBeGreaterThan(400);
      expect(text.split("\n\n").length).toBeGreaterThanOrEqual(4);
    }
  });
});

it("the samples are two calls of the public record and one dispute that is no diplomacy", () => {
  expect(samples.map(({ name }) => name)).toEqual([
    "tarnwick-silo-2025-09-18.json",
    "trump-putin-2025-02-12.json",
    "trump-xi-2025-06-05.json",
  ]);
});

/** Where a working session keeps real statements; they never come into the project. */
const REAL = "../shared/bench/dev";
/** As many characters in a row, white space squeezed, are a sentence taken over rather than a common phrase. */
const TAKEN = { zh: 18, other: 60 };

if (!existsSync(REAL)) console.warn(`Samples are not compared with real statements: no ${REAL} here.`);
else
  it("no sample takes over the words of a real statement", () => {
    const real = { zh: new Set<string>(), other: new Set<string>() };
    for (const file of readdirSync(REAL).filter((name) => name.endsWith(".json"))) {
      const { statements } = JSON.parse(readFileSync(`${REAL}/${file}`, "utf8"));
      for (const statement of statements)
        for (const piece of piecesOf(statement)) real[scriptOf(statement)].add(piece);
    }
    for (const { json } of samples)
      for (const statement of JSON.parse(json).statements)
        expect(piecesOf(statement).filter((piece) => real[scriptOf(statement)].has(piece))).toEqual([]);
  });

type Written = { readonly language: string; readonly text: string };

function scriptOf({ language }: Written): "zh" | "other" {
  return language.startsWith("zh") ? "zh" : "other";
}

/** Every run of so many characters in the text. */
function piecesOf(statement: Written): string[] {
  const text = statement.text.replace(/\s+/g, " ").toLowerCase();
  const size = TAKEN[scriptOf(statement)];
  return Array.from({ length: Math.max(0, text.length - size + 1) }, (_, at) => text.slice(at, at + size));
}
