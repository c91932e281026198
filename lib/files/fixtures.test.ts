import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readBundle } from "#lib/schema/bundle.ts";
import { readStatement } from "./read-statement.ts";

const FOLDER = "e2e/fixtures";
const bytes = (name: string) => readFileSync(`${FOLDER}/${name}`);

/** What the journeys count on: the language, date and first words of each file that reads. */
const READS: readonly (readonly [name: string, language: string, begins: string])[] = [
  ["harbour-talks-en.txt", "en", "Readout of the talks with Lindhaven\n\nOn 14 May 2026"],
  ["harbour-talks-zh.docx", "zh-Hans", "林德港市长会见韦斯特利市长\n\n2026年5月14日"],
  ["harbour-talks-ru.docx", "ru", "О переговорах с Уэстерли\n\n14 мая 2026 года"],
  ["harbour-talks-gb18030.txt", "zh-Hans", "林德港市长会见韦斯特利市长\n\n2026年5月14日"],
  ["harbour-talks-windows-1251.txt", "ru", "О переговорах с Уэстерли\n\n14 мая 2026 года"],
  ["harbour-talks.html", "en-GB", "Ferry to sail in June\n\nThe mayors of Westerley"],
  ["harbour-talks.md", "en", "Talks in Westerley\n\nMayor Anna Brook received Mayor Pavel Orlin."],
  [
    "harbour-talks.pdf",
    "en",
    "Note on the talks of 14 May 2026\n\nThe harbour office took part in the talks between Westerley and",
  ],
];

/** And the sentence for each that does not. */
const REFUSED: readonly (readonly [name: string, sentence: string])[] = [
  ["broken.docx", "is not a Word document (.docx), although its name says so."],
  ["damaged.docx", "is a damaged archive, so it cannot be unpacked."],
  ["bomb.docx", "unpacks to far more than a document holds"],
  ["empty.txt", "is empty: it holds no bytes."],
  ["scan.pdf", "No text found in 12 pages; it may be a scan."],
  ["picture.txt", "is a picture."],
];

const BUNDLES: readonly (readonly [name: string, errors: readonly string[]])[] = [
  ["harbour-talks.json", []],
  [
    "bundle-with-errors.json",
    ["event.date", "statements[1].source", "statements[1].type", "statements[1].publishedAt"],
  ],
  ["bundle-that-contradicts.json", ["statements[1].id", "decisions[0].topic"]],
];

describe("the files of e2e/fixtures", () => {
  it.each(READS)("%s reads", async (name, language, begins) => {
    const read = await readStatement(bytes(name), { name });
    expect(read).toMatchObject({ ok: true, language });
    expect(read.ok && read.text.slice(0, begins.length)).toBe(begins);
    expect(read.ok && read.date?.slice(0, 10)).toBe("2026-05-14");
    expect(read.ok && read.text).not.toMatch(/hacked/i);
  });

  it.each(REFUSED)("%s is refused", async (name, sentence) => {
    const read = await readStatement(bytes(name), { name });
    expect(read.ok ? "" : read.error).toContain(sentence);
  });

  it.each(BUNDLES)("%s brings the errors that it was made for", (name, paths) => {
    const read = readBundle(bytes(name).toString("utf8"), name);
    expect(read.ok ? [] : read.errors.map((error) => error.split(": ")[1])).toEqual(paths);
  });

  it("are all looked at here", () => {
    const known = [...READS, ...REFUSED, ...BUNDLES].map(([name]) => name);
    expect(
      readdirSync(FOLDER)
        .filter((name) => !/^\.|\.ts$|^programs$/.test(name))
        .sort(),
    ).toEqual(known.sort());
  });
});
