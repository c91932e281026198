import fc from "fast-check";
import { zipSync } from "fflate";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import {
  type Item,
  READ_AS_FOUND,
  type ReaderOptions,
  TABLE_FORMATS,
  TableError,
  type TableFormat,
} from "./item.ts";
import { workbook } from "./made/workbook.ts";
import { readItems } from "./read-items.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

async function items(
  format: TableFormat,
  content: Uint8Array,
  options: Partial<ReaderOptions> = {},
): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const item of readItems(content, format, { ...READ_AS_FOUND, ...options })) all.push(item);
  return all;
}

/** The cells of the rows that can be read, and the reasons of the others. */
async function rows(format: TableFormat, content: Uint8Array, options: Partial<ReaderOptions> = {}) {
  return (await items(format, content, options)).map((item) => {
    if (item.kind === "row") return item.cells;
    if (item.kind === "bundle") return item.bundle.event.title;
    return item.kind === "bad" ? item.reason : item.place;
  });
}

describe("CSV", () => {
  it.each([
    ["a comma", "a,b\n1,2"],
    ["a semicolon", "a;b\n1;2"],
    ["a tab", "a\tb\n1\t2"],
    ["a bar", "a|b\n1|2"],
    ["Windows lines and a byte order mark", "\ufeffa,b\r\n1,2\r\n"],
    ["quotation marks", '"a","b"\n"1","2"'],
  ])("divided by %s", async (_what, text) => {
    expect(await rows("csv", bytes(text))).toEqual([{ a: "1", b: "2" }]);
  });

  it.each(["utf-8", "utf-16le", "gb18030", "windows-1251"])("in %s", async (encoding) => {
    const text =
      encoding === "gb18030"
        ? "标题,正文\n两国元首通话,双方就双边关系和共同关心的国际问题深入交换意见，一致同意保持沟通。"
        : "заголовок,текст\nРазговор,Стороны обсудили положение в регионе и договорились продолжить контакты.";
    const content = iconv.encode(text, encoding, { addBOM: encoding.startsWith("utf-16") });
    const [row] = await rows("csv", new Uint8Array(content));
    const [head, line] = text.split("\n").map((part) => part.split(","));
    expect(row).toEqual({ [head?.[0] ?? ""]: line?.[0], [head?.[1] ?? ""]: line?.[1] });
  });

  it("keeps line breaks and doubled quotation marks inside a cell", async () => {
    expect(await rows("csv", bytes('a,b\n"one\ntwo","say ""no"""'))).toEqual([
      { a: "one\ntwo", b: 'say "no"' },
    ]);
  });

  it("names columns that have no name or the same one", async () => {
    expect(await rows("csv", bytes("a,,a\n1,2,3"))).toEqual([{ a: "1", "column 2": "2", "a (2)": "3" }]);
    expect(await rows("csv", bytes("1,2"), { header: false })).toEqual([
      { "column 1": "1", "column 2": "2" },
    ]);
  });

  it("tells of a row whose cells have shifted, and reads the others", async () => {
    expect(await rows("csv", bytes("a,b\n1,2,3\n4\n5,6"))).toEqual([
      expect.stringContaining("3 cells and the table 2 columns"),
      { a: "4", b: "" },
      { a: "5", b: "6" },
    ]);
  });

  it("says where a quotation mark is not closed", async () => {
    await expect(rows("csv", bytes('a,b\n1,"2\n3,4'))).rejects.toThrow(/never closed/);
  });
});

describe("JSON and JSON lines", () => {
  it("flattens what is inside objects and joins lists of texts", async () => {
    const value = {
      text: "x",
      event: { title: "Call", participants: [{ name: "Ost" }] },
      tags: ["a", "b"],
      none: null,
    };
    expect(await rows("json", bytes(JSON.stringify([value])))).toEqual([
      { text: "x", "event.title": "Call", "event.participants": '[{"name":"Ost"}]', tags: "a; b", none: "" },
    ]);
    expect(await rows("json", bytes(JSON.stringify({ count: 1, data: [{ a: 1 }] })))).toEqual([{ a: "1" }]);
  });

  it("reads every line that is JSON and tells of the others", async () => {
    expect(await rows("jsonl", bytes('{"a":1}\n\n{"a":\n[1]\n{"a":2}'))).toEqual([
      { a: "1" },
      expect.stringContaining("not JSON"),
      expect.stringContaining("expected an object"),
      { a: "2" },
    ]);
  });

  it("knows an event bundle", async () => {
    const bundle = { event: { title: "Call", date: "2025-06-05", kind: "call" }, statements: [] };
    expect(await rows("json", bytes(JSON.stringify(bundle)))).toEqual(["Call"]);
    expect(await rows("jsonl", bytes(`${JSON.stringify(bundle)}\n{"a":1}`))).toEqual(["Call", { a: "1" }]);
    expect(await rows("json", bytes(JSON.stringify({ ...bundle, event: {} })))).toEqual([
      expect.stringContaining("event.title"),
    ]);
  });
});

describe("workbooks", () => {
  const book = workbook({
    First: [
      ["title", "date"],
      ["Fish", 45_813.5],
      ["Pier", 45_813],
    ],
    Second: [["a"], ["1"]],
  });

  it("give their first sheet, with dates as dates", async () => {
    expect(await rows("xlsx", book)).toEqual([
      { title: "Fish", date: "2025-06-05 12:00:00" },
      { title: "Pier", date: "2025-06-05" },
    ]);
  });

  it("give the sheet that is asked for, or say which there are", async () => {
    expect(await rows("xlsx", book, { sheet: "Second" })).toEqual([{ a: "1" }]);
    await expect(rows("xlsx", book, { sheet: "Third" })).rejects.toThrow(
      'no sheet "Third"; it has First, Second',
    );
  });

  it("that are damaged are refused with the way out", async () => {
    await expect(rows("xlsx", book.subarray(0, 400))).rejects.toThrow(/damaged/);
  });
});

describe("archives", () => {
  it("give what is in them, with its place, and tell of what cannot be read", async () => {
    const archive = zipSync({
      "in/a.csv": bytes("a,b\n1,2"),
      "notes.docx": bytes("x"),
      "minutes/первая.txt": bytes("Words."),
      "more.zip": zipSync({ "c.csv": bytes("a") }),
      "__MACOSX/a.csv": bytes("x"),
      "b.jsonl": bytes('{"c":3}'),
    });
    expect((await items("zip", archive)).map(({ kind, place }) => [kind, place])).toEqual([
      ["row", "in/a.csv, row 2"],
      ["bad", "notes.docx"],
      ["document", "minutes/первая.txt"],
      ["bad", "more.zip"],
      ["row", "b.jsonl, line 1"],
    ]);
  });

  it("that unpack to far more than they are, are not unpacked", async () => {
    const bomb = zipSync({ "a.csv": new Uint8Array(30_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    await expect(rows("zip", bomb)).rejects.toThrow(/made to exhaust a computer/);
    await expect(rows("xlsx", bomb)).rejects.toThrow(/made to exhaust a computer/);
  });
});

describe("any bytes at all", () => {
  it("give items or an error that says why, in every format", { timeout: 120_000 }, async () => {
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: "binary", maxLength: 400 }).map(bytes),
      fc.json().map(bytes),
      fc
        .array(fc.array(fc.string(), { maxLength: 4 }).map((cells) => cells.join(",")))
        .map((lines) => bytes(lines.join("\n"))),
    );
    await fc.assert(
      fc.asyncProperty(anything, fc.constantFrom(...TABLE_FORMATS), async (content, format) => {
        try {
          for (const item of await items(format, content)) expect(item.place).not.toBe("");
        } catch (error) {
          expect(error).toBeInstanceOf(TableError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
