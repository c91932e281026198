import { describe, expect, it } from "vitest";
import { DEFAULT_CODEBOOK } from "./default.ts";
import { readCodebook } from "./read.ts";

const topic = {
  id: "pay",
  group: "work",
  label: { en: "Pay" },
  note: { en: "Wages" },
  terms: { en: ["wage"] },
};
const small = {
  id: "works",
  title: "Works",
  groups: [{ id: "work", label: { en: "Work" } }],
  topics: [topic],
};

/** The error of a codebook whose only topic has some fields of its own. */
function errorOf(fields: object): string {
  const read = readCodebook({ ...small, topics: [{ ...topic, ...fields }] });
  return read.ok ? "read" : read.error;
}

describe("readCodebook()", () => {
  it("reads what was written of the default codebook as the same codebook", () => {
    const written: unknown = JSON.parse(JSON.stringify(DEFAULT_CODEBOOK));
    const read = readCodebook(written);
    expect(read).toEqual({ ok: true, codebook: DEFAULT_CODEBOOK });
  });

  it.each([
    ["a bad term", { terms: { en: ["wage (rise"] } }, "topics[0].terms.en[0]: The term"],
    ["an unknown group", { group: "play" }, 'topics[0].group: No group "play"'],
    ["no English label", { label: { ru: "Плата" } }, "topics[0].label"],
    ["an id with capitals", { id: "Pay" }, "topics[0].id: Expected an id"],
    ["terms that are no list", { terms: { en: "wage" } }, "topics[0].terms.en"],
  ])("names the path of %s", (_, fields, wanted) => {
    expect(errorOf(fields)).toContain(wanted);
  });

  it("tells of a topic that stands twice", () => {
    const read = readCodebook({ ...small, topics: [topic, topic] });
    expect(read.ok ? "read" : read.error).toContain('topics[1].id: The topic "pay" stands twice');
  });

  it("names the whole where there is nothing inside it to name", () => {
    const read = readCodebook("no codebook");
    expect(read.ok ? "read" : read.error).toMatch(/^codebook: /);
  });
});

describe("the default codebook", () => {
  it("has labels, notes and terms in English, Chinese and Russian for every topic", () => {
    for (const { label, note, terms } of DEFAULT_CODEBOOK.topics) {
      for (const language of ["en", "zh", "ru"]) {
        expect(label[language]).toBeTruthy();
        expect(note[language]).toBeTruthy();
        expect(terms[language]?.length).toBeGreaterThan(0);
      }
    }
  });
});
