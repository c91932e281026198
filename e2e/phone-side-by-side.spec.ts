import { expect } from "@playwright/test";
import { openSample } from "./screens.ts";
import { expectAccessible, expectNoSidewaysScroll, test } from "./test.ts";

test("one statement at a time; the switch keeps the topic in place", async ({ page }) => {
  const address = await openSample(page);
  await page.goto(`${address}/side-by-side`);
  const shown = page.getByRole("navigation", { name: "Statement shown" });
  await expect(shown.getByRole("button", { name: "Truth Social" })).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("heading", { level: 2, name: "Xinhua (zh)" })).toBeHidden();
  const row = page.getByRole("region", { name: "Trade and tariffs" });
  await row.scrollIntoViewIfNeeded();
  await row.evaluate((element) => element.scrollIntoView({ block: "start" }));
  await shown.getByRole("button", { name: "Xinhua (en)" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Xinhua (en)" })).toBeVisible();
  await expect(row.getByRole("heading")).toBeInViewport();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test("the apparatus stands under the text and leaves the chosen passage in sight", async ({ page }) => {
  const address = await openSample(page);
  await page.goto(`${address}/side-by-side?order=text`);
  await page.getByRole("slider", { name: "Place in Truth Social" }).press("End");
  const chosen = page.locator('[data-place][aria-pressed="true"]');
  await expect(chosen).toBeInViewport();
  const sheet = await page.getByRole("complementary", { name: "Apparatus" }).boundingBox();
  await expect
    .poll(async () => {
      const box = await chosen.boundingBox();
      return (box?.y ?? 0) + (box?.height ?? 0);
    })
    .toBeLessThanOrEqual(Math.ceil(sheet?.y ?? 0));
});
