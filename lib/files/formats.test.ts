import { readFileSync } from "node:fs";
import { zipSync } from "fflate";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { readStatement } from "./read-statement.ts";

/** What is read of a file that a real program wrote; e2e/fixtures/programs/README.md says which. */
const readFixture = (name: string) => readStatement(readFileSync(`e2e/fixtures/programs/${name}`), { name });
/** What is read of bytes of our own: the text, or the sentence that says why there is none. */
async function textOf(name: string, content: string | Uint8Array): Promise<string> {
  const found = await readStatement(typeof content === "string" ? Buffer.from(content) : content, { name });
  return found.ok ? found.text : found.error;
}

const MINUTES = readFileSync("e2e/fixtures/programs/make/minutes.py", "utf8").split('"""')[3] ?? "";

describe("documents of real programs", () => {
  it.each(["minutes.odt", "minutes.rtf", "minutes.docx"])(
    "%s of LibreOffice reads word by word",
    async (name) => {
      expect(await readFixture(name)).toMatchObject({
        ok: true,
        text: MINUTES,
        title: "Joint minutes of the harbour talks",
        date: "2026-05-14",
        notices: [],
      });
    },
  );

  it.each([
    ["minutes.pdf", "LibreOffice, two columns, parted words", "“Minutes of 14 May 2026, page 1 of 2”"],
    ["browser-columns.pdf", "Chromium, two columns, parted words", "“Minutes of 14 May 2026 · 1/2”"],
    ["browser-plain.pdf", "Chromium", "“Minutes of 14 May 2026 · 1/3”"],
  ])("%s (%s) reads word by word, without its heads and feet", async (name, _, foot) => {
    const found = await readFixture(name);
    expect(found).toMatchObject({ text: MINUTES });
    expect(found.ok && found.notices[0]).toBe(
      `Page heads and feet were left out: “Westerley and Lindhaven: Harbour Commission”, ${foot}.`,
    );
  });

  it("a page that a browser saved as MHTML, without the frames in it", async () => {
    const found = await readFixture("saved-page.mhtml");
    expect(found).toMatchObject({
      title: "林德港与韦斯特利会谈纪要",
      date: "2026-05-14T22:30:00+08:00",
      language: "zh-CN",
      address: "https://westerley.example/minutes",
    });
    expect(found.ok && found.text.split("\n\n")).toHaveLength(3);
    expect(found.ok && found.text).not.toMatch(/seaside|首页/);
  });

  it("an e-mail in KOI8-R, with its subject, its date in its own zone and its sender", async () => {
    expect(await readFixture("mail-koi8-r.eml")).toMatchObject({
      title: "О переговорах с Уэстерли",
      date: "2026-05-14T19:30:00+03:00",
      language: "ru",
      text: expect.stringMatching(/^14 мая 2026 года мэр Линдхейвена[\s\S]*на вылов рыбы\.$/),
      notices: ["The e-mail is from Пресс-служба Линдхейвена <press@lindhaven.example>."],
    });
  });

  it.each([
    [
      "gb18030",
      "两位市长的通话",
      "两位市长五月十四日通话。双方同意，自六月起渡轮每天开两班。渔业配额问题没有谈成。",
    ],
    [
      "koi8-r",
      "Разговор двух мэров",
      "Мэры говорили 14 мая. Паром будет ходить дважды в день с июня. О квотах не договорились.",
    ],
  ])("an e-mail in %s that does not say so, by its letters or by choice", async (encoding, title, text) => {
    const mail = iconv.encode(
      `From: press@lindhaven.example\r\nSubject: ${title}\r\n\r\n${text}\r\n`,
      encoding,
    );
    const found = await readStatement(mail, { name: "note.eml" });
    expect(found).toMatchObject({ title, text, encoding });
    expect(found.ok && found.notices[0]).toMatch(/choose another encoding/);
    expect(await readStatement(mail, { name: "note.eml", encoding })).toMatchObject({ text, encoding });
    expect(await readStatement(mail, { name: "note.eml", encoding: "cp866" })).not.toMatchObject({ text });
  });

  describe("an e-mail whose text is packed and does not name its encoding", () => {
    const TEXT = "Мэры говорили 14 мая. Паром будет ходить дважды в день с июня. О квотах не договорились.";
    const bytes = iconv.encode(TEXT, "koi8-r");
    const base64 = bytes.toString("base64").replace(/.{60}/g, "$&\r\n");
    const quoted = bytes.toString("hex").toUpperCase().replace(/../g, "=$&").replace(/.{60}/g, "$&=\r\n");
    const alone = (packing: string, body: string, type = "") =>
      `From: press@lindhaven.example\r\n${type}Content-Transfer-Encoding: ${packing}\r\n\r\n${body}\r\n`;
    const typed = "Content-Type: text/plain; format=flowed\r\n";
    const parts = `Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n${typed}Content-Transfer-Encoding: base64\r\n\r\n${base64}\r\n--b--\r\n`;

    it.each([
      ["base64", alone("base64", base64)],
      ["base64 with a type", alone("BASE64", base64, typed)],
      ["quoted-printable", alone("quoted-printable", quoted, typed)],
      ["a part of several", `MIME-Version: 1.0\r\n${parts}`],
    ])("%s", async (_what, mail) => {
      const read = (encoding?: string) => readStatement(Buffer.from(mail), { name: "note.eml", encoding });
      expect(await read()).toMatchObject({ text: TEXT, encoding: "koi8-r" });
      expect(await read("koi8-r")).toMatchObject({ text: TEXT, encoding: "koi8-r" });
      expect(await read("windows-1251")).not.toMatchObject({ text: TEXT });
    });

    it("in UTF-8 it is left as it is", async () => {
      const mail = alone("base64", Buffer.from(TEXT).toString("base64"), typed);
      expect(await readStatement(Buffer.from(mail), { name: "note.eml" })).toMatchObject({ text: TEXT });
    });
  });

  it("an e-mail's HTML, whose paragraphs are whole, and the names of what is attached", async () => {
    expect(await readFixture("mail-with-attachments.eml")).toMatchObject({
      text: "The mayors agreed that the ferry will sail twice a day from June.\n\nThe joint minutes are attached.",
      attachments: ["minutes.docx", "photo.png"],
    });
  });

  it.each(["press-conference.srt", "press-conference.vtt"])("%s in sentences, by speaker", async (name) => {
    const found = await readFixture(name);
    const paragraphs = found.ok ? found.text.toLowerCase().split("\n\n") : [];
    expect(paragraphs[0]).toBe("the press: mayor brook, how often will the ferry sail?");
    expect(paragraphs[1]).toMatch(
      /^mayor brook: twice a day, beginning in june\. fares will not exceed 9 euros/,
    );
    expect(paragraphs.at(-1)).toMatch(/^mayor orlin: we asked for a new distribution\./);
    expect(found).toMatchObject({ title: null });
  });
});

describe("RTF", () => {
  it.each([
    [
      "code pages of its fonts",
      "{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset204 A;}{\\f1\\fcharset134 B;}}\\f0 \\'cc\\'e8\\'f0\\f1  \\'cb\\'ab\\'b7\\'bd}",
      "Мир 双方",
    ],
    [
      "fonts that TextEdit lists flat",
      "{\\rtf1\\ansi{\\fonttbl\\f0\\fnil\\fcharset134 B;}\n\\f0 \\'cb\\'ab\\'b7\\'bd\\\n\\u1044 ?\\u1072 ?}",
      "双方\n\nДа",
    ],
    [
      "hyphens, quotes and spaces",
      "{\\rtf1 a well\\_known \\ldblquote part\\rdblquote\\~of it}",
      "a well-known “part”\u00a0of it",
    ],
    [
      "no notes, hidden or deleted words, heads and field codes",
      "{\\rtf1 {\\header H}a{\\v hidden}{\\deleted gone}{\\footnote note}{\\field{\\*\\fldinst X}{\\fldrslt  link}}}",
      "a link",
    ],
    [
      "rows of a table as lines",
      "{\\rtf1 a\\par\\trowd\\pard\\intbl Fare\\cell 9\\cell\\row\\pard b\\par}",
      "a\n\nFare\t9\n\nb",
    ],
    ["what is left of a truncated file", "{\\rtf1{\\b Half a sent", "Half a sent"],
    [
      "no text of one without words",
      "{\\rtf1{\\pict 00ff}}",
      "“a.rtf” has no text in it. Choose another file, or paste the text.",
    ],
  ])("%s", async (_, rtf, text) => expect(await textOf("a.rtf", rtf)).toBe(text));
});

describe("OpenDocument", () => {
  const odt = (body: string, more: Readonly<Record<string, string>> = {}) =>
    zipSync(
      Object.fromEntries(
        Object.entries({
          mimetype: "application/vnd.oasis.opendocument.text",
          "content.xml": `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
          ...more,
        }).map(([name, content]) => [name, Buffer.from(content)]),
      ),
    );

  it.each([
    [
      "spaces, tabs and line breaks",
      '<text:p>a<text:s text:c="2"/>b<text:line-break/>c<text:tab/>d</text:p>',
      "a  b\nc\td",
    ],
    [
      "lists and tables",
      "<text:list><text:list-item><text:p>one</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>Fare</text:p></table:table-cell><table:table-cell><text:p>9</text:p></table:table-cell></table:table-row></table:table><text:p>end</text:p>",
      "one\n\nFare 9\n\nend",
    ],
    [
      "no deleted words, notes and comments",
      "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:p>kept<text:note><text:p>note</text:p></text:note><office:annotation><text:p>hm</text:p></office:annotation></text:p>",
      "kept",
    ],
    ["entities", "<text:p>Q&amp;A &#x4e2d;</text:p>", "Q&A 中"],
    ["not what is cut off", "<text:p>half", "“a.odt” is a damaged OpenDocument file"],
  ])("%s", async (_, body, text) => expect(await textOf("a.odt", odt(body))).toContain(text));

  it.each<[string, Uint8Array | string, string]>([
    [
      "a document type",
      odt("", { "content.xml": "<!DOCTYPE x [<!ENTITY a 'b'>]><x/>" }),
      "has a document type inside",
    ],
    [
      "a password",
      odt("<text:p>x</text:p>", { "META-INF/manifest.xml": "<manifest:encryption-data/>" }),
      "is protected by a password",
    ],
    [
      "a spreadsheet",
      odt("", { mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
      "is an OpenDocument spreadsheet",
    ],
    ["what is none", "hello", "is not an OpenDocument text (.odt), although its name says so"],
  ])("refuses %s", async (_, content, sentence) =>
    expect(await textOf("a.odt", content)).toContain(sentence),
  );
});

describe("subtitles", () => {
  const srt = (...lines: readonly string[]) =>
    lines.map((line, at) => `${at + 1}\n00:00:0${at},000 --> 00:00:0${at},900\n${line}\n`).join("\n");

  it.each([
    ["speakers by arrows", srt(">> How long?", ">> An hour,", "or two."), "How long?\n\nAn hour, or two."],
    [
      "lines that roll up said once",
      srt("We agreed", "We agreed\non the ferry.", "on the ferry.\nIt sails."),
      "We agreed on the ferry. It sails.",
    ],
    [
      "Chinese without spaces",
      srt("记者：会谈持续", "了多久？", "市长：一小时。"),
      "记者：会谈持续了多久？\n\n市长：一小时。",
    ],
    ["tags and places taken out", srt("{\\\\an8}<i>We</i> met."), "We met."],
  ])("%s", async (_, content, text) => expect(await textOf("a.srt", content)).toBe(text));

  it("in an old encoding, and with a byte order mark", async () => {
    const captions = srt("Вопрос: Как долго?", "Мэр: Час и ещё немного.");
    const text = "Вопрос: Как долго?\n\nМэр: Час и ещё немного.";
    expect(await textOf("a.srt", iconv.encode(captions, "windows-1251"))).toBe(text);
    expect(await textOf("a.srt", iconv.encode(captions, "utf-16le", { addBOM: true }))).toBe(text);
  });

  it("without any is refused", async () =>
    expect(await textOf("a.srt", "Just words.")).toContain("holds no subtitle with its times"));
});
