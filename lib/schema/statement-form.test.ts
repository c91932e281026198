import { describe, expect, it } from "vitest";
import { readStatementFields, type StatementFields } from "./statement-form.ts";

const FILLED: StatementFields = {
  source: " Ministry of Ports ",
  party: "Arcadia",
  type: "official-readout",
  language: "zh-cn",
  title: "On the call",
  date: "2025-06-05",
  time: "",
  zone: "",
  url: "",
  publishedBasis: "",
  translationOf: "",
};

describe("readStatementFields()", () => {
  it("gives tidy facts", () => {
    expect(readStatementFields(FILLED)).toMatchObject({
      ok: true,
      facts: {
        source: "Ministry of Ports",
        language: "zh-CN",
        publishedAt: "2025-06-05",
        publishedBasis: null,
        url: null,
        translationOf: null,
      },
    });
  });

  it("tells every field that is wrong at once", () => {
    const wrong = {
      ...FILLED,
      source: " ",
      type: "gossip",
      language: "Klingon!",
      date: "2025-02-30",
      url: "javascript:alert(1)",
    };
    const reading = readStatementFields(wrong);
    expect(reading.ok ? [] : Object.keys(reading.errors).toSorted()).toEqual([
      "date",
      "language",
      "source",
      "type",
      "url",
    ]);
  });
});
