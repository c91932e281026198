import { describe, expect, it } from "vitest";
import { writeCsv } from "./csv/write-csv.ts";
import { exampleTexts, fourStatements, twoAccounts } from "./example.ts";
import { QuoteError } from "./quotes.ts";
import { reportFiles } from "./report-files.ts";

const codebook = { id: "harbours", title: "Harbours", groups: [], topics: [] };
const source = {
  comparison: fourStatements,
  statements: exampleTexts,
  codebook,
  sampleNotice: null,
  madeAt: null,
};
const csv = new Map(
  reportFiles(source, "csv", { bom: false }).map(({ suffix, body }) => [suffix, body.split("\r\n")]),
);

describe("reportFiles()", () => {
  it("gives the matrix in long form, one row a cell", () => {
    const rows = csv.get(".csv") ?? [];
    expect(rows[0]).toBe(
      "event,date,topic,topic_label,group,statement,statement_name,party,language,state,share,rank,passages,searched",
    );
    expect(rows).toHaveLength(1 + fourStatements.coverage.length + 1);
    expect(rows).toContain(
      "Lind–Sato call,2031-03-04,harbour,Harbour,matters,gulf,Gulf Herald,Press,ar,silent,0,,,harbour; harbour talks",
    );
  });

  it("gives it in wide form, one row a topic", () => {
    const rows = csv.get(".wide.csv") ?? [];
    expect(rows[0]).toMatch(/^topic,topic_label,group,Northland Post: state,Northland Post: share,/);
    expect(rows.find((row) => row.startsWith("ferry"))).toMatch(/^ferry,Ferry line,matters,states,0\.25547,/);
  });

  it("gives passages, links and facts with their places and words", () => {
    expect(csv.get(".passages.csv")?.[2]).toBe(
      "north,Northland Post,1,0,63,98,both,agrees,ferry,,We agreed to reopen the ferry line.",
    );
    expect(csv.get(".links.csv")?.[2]).toMatch(
      /^conflict,0\.7,denies a topic that the other states,north,2,99,/,
    );
    expect(csv.get(".facts.csv")?.[2]).toMatch(/^duration,45,south,0,0,70,45 minutes,/);
  });

  it("gives the Comparison as it is", () => {
    const [file] = reportFiles(source, "json", { bom: false });
    expect(JSON.parse(file.body)).toEqual(fourStatements);
  });

  it.each(["md", "html", "csv"] as const)(
    "gives no %s at all when a text is not the one compared",
    (format) => {
      const statements = exampleTexts.map(({ id, text }) => ({ id, text: `${text} ` }));
      expect(() =>
        reportFiles({ ...source, comparison: twoAccounts, statements }, format, { bom: false }),
      ).toThrow(QuoteError);
    },
  );
});

describe("writeCsv()", () => {
  const table = {
    columns: ["a", "b"],
    rows: [
      ["=1+1", 'say "hi", twice\n'],
      ["@x", -1],
      ["\tcmd", null],
    ],
  } as const;

  it("keeps to RFC 4180 and leaves nothing for a spreadsheet to run", () => {
    expect(writeCsv(table, { bom: false })).toBe(
      'a,b\r\n\'=1+1,"say ""hi"", twice\n"\r\n\'@x,-1\r\n\'\tcmd,\r\n',
    );
  });

  it("begins with a byte order mark where Excel is to read it", () => {
    expect(writeCsv(table, { bom: true }).charCodeAt(0)).toBe(0xfeff);
  });
});
