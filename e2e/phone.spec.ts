import { expect, type Page } from "@playwright/test";
import { openSample, SCREENS } from "./screens.ts";
import { expectAccessible, expectNoSidewaysScroll, test } from "./test.ts";

for (const path of SCREENS.top) {
  test(`${path} fits a phone`, async ({ page }) => {
    await page.goto(path);
    await expectFitting(page);
  });
}

for (const view of SCREENS.event) {
  test(`an event${view} fits a phone`, async ({ page }) => {
    await page.goto(`${await openSample(page)}${view}`);
    await expectFitting(page);
  });
}

async function expectFitting(page: Page) {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
}
