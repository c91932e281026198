import { describe, expect, it } from "vitest";
import { publishedParts, readPublishedAt } from "./published-at.ts";

const read = (date: string, time = "", zone = "") => readPublishedAt({ date, time, zone });

describe("readPublishedAt()", () => {
  it("keeps a day as a day", () => {
    expect(read("2025-06-05")).toEqual({ ok: true, publishedAt: "2025-06-05" });
  });

  it("gives a time the offset that its zone had on that day", () => {
    expect(read("2025-06-05", "10:46", "America/New_York")).toEqual({
      ok: true,
      publishedAt: "2025-06-05T10:46:00-04:00",
    });
    expect(read("2025-01-05", "10:46", "America/New_York")).toEqual({
      ok: true,
      publishedAt: "2025-01-05T10:46:00-05:00",
    });
    expect(read("2025-06-05", "22:46", "+08:00")).toEqual({
      ok: true,
      publishedAt: "2025-06-05T22:46:00+08:00",
    });
    expect(read("2025-06-05", "14:46", "UTC")).toEqual({ ok: true, publishedAt: "2025-06-05T14:46:00Z" });
  });

  it("knows nothing where nothing is filled in", () => {
    expect(read("")).toEqual({ ok: true, publishedAt: null });
  });

  it.each([
    ["2025-02-30", "", "", "date"],
    ["", "10:00", "UTC", "date"],
    ["2025-06-05", "25:00", "UTC", "time"],
    ["2025-06-05", "10:00", "", "zone"],
    ["2025-06-05", "10:00", "Mars/Olympus", "zone"],
  ])("refuses %s %s %s at its %s", (date, time, zone, field) => {
    expect(read(date, time, zone)).toMatchObject({ ok: false, field });
  });
});

describe("publishedParts()", () => {
  it("takes a stored time apart, so that reading it again gives the same", () => {
    for (const stored of ["2025-06-05", "2025-06-05T10:46:00-04:00", "2025-06-05T14:46:00Z"])
      expect(readPublishedAt(publishedParts(stored))).toEqual({ ok: true, publishedAt: stored });
    expect(publishedParts(null)).toEqual({ date: "", time: "", zone: "" });
  });
});
