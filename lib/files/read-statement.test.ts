import { zipSync } from "fflate";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { FILE_LIMITS, limitsText } from "./limits.ts";
import { makeDocx } from "./made/docx.ts";
import { column, makePdf } from "./made/pdf.ts";
import { type ReadOptions, readPastedText, readStatement } from "./read-statement.ts";

/** What is read of a file: its text, or the sentence that says why not. */
async function read(name: string, content: string | Uint8Array, options: Partial<ReadOptions> = {}) {
  return readStatement(typeof content === "string" ? Buffer.from(content) : content, { name, ...options });
}
const error = (sentence: string) => ({ ok: false, error: sentence });
const PROTECTED =
  "/Encrypt << /Filter /Standard /V 1 /R 2 /O <2055c756c72e1ad702608e8196acad447ad32d17cff583235f6dd15fed7dab67> /U <0000000000000000000000000000000000000000000000000000000000000000> /P -4 >> /ID [<00><00>]";

describe("readStatement() reads", () => {
  it("a plain text, with its title, date and language", async () => {
    expect(
      await read(
        "call.txt",
        "Readout of the call\r\n\r\nOn 5 June 2025 the two presidents spoke about trade.\r\n",
      ),
    ).toEqual({
      ok: true,
      text: "Readout of the call\n\nOn 5 June 2025 the two presidents spoke about trade.",
      title: "Readout of the call",
      date: "2025-06-05",
      dateFrom: "the text's own words",
      language: "en",
      encoding: "utf-8",
      extractor: "text@1",
      pages: null,
      address: null,
      attachments: [],
      notices: [],
      page: null,
    });
  });

  it.each([
    ["gb18030", "新华社北京2025年6月5日电\n两国元首就经贸问题交换了意见。", "zh-Hans"],
    ["windows-1251", "Москва, 5 июня 2025 года\nПрезиденты обсудили положение на Украине.", "ru"],
    ["big5", "中央社2025年6月5日電\n雙方就經貿問題交換了意見。", "zh-Hant"],
  ])("a text in %s, and says so", async (encoding, text, language) => {
    const found = await read("call.txt", iconv.encode(text, encoding));
    expect(found).toMatchObject({ ok: true, text, language, encoding, date: "2025-06-05" });
    expect(found.ok && found.notices[0]).toMatch(
      /^Read as .+; choose another encoding if the letters look wrong\.$/,
    );
  });

  it("a text in the encoding that the reader chooses", async () => {
    const bytes = iconv.encode("Да", "koi8-r");
    expect(await read("a.txt", bytes, { encoding: "koi8-r" })).toMatchObject({
      text: "Да",
      encoding: "koi8-r",
    });
  });

  it("Markdown without its signs", async () => {
    expect(
      await read("call.md", "# The call\n\nThey **agreed** to [meet](https://example.org)."),
    ).toMatchObject({
      text: "The call\n\nThey agreed to meet.",
      title: "The call",
      extractor: "markdown@1",
    });
  });

  it("the main part of a page, and runs nothing", async () => {
    const page = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>The call | Agency</title>
      <meta property="article:published_time" content="2025-06-05T22:36:00+08:00"><style>p { color: red }</style></head>
      <body><nav><a href="/">Home</a> <a href="/all">All the news of today</a></nav><script>document.title = "hacked"</script>
      <div id="content"><h1>The call</h1><p>The two presidents spoke<br>about trade.</p>
      <p onclick="alert(1)">They will <b>meet</b> again &amp; again.<img src="x" onerror="alert(1)"></p>
      <ul><li>Rare earths</li><li>Students</li></ul><p hidden>secret</p></div>
      <aside>Read also: something else</aside><footer>© Agency</footer></body></html>`;
    expect(await read("call.html", page)).toMatchObject({
      ok: true,
      text: "The call\n\nThe two presidents spoke\nabout trade.\n\nThey will meet again & again.\n\nRare earths\n\nStudents",
      title: "The call | Agency",
      date: "2025-06-05T22:36:00+08:00",
      language: "en-GB",
      extractor: "html@1",
    });
  });

  it("a page in the encoding that its head declares", async () => {
    const page =
      '<html><head><meta charset="gb2312"><title>通话</title></head><body><p>双方就经贸问题交换了意见。</p></body></html>';
    expect(await read("a.htm", iconv.encode(page, "gb18030"))).toMatchObject({
      text: "双方就经贸问题交换了意见。",
      title: "通话",
      encoding: "gb18030",
      notices: [],
    });
  });

  it("a Word document, and tells of what Word keeps apart", async () => {
    const tracked =
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>They </w:t></w:r><w:ins w:id="1"><w:r><w:t>agreed.</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>quarrelled.</w:delText></w:r></w:del></w:p></w:body></w:document>';
    expect(
      await read("call.docx", makeDocx(["Запись разговора", "Стороны обсудили торговлю & визы."])),
    ).toMatchObject({
      text: "Запись разговора\n\nСтороны обсудили торговлю & визы.",
      title: "Запись разговора",
      language: "ru",
      encoding: null,
    });
    expect(await read("call.docx", makeDocx([], { "word/document.xml": tracked }))).toMatchObject({
      text: "They agreed.",
      notices: ["The document has tracked changes: inserted words are in the text, deleted ones are not."],
    });
  });

  it("a PDF in paragraphs, and names pages without text", async () => {
    const pdf = makePdf([
      column([
        "Readout of the call",
        null,
        "The two presidents spoke about the inter-",
        "national trade of the last two years",
        null,
        "They will meet (soon).",
      ]),
      [],
    ]);
    expect(await read("call.pdf", pdf)).toMatchObject({
      text: "Readout of the call\n\nThe two presidents spoke about the international trade of the last two years\n\nThey will meet (soon).",
      title: "Readout of the call",
      pages: 2,
      notices: [
        "1 of 2 pages holds no text (page 2); it may be a picture.",
        "1 word that a line end parted was joined.",
      ],
    });
  });

  it("a file by what it is, where its name says otherwise", async () => {
    expect(await read("call.txt", makePdf([column(["The call was long."])]))).toMatchObject({
      extractor: "pdf@2",
      notices: ["“call.txt” is named as plain text and is a PDF; it was read as what it is."],
    });
    expect(await read("call.txt", "<!DOCTYPE html><p>The call was long.</p>")).toMatchObject({
      text: "The call was long.",
    });
    expect(
      await read("call", "<html><p>Да</p></html>", { mediaType: "text/html; charset=utf-8" }),
    ).toMatchObject({ text: "Да" });
  });
});

describe("readStatement() refuses", () => {
  it.each<[string, string | Uint8Array, string]>([
    ["empty.txt", "", "“empty.txt” is empty: it holds no bytes. Choose another file, or paste the text."],
    ["blank.txt", " \r\n\t\n ", "“blank.txt” has no text in it. Choose another file, or paste the text."],
    [
      "none.docx",
      "hello",
      "“none.docx” is not a Word document (.docx), although its name says so. Save it again from the program that wrote it.",
    ],
    [
      "broken.docx",
      "PK\x03\x04 and then rubbish",
      "“broken.docx” is a damaged archive, so it cannot be unpacked. Open it in Word and save it again.",
    ],
    [
      "table.docx",
      zipSync({ "xl/workbook.xml": Buffer.from("<a/>") }),
      "“table.docx” is an Excel workbook. Save it as .docx, .html or .txt, and add that.",
    ],
    ["body.docx", makeDocx([], { "word/document.xml": "<w:document" }), "“body.docx” is a damaged Word file"],
    [
      "entity.docx",
      makeDocx([], { "word/document.xml": "<!DOCTYPE lol [<!ENTITY a 'b'>]><x>&a;</x>" }),
      "“entity.docx” has a document type inside, which no Word document has. It was not read.",
    ],
    [
      "old.docx",
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      "“old.docx” is a Word document of the old kind (.doc) or another old Office file. Save it as .docx, and add that.",
    ],
    [
      "secret.docx",
      Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from("EncryptedPackage", "utf16le")]),
      "“secret.docx” is protected by a password. Save a copy without one, and add that.",
    ],
    [
      "scan.pdf",
      makePdf(Array.from({ length: 12 }, () => [])),
      "“scan.pdf” has no text. No text found in 12 pages; it may be a scan. Read it with text recognition first, or paste its text.",
    ],
    [
      "secret.pdf",
      makePdf([column(["Hidden"])], PROTECTED),
      "“secret.pdf” is protected by a password. Save a copy without one, and add that.",
    ],
    [
      "broken.pdf",
      "%PDF-1.7 rubbish",
      "“broken.pdf” is damaged or no PDF (Invalid PDF structure). Open it in a viewer and save it again.",
    ],
    [
      "long.pdf",
      makePdf(Array.from({ length: 301 }, () => [])),
      "“long.pdf” has 301 pages; at most 300 can be read. Save the part that you need as a file of its own.",
    ],
    [
      "picture.txt",
      Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
      "“picture.txt” is a picture. Type its text out, or read it with text recognition first.",
    ],
    [
      "program.txt",
      Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7919) % 256),
      "“program.txt” holds no text that can be read: it is a program, a picture or some other binary file.",
    ],
    [
      "table.xlsx",
      "a,b",
      "“table.xlsx” is a table of statements. Import it as a table, where you say what its columns mean.",
    ],
    [
      "talk.mp3",
      "a,b",
      '“talk.mp3” ends in ".mp3", which cannot be read here. Give .txt, .md, .html, .mhtml, .docx, .odt, .rtf, .pdf, .eml, .srt and .vtt.',
    ],
  ])("%s", async (name, content, sentence) => {
    const found = await read(name, content);
    expect(found.ok ? "" : found.error).toContain(sentence);
  });

  it("a zip bomb before it is unpacked, whether its table of contents tells the truth or lies", async () => {
    const bomb = makeDocx(["x"], { "word/styles.xml": "0".repeat(30_000_000) });
    const sentence =
      "“bomb.docx” unpacks to far more than a document holds, as a file made to exhaust a computer does. It was not unpacked.";
    expect(await read("bomb.docx", bomb)).toEqual(error(sentence));
    const lie = Buffer.from(bomb);
    for (let at = lie.indexOf("PK\x01\x02"); at >= 0; at = lie.indexOf("PK\x01\x02", at + 1))
      lie.writeUInt32LE(1_000, at + 24);
    expect(await read("bomb.docx", lie)).toEqual(
      error("“bomb.docx” is a damaged archive, so it cannot be unpacked. Open it in Word and save it again."),
    );
  });

  it("50 MB of text, and text that is longer than what can be compared", async () => {
    expect(await read("big.txt", Buffer.alloc(50_000_000, "a"))).toEqual(
      error(
        "“big.txt” is too large: 50 MB, at most 20 MB. Save the part that you need as a file of its own.",
      ),
    );
    const sentence =
      "“long.txt” is too long: at most 400,000 characters of text can be compared. Save the part that you need as a file of its own.";
    expect(await read("long.txt", "word ".repeat(100_000))).toEqual(error(sentence));
    expect(await read("long.txt", "word ".repeat(2_000_000))).toEqual(error(sentence));
  });

  it("a page that takes too long, and what is no longer wanted", async () => {
    const nested = "<table>".repeat(100_000) + "<p>x".repeat(50_000);
    const limits = { ...FILE_LIMITS, seconds: 1 };
    expect(await read("slow.html", nested, { limits })).toEqual(
      error(
        "“slow.html” takes longer to read than 1 second. Save the part that you need as a file of its own.",
      ),
    );
    const stop = new AbortController();
    const reading = read("slow.html", nested, { signal: stop.signal });
    stop.abort();
    expect(await reading).toEqual(error("“slow.html” was not read: it was cancelled."));
  });
});

it("readPastedText() tidies what was pasted and proposes the same things", async () => {
  expect(
    await readPastedText("\ufeff习近平同特朗普通电话\n\n2025年6月5日，双方就经贸问题交换了意见。\r\n"),
  ).toMatchObject({
    text: "习近平同特朗普通电话\n\n2025年6月5日，双方就经贸问题交换了意见。",
    title: "习近平同特朗普通电话",
    date: "2025-06-05",
    language: "zh-Hans",
    extractor: "paste@1",
  });
  expect(await readPastedText(" \n")).toEqual(
    error("The pasted text has no text in it. Choose another file, or paste the text."),
  );
});

it("limitsText() tells the limits before a file is chosen", () => {
  expect(limitsText()).toBe(
    "At most 20 MB, 400,000 characters of text, 300 pages and 20 seconds of reading for each file; 200 files and 100 MB unpacked for an archive.",
  );
});
