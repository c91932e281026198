import { describe, expect, it } from "vitest";
import { isDate, isPublicationTime, isZonedDateTime } from "./dates.ts";

describe("isDate()", () => {
  it.each(["2025-06-05", "2024-02-29", "0800-12-25", "2000-02-29"])("takes %s", (text) =>
    expect(isDate(text)).toBe(true),
  );
  it.each([
    "2025-02-30",
    "2023-02-29",
    "1900-02-29",
    "2025-13-01",
    "2025-6-5",
    "05/06/2025",
    "2025-06-05 ",
    "0000-01-01",
    "",
  ])("refuses %j", (text) => expect(isDate(text)).toBe(false));
});

describe("isZonedDateTime()", () => {
  it.each([
    "2025-06-05T14:46:02Z",
    "2025-06-05T10:46-04:00",
    "2025-06-05T14:46:02.049Z",
    "2025-06-05T20:31:00+05:45",
  ])("takes %s", (text) => expect(isZonedDateTime(text)).toBe(true));
  it.each([
    "2025-06-05T14:46:02",
    "2025-02-30T14:46:02Z",
    "2025-06-05T24:00Z",
    "2025-06-05T14:61Z",
    "2025-06-05T14:46+15:00",
    "2025-06-05T1T2Z",
  ])("refuses %s", (text) => expect(isZonedDateTime(text)).toBe(false));
});

it("isPublicationTime() takes a bare date, for a source that tells no hour", () => {
  expect(isPublicationTime("2025-06-05")).toBe(true);
  expect(isPublicationTime("yesterday")).toBe(false);
});
