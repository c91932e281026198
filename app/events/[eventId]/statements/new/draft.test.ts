import { describe, expect, it } from "vitest";
import { EMPTY_FIELDS, edited, nameOf, proposed, withFinding } from "./draft.ts";
import { newDraft, putBehind } from "./draftList.ts";

const READING = {
  dateFrom: "the page’s own stamp",
  address: null,
  page: null,
  ok: true,
  text: "The ports stay open.",
  sha256: "",
  title: "On the ports",
  date: "2025-06-05T10:46:00-04:00",
  language: "en",
  encoding: null,
  extractor: "text@1",
  pages: null,
  notices: [],
  attachments: [],
} as const;

describe("proposed()", () => {
  it("fills in what was found", () => {
    expect(proposed(EMPTY_FIELDS, READING)).toMatchObject({
      title: "On the ports",
      language: "en",
      date: "2025-06-05",
      time: "10:46",
      zone: "-04:00",
      publishedBasis: "the page’s own stamp",
    });
  });

  it("never overwrites what the analyst has said", () => {
    const own = { ...EMPTY_FIELDS, title: "My title", language: "fr", date: "2025-06-01" };
    expect(proposed(own, READING)).toMatchObject({
      title: "My title",
      language: "fr",
      date: "2025-06-01",
      time: "",
    });
  });
});

describe("edited()", () => {
  const read = withFinding(
    newDraft(1, { kind: "paste", text: READING.text }),
    { kind: "text", reading: READING, attached: [] },
    { cut: null, pageKey: null },
  );

  it("forgets how a time was found once the analyst sets another", () => {
    expect(edited(read, { title: "Ports" }).fields.publishedBasis).toBe("the page’s own stamp");
    expect(edited(read, { time: "11:00" }).fields).toMatchObject({ time: "11:00", publishedBasis: "" });
  });

  it("keeps what the analyst says of it", () => {
    const told = edited(read, { publishedBasis: "the agency’s wire" });
    expect(edited(told, { time: "11:00" }).fields.publishedBasis).toBe("the agency’s wire");
  });
});

describe("putBehind()", () => {
  const file = (name: string) => ({ kind: "file", file: new File([], name) }) as const;
  const all = [newDraft(1, file("mail.eml")), newDraft(2, file("call.txt"))];
  const added = [newDraft(3, file("mail.eml/note.pdf")), newDraft(4, file("call.txt"))];

  it("puts what an e-mail brings behind it, what is there already left out", () => {
    expect(putBehind(all, 1, { added, instead: false }).map(({ key }) => key)).toEqual([1, 3, 2]);
  });

  it("puts an archive's files in its place", () => {
    expect(putBehind(all, 1, { added, instead: true }).map(({ key }) => key)).toEqual([3, 4, 2]);
  });
});

it("newDraft() of what cannot be read says so at once, by the file's name", () => {
  const draft = newDraft(1, { kind: "refused", reason: "“a.png” in “b.zip” is a picture." });
  expect(draft.status).toEqual({ kind: "failed", error: "“a.png” in “b.zip” is a picture." });
  expect(nameOf(draft)).toBe("a.png");
});
