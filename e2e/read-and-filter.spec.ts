import { expect } from "@playwright/test";
import { openSample, SAMPLE } from "./screens.ts";
import { expectAccessible, test } from "./test.ts";

test("the list is searched by word, and the search stands in the address", async ({ page }) => {
  await page.goto("/events");
  await page.getByRole("searchbox", { name: /Search titles and statements/ }).fill("Tarnwick");
  await expect(page).toHaveURL(/[?&]q=Tarnwick/);
  await expect(page.getByRole("link", { name: /Tarnwick silo 4/ })).toBeVisible();
  await expect(page.getByRole("link", { name: SAMPLE })).toBeHidden();
  await page.reload();
  await expect(page.getByRole("link", { name: SAMPLE })).toBeHidden();
  await page.getByRole("button", { name: "Clear the filters" }).click();
  await expect(page.getByRole("link", { name: SAMPLE })).toBeVisible();
});

test("the list is narrowed by party and kind", async ({ page }) => {
  await page.goto("/events?party=China&kind=call");
  await expect(page.getByRole("link", { name: SAMPLE })).toBeVisible();
  await expect(page.getByRole("link", { name: /Tarnwick/ })).toBeHidden();
  await expectAccessible(page);
});

test("a search that finds nothing says what to do", async ({ page }) => {
  await page.goto("/events?q=zeppelinmail");
  await expect(page.getByText("No event matches")).toBeVisible();
  await expectAccessible(page);
});

test("the matrix shows only differences, and sorts by group", async ({ page }) => {
  await openSample(page);
  const topics = page.getByRole("table", { name: /What each statement does/ }).getByRole("rowheader");
  // The matrix comes in with the Comparison: a count before that is a count of nothing.
  await expect(topics.first()).toBeVisible();
  const all = await topics.count();
  await page.getByRole("checkbox", { name: "Only differences" }).click();
  await expect(page).toHaveURL(/show=differences/);
  await expect.poll(() => topics.count()).toBeLessThan(all);
  await page.getByRole("radio", { name: "group" }).click();
  await expect(page).toHaveURL(/sort=group/);
  await expect(page.getByRole("rowheader", { name: "Security" })).toBeVisible();
});

test("every chart has its numbers as a table behind it", async ({ page }) => {
  const event = await openSample(page);
  await page.goto(`${event}/charts`);
  await expect(page).toHaveTitle(`Charts · ${SAMPLE} · Parallax`);
  const charts = page.getByRole("region").filter({ has: page.getByRole("button", { name: "Numbers" }) });
  await expect.poll(() => charts.count()).toBeGreaterThanOrEqual(4);
  const count = await charts.count();
  for (let i = 0; i < count; i++) {
    const name = await page
      .getByRole("button", { name: /: save as SVG$/ })
      .nth(i)
      .getAttribute("aria-label");
    const title = name?.replace(/: save as SVG$/, "") ?? "";
    const chart = page.getByRole("region", { name: title, exact: true });
    await chart.getByRole("button", { name: "Numbers" }).click();
    await expect(chart.getByRole("table", { name: title })).toBeVisible();
  }
  await expectAccessible(page);
});

test("a statement is read whole, with its marks", async ({ page }) => {
  const event = await openSample(page);
  await page.goto(`${event}/statements`);
  await page
    .getByRole("main")
    .getByRole("link", { name: /Truth Social/ })
    .first()
    .click();
  await expect(page.getByText(/Rare Earth products are a complicated subject/)).toBeVisible();
  await expectAccessible(page);
});
