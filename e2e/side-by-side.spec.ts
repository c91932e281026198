import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll, test } from "./test.ts";

/** Opens the sample call side by side; `query` is what a reader would have chosen. */
async function openCall(page: Page, query = "") {
  await page.goto("/events");
  const address = await page
    .getByRole("link", { name: /Trump–Xi call/ })
    .first()
    .getAttribute("href");
  await page.goto(`${address}/side-by-side${query}`);
  await expect(page.getByRole("slider", { name: /Place in/ }).first()).toBeVisible();
  // The keys listen from when the lines are drawn.
  await expect(page.locator("[data-cell] ~ svg path").first()).toBeAttached();
}

const apparatus = (page: Page) => page.getByRole("complementary", { name: "Apparatus" });

test("a silent cell lists the terms that were searched, on focus and on a press", async ({ page }) => {
  await openCall(page);
  const cell = page.getByRole("button", { name: "Truth Social is silent on Taiwan: terms searched" });
  await cell.click();
  await expect(page.getByRole("dialog", { name: "Terms searched for Taiwan" })).toContainText("Taiwan");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expectAccessible(page);
});

test("keys lead through passages and differences, and do nothing while one types", async ({ page }) => {
  await openCall(page, "?order=text");
  await page.keyboard.press("j");
  await expect(apparatus(page)).toContainText("Passage 1 of");
  await page.keyboard.press("j");
  await expect(apparatus(page)).toContainText("Passage 2 of");
  await expect(page).toHaveURL(/[?&]p=[^&]+:1(&|$)/);
  await page.keyboard.press("k");
  await expect(apparatus(page)).toContainText("Passage 1 of");
  await page.keyboard.press("n");
  await expect(apparatus(page)).toContainText("Where the accounts part");
  await page.keyboard.press("/");
  await page.keyboard.type("njk");
  await expect(page.getByRole("searchbox")).toHaveValue("njk");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(apparatus(page)).not.toContainText("Passage");
});

test("a deep link opens its passage and the passages linked to it", async ({ page }) => {
  await openCall(page, "?order=text&s=truth-social,xinhua-zh,xinhua-en&p=xinhua-en:4");
  const passage = page.locator('[data-place="xinhua-en:4"]');
  await expect(passage).toHaveAttribute("aria-pressed", "true");
  await expect(passage).toBeInViewport();
  await expect(apparatus(page).getByRole("heading", { name: "Xinhua (en)" })).toBeVisible();
  await expect(passage).toHaveAttribute("aria-description", /linked as \w+ to .+, passage \d+/);
  await expectAccessible(page);
});

test("what linked passages of one language do not share is underlined, until the reader switches it off", async ({
  page,
}) => {
  await openCall(page, "?s=truth-social,wire");
  const differing = page.locator("[data-place] .underline").first();
  await expect(differing).toHaveCSS("text-decoration-line", "underline");
  await page.getByRole("button", { name: "Differing words" }).click();
  await expect(differing).toHaveCSS("text-decoration-line", "none");
  await expect(page).toHaveURL(/words=off/);
});

test("typed words are marked and counted in all columns, whatever their case", async ({ page }) => {
  await openCall(page);
  await page.keyboard.press("/");
  await page.keyboard.type("GENEVA");
  await expect(page.getByRole("status", { name: "Places found" })).toContainText(/Xinhua \(en\) [1-9]/);
  await expect(page.locator("mark[data-found]").first()).toHaveText(/geneva/i);
});

test("topics, differences and links narrow the rows by the address, with a way back", async ({ page }) => {
  await openCall(page, "?topic=taiwan");
  await expect(page.getByRole("heading", { level: 3 })).toHaveText(["Taiwan"]);
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(page.getByRole("heading", { level: 3 }).nth(3)).toBeVisible();
  await page.getByRole("button", { name: "In order of text" }).click();
  await expect(page).toHaveURL(/order=text/);
  await expectNoSidewaysScroll(page);
});
