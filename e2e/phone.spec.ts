import type { Page } from "@playwright/test";
import { openSample, SCREENS, visitScreens } from "./screens.ts";
import { expectAccessible, expectNoSidewaysScroll, test } from "./test.ts";

test("every screen fits a phone", async ({ page }) => {
  await visitScreens(page, SCREENS.top, expectFitting);
});

test("every view of an event fits a phone", async ({ page }) => {
  const event = await openSample(page);
  await visitScreens(
    page,
    SCREENS.event.map((view) => `${event}${view}`),
    expectFitting,
  );
});

async function expectFitting(page: Page) {
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
}
