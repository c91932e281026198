import { describe, expect, it } from "vitest";
import { cutOfLines, lineMarks, pageLines } from "./pageLines.ts";

const PAGE = "Menu\n\nThe ferry sails.\nIn June.\n\nShare";
const lines = pageLines(PAGE);

/** The page's numbered lines that are marked. */
const marked = (text: string, chosen: { start: number; end: number } | null) =>
  lines.filter((_, at) => lineMarks(lines, { text, chosen })[at]).map(({ number }) => number);

describe("the lines of a page", () => {
  it("are numbered where they have words", () =>
    expect(lines.map(({ number, start }) => [number, start])).toEqual([
      [1, 0],
      [null, 5],
      [2, 6],
      [3, 23],
      [null, 32],
      [4, 33],
    ]));

  it("are marked by the text that was found, or by the part that was chosen", () => {
    expect(marked("The ferry  sails.\nIn June.", null)).toEqual([2, 3]);
    expect(marked("anything", { start: 10, end: 25 })).toEqual([2, 3]);
    expect(marked("anything", { start: 23, end: 31 })).toEqual([3]);
  });

  it("give a part by their numbers, and none where there are none", () => {
    const cut = cutOfLines(lines, 2, 3);
    expect(cut && PAGE.slice(cut.start, cut.end)).toBe("The ferry sails.\nIn June.");
    expect([cutOfLines(lines, 3, 2), cutOfLines(lines, 0, 2), cutOfLines(lines, 2, 9)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
