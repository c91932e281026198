import { expect } from "@playwright/test";
import { openSample } from "./screens.ts";
import { test } from "./test.ts";

test("the first Tab offers to skip to the content", async ({ page }) => {
  await page.goto("/events");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("/ goes to the search, ? lists the keys, Esc closes the list", async ({ page }) => {
  await page.goto("/events");
  const search = page.getByRole("searchbox", { name: /Search titles and statements/ });
  await search.waitFor();
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(search).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.type("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeHidden();
  await search.fill("");
  await search.blur();
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keys" });
  await expect(keys).toContainText("Search events");
  await page.keyboard.press("Escape");
  await expect(keys).toBeHidden();
});

test("arrows move through the matrix, Enter opens the words, Esc closes them", async ({ page }) => {
  await openSample(page);
  const cell = (row: number, column: number) => page.locator(`[data-row="${row}"][data-column="${column}"]`);
  await cell(0, 0).focus();
  await page.keyboard.press("ArrowDown");
  await expect(cell(1, 0)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(cell(1, 1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("complementary")).toBeHidden();
  await expect(cell(1, 1)).toBeFocused();
});

test("single keys can be switched off", async ({ page }) => {
  await page.goto("/settings");
  await page.getByRole("checkbox", { name: /Single keys/ }).click();
  await expect(page.getByText("Saved.", { exact: true }).first()).toBeVisible();
  await page.goto("/events");
  const search = page.getByRole("searchbox", { name: /Search titles and statements/ });
  await search.waitFor();
  await page.keyboard.press("/");
  await expect(search).not.toBeFocused();
});
