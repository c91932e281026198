import { describe, expect, it } from "vitest";
import { readEventFields } from "./event-form.ts";

const FILLED = {
  title: "Ports call",
  date: "2025-06-05",
  kind: "call",
  codebookId: "diplomacy",
  participants: [
    { name: "Ada Harbour", party: "Arcadia", aliases: "Harbour, 哈伯；Харбор" },
    { name: "", party: "", aliases: " " },
  ],
};

describe("readEventFields()", () => {
  it("divides aliases and leaves an empty row out", () => {
    expect(readEventFields(FILLED)).toMatchObject({
      ok: true,
      facts: {
        participants: [{ name: "Ada Harbour", party: "Arcadia", aliases: ["Harbour", "哈伯", "Харбор"] }],
      },
    });
  });

  it("tells each field that is wrong", () => {
    const wrong = {
      ...FILLED,
      title: " ",
      date: "2025-13-01",
      kind: "",
      participants: [{ name: "Ada", party: "", aliases: "" }],
    };
    const reading = readEventFields(wrong);
    expect(reading.ok ? [] : Object.keys(reading.errors).toSorted()).toEqual([
      "date",
      "kind",
      "participants.0",
      "title",
    ]);
  });
});
