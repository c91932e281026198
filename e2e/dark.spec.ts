import { expect } from "@playwright/test";
import { openSample, SCREENS } from "./screens.ts";
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

for (const path of SCREENS.top) {
  test(`${path} can be read in the dark`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading").first()).toBeVisible();
    await expectAccessible(page);
  });
}

for (const view of SCREENS.event) {
  test(`an event${view} can be read in the dark`, async ({ page }) => {
    await page.goto(`${await openSample(page)}${view}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
  });
}
