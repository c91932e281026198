import { expect, it } from "vitest";
import { fits } from "./fits.ts";

const mapping = {
  reader: { encoding: null, delimiter: null, header: true, sheet: null },
  columns: { text: "content", title: "headline" },
  fixed: {},
  dates: { form: "auto", zone: null },
} as const;

it("fits a file that has one of its columns, and no other", () => {
  expect(fits(mapping, ["content", "day"])).toBe(true);
  expect(fits(mapping, ["content;day"])).toBe(false);
  expect(fits({ ...mapping, columns: {} }, ["content"])).toBe(false);
});
