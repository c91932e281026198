import type { Page } from "@playwright/test";
import { visitEventViews, visitTopScreens } from "./screens.ts";
import { expectAccessible, expectNoSidewaysScroll, test } from "./test.ts";

test("every screen fits a phone", async ({ page }) => {
  await visitTopScreens(page, expectFitting);
});

test("every view of an event fits a phone", async ({ page }) => {
  await visitEventViews(page, expectFitting);
});

async function expectFitting(page: Page) {
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
}
