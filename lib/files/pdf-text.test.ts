import { describe, expect, it } from "vitest";
import type { PdfItem } from "./extraction.ts";
import { joinLines, pdfText } from "./pdf-text.ts";

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

describe("pdfText()", () => {
  it("joins lines to paragraphs and words that a line parted", () => {
    const text = pdfText([
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
    expect(pdfText([page(`${long}\nends.\n${long}\n>${long}`)])).toBe(`${long} ends.\n\n${long}\n\n${long}`);
  });

  it("joins Chinese lines without a space", () => {
    expect(pdfText([page("双方就经贸问题\n交换了意见")])).toBe("双方就经贸问题交换了意见");
  });

  it("leaves out page numbers and heads that return, and joins a sentence over the page's end", () => {
    const pages = [1, 2, 3].map((number) =>
      page(
        `Ministry of Trade, bulletin ${number}\n\nthe talks of round ${"abc"[number - 1]} went on and\n\n- ${number} -`,
      ),
    );
    expect(pdfText(pages)).toBe(
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
    expect(pdfText([[piece("Tai", 72, 15), piece("wan", 87.2, 20), piece("Strait", 112, 30)]])).toBe(
      "Taiwan Strait",
    );
  });

  it("reads a page with as many pieces as a hostile file can hold", () => {
    const pieces = Array.from(
      { length: 200_000 },
      (_, at): PdfItem => ({ text: "x", x: at, y: 700, width: 1, height: 10, endsLine: false }),
    );
    expect(pdfText([pieces])).toHaveLength(200_000);
  });
});

it.each([
  ["the inter-", "national law", "the international law"],
  ["the US-", "China talks", "the US- China talks"],
  ["one", "two", "one two"],
  ["会谈，", "双方", "会谈，双方"],
])("joinLines(%j, %j)", (first, second, joined) => expect(joinLines(first, second)).toBe(joined));
