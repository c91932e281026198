import { describe, expect, it } from "vitest";
import { guessDateForm } from "./guess-mapping.ts";
import type { Mapping } from "./mapping.ts";
import { readTime } from "./read-time.ts";

const read = (cell: string, dates: Partial<Mapping["dates"]> = {}) =>
  readTime(cell, { form: "auto", zone: null, ...dates });

describe("readTime()", () => {
  it.each([
    ["2025-06-05", "2025-06-05"],
    ["2025-06-05T10:46:02-04:00", "2025-06-05T10:46:02-04:00"],
    ["2025/6/5", "2025-06-05"],
    ["20250605", "2025-06-05"],
    ["2025年6月5日", "2025-06-05"],
    ["05.06.2025", "2025-06-05"],
    ["25/06/2025", "2025-06-25"],
    ["06/25/2025", "2025-06-25"],
    ["5 June 2025", "2025-06-05"],
    ["June 5, 2025", "2025-06-05"],
    ["5 июня 2025", "2025-06-05"],
    ["1749134762", "2025-06-05T14:46:02Z"],
    ["1749134762000", "2025-06-05T14:46:02Z"],
    ["2025-06-05 10:46 +0800", "2025-06-05T10:46:00+08:00"],
    ["Thu Jun 05 14:46:02 +0000 2025", "2025-06-05T14:46:00Z"],
  ])("reads %s as %s", (cell, time) => expect(read(cell)).toMatchObject({ ok: true, time }));

  it("puts a time into the zone that was chosen, in winter and in summer", () => {
    const zone = "America/New_York";
    expect(read("2025-06-05 10:46", { zone })).toEqual({
      ok: true,
      time: "2025-06-05T10:46:00-04:00",
      assumed: "read in America/New_York",
    });
    expect(read("2025-01-05 10:46 PM", { zone })).toMatchObject({
      ok: true,
      time: "2025-01-05T22:46:00-05:00",
    });
    expect(read("05.06.2025, 9:05", { zone: "Asia/Shanghai" })).toMatchObject({
      ok: true,
      time: "2025-06-05T09:05:00+08:00",
    });
  });

  it("keeps only the day of a time that has no zone: it would be no moment", () => {
    expect(read("2025-06-05 10:46")).toEqual({
      ok: true,
      time: "2025-06-05",
      assumed: "its hour is left out, because no zone is said",
    });
  });

  it("takes day or month first as it is told, and says so where it is not", () => {
    expect(read("05/06/2025", { form: "dmy" })).toMatchObject({ ok: true, time: "2025-06-05" });
    expect(read("05/06/2025", { form: "mdy" })).toMatchObject({ ok: true, time: "2025-05-06" });
    expect(read("05/06/2025")).toMatchObject({
      ok: false,
      reason: expect.stringContaining("day or month first"),
    });
    expect(read("05/05/2025")).toEqual({ ok: true, time: "2025-05-05", assumed: null });
  });

  it.each(["2025-02-30", "2025-06-05 25:10", "yesterday", "June", "13", "32.01.2025"])(
    "refuses %s",
    (cell) => {
      expect(read(cell, { zone: "UTC" })).toMatchObject({
        ok: false,
        reason: expect.stringContaining(`“${cell}”`),
      });
    },
  );
});

describe("guessDateForm()", () => {
  it.each([
    [["05/06/2025", "25/06/2025"], "dmy"],
    [["05/06/2025", "05/26/2025"], "mdy"],
    [["1749134762", ""], "unix"],
    [["2025-06-05", "05/06/2025"], "auto"],
  ])("%j is %s", (dates, form) => expect(guessDateForm(dates)).toBe(form));
});
