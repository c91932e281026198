import { expect } from "@playwright/test";
import { visitEventViews, visitTopScreens } from "./screens.ts";
import { expectAccessible, test } from "./test.ts";

test.use({ colorScheme: "dark" });

test("the page is dark where the system is", async ({ page }) => {
  await page.goto("/events");
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const channels =
    paper
      .match(/[\d.]+/g)
      ?.slice(0, 3)
      .map(Number) ?? [];
  expect(Math.max(...channels), paper).toBeLessThan(80);
});

test("every screen can be read in the dark", async ({ page }) => {
  await visitTopScreens(page, expectAccessible);
});

test("every view of an event can be read in the dark", async ({ page }) => {
  await visitEventViews(page, expectAccessible);
});
