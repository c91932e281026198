import { expect, it } from "vitest";
import { publishedLabel } from "./publishedLabel.ts";

it("publishedLabel() keeps the zone in which the time was given", () => {
  expect(publishedLabel("2025-06-05T14:46:02.049Z")).toBe("5 Jun 2025, 14:46 UTC");
  expect(publishedLabel("2025-06-05T22:46:02+08:00")).toBe("5 Jun 2025, 22:46 UTC+08:00");
  expect(publishedLabel("2025-06-06")).toBe("6 Jun 2025");
  expect(publishedLabel(null)).toBe("time unknown");
});
