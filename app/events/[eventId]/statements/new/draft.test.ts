import { describe, expect, it } from "vitest";
import { EMPTY_FIELDS, proposed } from "./draft.ts";

const READING = {
  dateFrom: null,
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
} as const;

describe("proposed()", () => {
  it("fills in what was found", () => {
    expect(proposed(EMPTY_FIELDS, READING)).toMatchObject({
      title: "On the ports",
      language: "en",
      date: "2025-06-05",
      time: "10:46",
      zone: "-04:00",
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
