import { describe, expect, it } from "vitest";
import { afterPublication, countLine } from "./revision-text.ts";

describe("afterPublication()", () => {
  it.each([
    ["2025-06-05T10:00:00Z", "2025-06-05T10:40:00Z", "40 min after publication"],
    ["2025-06-05T10:00:00+02:00", "2025-06-05T13:00:00Z", "5 h after publication"],
    ["2025-06-05T10:00:00Z", "2025-06-09T10:00:00Z", "4 days after publication"],
    ["2025-06-05", "2025-06-05T13:00:00Z", null],
    ["2025-06-05T10:00:00Z", "2025-06-05T09:00:00Z", null],
    [null, "2025-06-05T13:00:00Z", null],
  ])("published %s, seen %s: %s", (published, seen, expected) => {
    expect(afterPublication(published, new Date(seen))).toBe(expected);
  });
});

describe("countLine()", () => {
  it("names what there is, losses first", () => {
    expect(
      countLine([
        { kind: "kept", before: 0, after: 0 },
        { kind: "removed", before: 1, after: null },
        { kind: "kept", before: 2, after: 1 },
      ]),
    ).toBe("1 passage removed, 2 passages kept");
  });
});
