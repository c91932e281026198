import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decode } from "./decode.ts";
import { decodeAs, findEncoding } from "./find-encoding.ts";

/** One sentence or two of news in each language, with the encodings that files in it still come in. */
const TEXTS: readonly (readonly [language: string, text: string, encodings: string])[] = [
  [
    "Chinese",
    "国家主席同美国总统通了电话。双方就经贸问题交换意见，同意尽快举行新一轮会谈。",
    "gb18030 utf-16le utf-16be",
  ],
  ["Chinese, six characters", "会谈很成功。", "gb18030"],
  [
    "Chinese, traditional",
    "總統府發言人表示，雙方就經貿問題交換意見，並同意儘快舉行新一輪會談。",
    "big5 utf-16le",
  ],
  ["Japanese", "首相は電話で大統領と会談し、両国の関係について意見を交わした。", "shift_jis euc-jp"],
  ["Korean", "대통령은 전화 통화에서 양국 관계와 한반도 정세에 대해 의견을 나누었다.", "euc-kr"],
  [
    "Russian",
    "Президенты обсудили положение на Украине и договорились продолжать личные контакты.",
    "windows-1251 koi8-r cp866 iso-8859-5",
  ],
  ["Russian, three words", "Да, мы говорили.", "windows-1251 koi8-r cp866 iso-8859-5"],
  ["Russian in capitals", "ЗАЯВЛЕНИЕ ПРЕЗИДЕНТА О РЕЗУЛЬТАТАХ ПЕРЕГОВОРОВ", "windows-1251 koi8-r iso-8859-5"],
  [
    "Ukrainian",
    "Президент обговорив із партнерами питання безпеки. Це був їхній перший дзвінок.",
    "windows-1251 koi8-u",
  ],
  ["French", "Le président a déclaré que l’échange avait été « très positif ».", "windows-1252"],
  ["German", "Der Präsident erklärte, das Gespräch über die Zölle sei „sehr gut“ gewesen.", "windows-1252"],
  [
    "English with one accent",
    "The talks took place in a café in Genoa, of all places. They lasted an hour.",
    "windows-1252",
  ],
  ["Polish", "Następne spotkanie odbędzie się w Łodzi, gdzieś w październiku.", "windows-1250 iso-8859-2"],
  [
    "Czech",
    "Prezident řekl, že hovor byl velmi dobrý. Příští schůzka bude v létě.",
    "windows-1250 iso-8859-2",
  ],
  ["Turkish", "Cumhurbaşkanı görüşmenin çok iyi geçtiğini söyledi.", "windows-1254"],
  ["Greek", "Ο πρόεδρος δήλωσε ότι η συνομιλία ήταν πολύ καλή.", "windows-1253"],
  ["Hebrew", "הנשיא אמר כי השיחה הייתה טובה מאוד.", "windows-1255"],
  ["Arabic", "قال الرئيس إن المكالمة كانت جيدة جدا.", "windows-1256"],
  ["Thai", "ประธานาธิบดีกล่าวว่าการสนทนาทางโทรศัพท์เป็นไปด้วยดี", "windows-874"],
];
const CASES = TEXTS.flatMap(([language, text, encodings]) =>
  encodings.split(" ").map((encoding) => ({ language, text, encoding })),
);

describe("findEncoding()", () => {
  it.each(CASES)("reads $language in $encoding", ({ text, encoding }) => {
    const bytes = iconv.encode(text, encoding);
    const found = findEncoding(bytes);
    expect(found === null ? null : decodeAs(bytes, found)).toBe(text);
  });

  it("prefers UTF-8 wherever the bytes are valid in it", () => {
    expect(findEncoding(Buffer.from("Привет, 世界 — naïve"))).toBe("utf-8");
    expect(findEncoding(Buffer.from("plain"))).toBe("utf-8");
  });

  it.each([
    ["utf-8", [0xef, 0xbb, 0xbf]],
    ["utf-16le", [0xff, 0xfe]],
    ["utf-16be", [0xfe, 0xff]],
  ] as const)("believes the byte order mark of %s", (id, mark) => {
    const bytes = Buffer.concat([Buffer.from(mark), iconv.encode("Да", id)]);
    expect(findEncoding(bytes)).toBe(id);
  });

  it("finds an encoding in a long file whose sample ends inside a character", () => {
    for (const encoding of ["gb18030", "shift_jis", "euc-kr", "big5"] as const) {
      const text = TEXTS.find(([, , encodings]) => encodings.includes(encoding))?.[1] ?? "";
      const bytes = iconv.encode(`x${text.repeat(2_000)}`, encoding);
      expect(findEncoding(bytes)).toBe(encoding);
    }
  });
});

describe("decode()", () => {
  const russian = iconv.encode("Переговоры прошли успешно.", "windows-1251");
  it("says what it found, so that a reader can disagree", () => {
    expect(decode(russian, { chosen: null, declared: null })).toMatchObject({
      encoding: "windows-1251",
      notices: [
        "Read as Cyrillic (Windows-1251), as its bytes suggest; choose another encoding if the letters look wrong.",
      ],
    });
  });

  it("follows the reader's choice, even a wrong one", () => {
    expect(decode(russian, { chosen: "KOI8-R", declared: null })).toMatchObject({
      encoding: "koi8-r",
      notices: [],
    });
  });

  it("does not believe a page that claims UTF-8 falsely", () => {
    expect(decode(russian, { chosen: null, declared: "utf-8" })).toMatchObject({
      text: "Переговоры прошли успешно.",
      notices: ["The file says that it is in utf-8; it was read as Cyrillic (Windows-1251)."],
    });
  });

  it("refuses a choice that it does not know, and bytes that are no text", () => {
    expect(decode(russian, { chosen: "klingon", declared: null })).toMatchObject({ ok: false });
    const program = Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7919) % 256);
    expect(decode(program, { chosen: null, declared: null })).toMatchObject({ ok: false });
  });
});
