import { describe, expect, it } from "vitest";
import type { PdfItem } from "./extraction.ts";
import { hyphensOf } from "./hyphens.ts";
import { pdfText } from "./pdf-text.ts";

/** A page of lines, 14 points apart; an empty line leaves the space of a paragraph, `>` indents. */
function page(written: string): readonly PdfItem[] {
  let y = 780;
  return written.split("\n").flatMap((line) => {
    y -= line === "" ? 10 : 14;
    const text = line.replace(/^>/, "");
    const x = line.startsWith(">") ? 90 : 72;
    return text === "" ? [] : [{ text, x, y, width: text.length * 5, height: 11, endsLine: true }];
  });
}

/** The text alone of pages of pieces. */
const textOf = (pages: readonly (readonly PdfItem[])[]) => pdfText(pages).text;
/** Pieces of two columns, drawn line by line across the page as some programs do. */
function twoColumns(left: readonly string[], right: readonly string[], top = 700): readonly PdfItem[] {
  return left.flatMap((text, at) =>
    [text, right[at] ?? ""].flatMap((words, side) =>
      words === ""
        ? []
        : [
            {
              text: words,
              x: side === 0 ? 72 : 320,
              y: top - 14 * at,
              width: words.length * 5,
              height: 11,
              endsLine: true,
            },
          ],
    ),
  );
}

describe("pdfText()", () => {
  it("joins lines to paragraphs and words that a line parted", () => {
    const text = textOf([
      page(
        "Readout of the call\n\nThe two sides spoke about the inter-\nnational trade of the past year\n\nThey will meet again.",
      ),
    ]);
    expect(text).toBe(
      "Readout of the call\n\nThe two sides spoke about the international trade of the past year\n\nThey will meet again.",
    );
  });

  it("begins a paragraph at an indent and after a short line that ends a sentence", () => {
    const long = "A line as long as the column of this page is wide";
    expect(textOf([page(`${long}\nends.\n${long}\n>${long}`)])).toBe(`${long} ends.\n\n${long}\n\n${long}`);
  });

  it("joins Chinese lines without a space", () => {
    expect(textOf([page("双方就经贸问题\n交换了意见")])).toBe("双方就经贸问题交换了意见");
  });

  it("leaves out page numbers and heads that return, and joins a sentence over the page's end", () => {
    const pages = [1, 2, 3].map((number) =>
      page(
        `Ministry of Trade, bulletin ${number}\n\nthe talks of round ${"abc"[number - 1]} went on and\n\n- ${number} -`,
      ),
    );
    expect(textOf(pages)).toBe(
      "the talks of round a went on and the talks of round b went on and the talks of round c went on and",
    );
  });

  it("sets a space between pieces of a line that stand apart, none between those that touch", () => {
    const piece = (text: string, x: number, width: number): PdfItem => ({
      text,
      x,
      y: 700,
      width,
      height: 10,
      endsLine: false,
    });
    expect(textOf([[piece("Tai", 72, 15), piece("wan", 87.2, 20), piece("Strait", 112, 30)]])).toBe(
      "Taiwan Strait",
    );
  });

  it("reads a page with as many pieces as a hostile file can hold", () => {
    const pieces = Array.from(
      { length: 200_000 },
      (_, at): PdfItem => ({ text: "x", x: at, y: 700, width: 1, height: 10, endsLine: false }),
    );
    expect(textOf([pieces])).toHaveLength(200_000);
  });

  it("reads columns one after the other, however the page draws them", () => {
    const left = [
      "The mayors agreed on the new ferry and",
      "on its fares, which will not go beyond",
      "nine euros before the end of the year.",
    ];
    const right = [
      "The quotas for herring were left to the",
      "commission, which meets in Lindhaven in",
      "September after the summer holidays.",
    ];
    const headline = page("Joint minutes of the harbour talks that both towns have signed this morning");
    expect(pdfText([[...headline, ...twoColumns(left, right)]])).toEqual({
      text: `${headline[0]?.text}\n\n${left.join(" ")}\n\n${right.join(" ")}`,
      notices: ["1 page is set in columns, which were read one after the other."],
    });
  });

  it("reads a table row by row", () => {
    const rows = twoColumns(["Fare", "Berths", "Crossings a day"], ["9 euros", "40", "2"]);
    expect(textOf([rows])).toBe("Fare 9 euros Berths 40 Crossings a day 2");
  });

  it("keeps a signature under two columns at the end", () => {
    const prose = Array.from({ length: 4 }, () => "Words of a column that are long enough");
    const under = [{ text: "Anna Brook", x: 72, y: 600, width: 50, height: 11, endsLine: true }];
    expect(textOf([[...twoColumns(prose, prose), ...under]])).toMatch(/Anna Brook$/);
  });

  it("tells the heads and feet that it left out", () => {
    const pages = [1, 2].map((number) =>
      page(`Bulletin of the ministry\n\nText of page ${"ab"[number - 1]}.\n\nPage ${number} of 2`),
    );
    expect(pdfText(pages)).toEqual({
      text: "Text of page a.\n\nText of page b.",
      notices: ["Page heads and feet were left out: “Bulletin of the ministry”, page numbers."],
    });
  });

  it.each(["第 3 页", "- 3 -", "3/12", "Page 3 of 12", "стр. 3"])("%s is a page number", (foot) =>
    expect(textOf([page(`Text.\n\n${foot}`)])).toBe("Text."),
  );
});

it.each([
  ["the inter-", "national law", "the international law"],
  ["the US-", "China talks", "the US-China talks"],
  ["a 20-", "minute call", "a 20-minute call"],
  ["- one", "two", "- one two"],
  ["会谈，", "双方", "会谈，双方"],
])("lines are joined: %j, %j", (first, second, joined) =>
  expect(hyphensOf([first, second]).join(first, second)).toBe(joined),
);

it.each([
  ["a well-known word", "their well-", "known fares", "their well-known fares"],
  ["a known well", "their well-", "known fares", "their well-known fares"],
  ["an international law", "the inter-", "national law", "the international law"],
  ["in the form of", "to in-", "form them", "to inform them"],
])("a text with %j decides what a line end parted", (elsewhere, first, second, joined) =>
  expect(hyphensOf([elsewhere, first, second]).join(first, second)).toBe(joined),
);
