import { describe, expect, it } from "vitest";
import { publication } from "./published.ts";

describe("publication()", () => {
  it.each([
    ["2025-06-05T21:46:00+08:00", "2025-06-05T13:46:00.000Z", "+08:00"],
    ["2025-06-05T14:46:02.049Z", "2025-06-05T14:46:02.049Z", "Z"],
    ["2025-06-05", "2025-06-05T00:00:00.000Z", null],
  ])("of %s is %s, zone %s, wherever the server stands", (given, instant, zone) => {
    expect(publication(given)).toEqual({ instant: new Date(instant), zone });
  });

  it.each(["2025-02-30", "2025-06-05T21:46:00", "5 June 2025", ""])("refuses %o", (given) => {
    expect(publication(given)).toBeNull();
  });
});
