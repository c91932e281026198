import { readFileSync } from "node:fs";
import { zipSync } from "fflate";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { FILE_LIMITS } from "./limits.ts";
import { readMembers } from "./read-members.ts";

/** The names that come out of a file and the sentences about what does not. */
async function namesIn(name: string, bytes: Uint8Array, limits = FILE_LIMITS) {
  const inside = await readMembers(bytes, { name, limits });
  return inside.ok ? [inside.members.map((member) => member.name), inside.refused] : inside.error;
}
const zip = (files: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === "string" ? Buffer.from(content) : content,
      ]),
    ),
  );
/** The archive with one name of its table put in place of another of the same length. */
const renamed = (bytes: Uint8Array, from: string, to: Uint8Array) =>
  Buffer.from(
    Buffer.from(bytes).toString("latin1").replaceAll(from, Buffer.from(to).toString("latin1")),
    "latin1",
  );

describe("readMembers() gives", () => {
  it("the files of an archive, and says what it left packed", async () => {
    expect(await namesIn("archive.zip", readFileSync("e2e/fixtures/programs/archive.zip"))).toEqual([
      [
        "minutes/minutes.odt",
        "minutes/minutes.rtf",
        "minutes/mail-koi8-r.eml",
        "minutes/press-conference.srt",
        "минуты/записка.txt",
      ],
      [
        "“minutes/more.zip” in “archive.zip” is an archive inside an archive, which is not opened. Unpack it, and add what is inside.",
        "“minutes/photo.png” in “archive.zip” is a picture. Type its text out, or read it with text recognition first.",
      ],
    ]);
  });

  it("the attachments of an e-mail", async () => {
    expect(await namesIn("a.eml", readFileSync("e2e/fixtures/programs/mail-with-attachments.eml"))).toEqual([
      ["minutes.docx"],
      ["“photo.png” in “a.eml” is a picture. Type its text out, or read it with text recognition first."],
    ]);
  });

  it.each([
    ["gb18030", "双方会谈纪要全文.txt"],
    ["cp866", "Протокол переговоров мэров.txt"],
  ])("names that an archiver wrote in %s", async (encoding, name) => {
    const written = iconv.encode(name, encoding);
    const plain = `${"x".repeat(written.length - 4)}.txt`;
    expect(await namesIn("a.zip", renamed(zip({ [plain]: "Да." }), plain, written))).toEqual([[name], []]);
  });

  it("a table by the place where it belongs", async () => {
    expect(await namesIn("a.zip", zip({ "all.csv": "a,b", "one.txt": "x" }))).toEqual([
      ["one.txt"],
      [
        "“all.csv” in “a.zip” is a table of statements. Import it as a table, where you say what its columns mean.",
      ],
    ]);
  });
});

describe("readMembers() refuses", () => {
  const small = { ...FILE_LIMITS, bytes: 1_000_000 };
  it.each<[string, Uint8Array, string]>([
    [
      "a name that leads outside",
      renamed(zip({ "aa/evil.txt": "x" }), "aa/", Buffer.from("../")),
      "holds a file whose name leads outside the archive (“../evil.txt”), as a file made to harm does. It was not unpacked.",
    ],
    [
      "a name from the disk's root",
      renamed(zip({ "aa/evil.txt": "x" }), "aa/", Buffer.from("/a/")),
      "holds a file whose name leads outside the archive (“/a/evil.txt”)",
    ],
    [
      "a bomb",
      zip({ "a.txt": "0".repeat(30_000_000) }),
      "unpacks to far more than texts hold (at most 100 MB, and at most 100 times its own size), as a file made to exhaust a computer does. It was not unpacked.",
    ],
    [
      "201 files",
      zip(Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`${at}.txt`, "x"]))),
      "holds too many files; at most 200 are read from one archive. Make smaller archives, or bring them in as one table.",
    ],
    [
      "what is damaged",
      Buffer.from("PK\x03\x04 rubbish"),
      "is a damaged archive, so it cannot be unpacked. Make it again.",
    ],
    ["what is empty", zip({}), "is an empty archive: it holds no file."],
    [
      "a document under another name",
      zip({ "[Content_Types].xml": "<a/>" }),
      "is an Office document and no archive of files. Name it .docx, and add that.",
    ],
    [
      "more bytes than a file may have",
      Buffer.alloc(1_000_001),
      "is too large: 1 MB, at most 1 MB. Make smaller archives of it.",
    ],
  ])("%s", async (_, bytes, sentence) => expect(await namesIn("a.zip", bytes, small)).toContain(sentence));

  it("one member that is too large, and gives the others", async () => {
    const bytes = zip({
      "large.txt": Buffer.from(Array.from({ length: 1_200_000 }, (_, at) => 97 + ((at * at) % 23))),
      "small.txt": "x",
    });
    expect(await namesIn("a.zip", bytes, small)).toEqual([
      ["small.txt"],
      ["“large.txt” in “a.zip” is too large: 2 MB, at most 1 MB."],
    ]);
  });
});
