import { expect, it } from "vitest";
import { published } from "./dates.ts";

it("published() keeps the zone in which the time was given", () => {
  expect(published("2025-06-05T14:46:02.049Z")).toBe("5 June 2025, 14:46 UTC");
  expect(published("2025-06-05T22:46:02+08:00")).toBe("5 June 2025, 22:46 UTC+08:00");
  expect(published("2025-06-06")).toBe("6 June 2025");
});
