import { expect } from "@playwright/test";
import { openSample, SAMPLE } from "./screens.ts";
import { expectAccessible, expectNoSidewaysScroll, test } from "./test.ts";

test("a newcomer sees the samples, marked as paraphrases, and opens one", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveURL(/\/events$/);
  await expect(page.getByRole("heading", { level: 1, name: "Events" })).toBeVisible();
  const sample = page.getByRole("listitem").filter({ hasText: SAMPLE });
  await expect(sample).toContainText("sample, paraphrased");
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await openSample(page);
  await expect(page).toHaveTitle(`${SAMPLE}, 2025-06-05 · Parallax`);
  await expect(page.getByText("Sample.", { exact: true })).toBeVisible();
  await expect(page.getByRole("table", { name: /What each statement does/ })).toBeVisible();
  await expect(page.getByText(/topics? in (both|all)/).first()).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test("a denial opens the words that deny", async ({ page }) => {
  await openSample(page);
  await page.getByRole("button", { name: /^War in Ukraine, Truth Social: denies/ }).click();
  const words = page.getByRole("complementary", { name: /War in Ukraine.* in Truth Social/ });
  await expect(words.locator("blockquote mark").first()).toBeVisible();
  await expect(words.getByRole("link", { name: /^passage \d+, characters \d+–\d+$/ }).first()).toBeVisible();
  await expectAccessible(page);
});

test("a silence lists the terms that were searched", async ({ page }) => {
  await openSample(page);
  await page.getByRole("button", { name: /^Taiwan, Truth Social: silent/ }).click();
  const words = page.getByRole("complementary", { name: "Taiwan in Truth Social" });
  await expect(words.getByText(/None of these \d+ terms was found in/)).toBeVisible();
  await expect(words.getByRole("listitem").first()).toBeVisible();
  await expectAccessible(page);
});
