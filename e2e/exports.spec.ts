import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { openSample, SAMPLE } from "./screens.ts";
import { expectAccessible, test } from "./test.ts";

/** What the menu's entry saves, and the file's path. */
async function save(page: Page, entry: string): Promise<string> {
  await page.getByRole("button", { name: "Report and downloads" }).click();
  const started = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: entry }).click();
  return (await started).path();
}

test("the report is one HTML file that needs no network", async ({ page, context }) => {
  // axe walks some thousand terms and quotes here: a busy machine needs minutes for it.
  test.setTimeout(300_000);
  await openSample(page);
  const path = await save(page, "Report, one HTML file");
  await page.goto("about:blank");
  await context.setOffline(true);
  const reader = await context.newPage();
  const requests: string[] = [];
  reader.on("request", (request) => requests.push(request.url()));
  await reader.route("https://report.example/", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: readFileSync(path) }),
  );
  await reader.goto("https://report.example/");
  await expect(reader.getByRole("heading", { level: 1 })).toContainText(SAMPLE);
  await expect(reader.locator("blockquote").first()).toBeVisible();
  expect(requests.filter((url) => !url.startsWith("data:"))).toEqual(["https://report.example/"]);
  await expectAccessible(reader);
});

test("the Markdown report quotes with its place", async ({ page }) => {
  await openSample(page);
  const text = readFileSync(await save(page, "Report, Markdown"), "utf8");
  expect(text).toMatch(/^# /m);
  expect(text).toMatch(/^> /m);
});

for (const table of ["Matrix", "Passages", "Links", "Facts"]) {
  test(`the ${table.toLowerCase()} come as a table with a head`, async ({ page }) => {
    await openSample(page);
    const text = readFileSync(await save(page, `${table}, CSV`), "utf8");
    const [head = ""] = text.replace(/^\uFEFF/, "").split(/\r?\n/);
    expect(head.split(",").length).toBeGreaterThan(2);
    if (table === "Matrix") expect(text).toContain("taiwan");
  });
}

test("the event bundle imports again to the same Comparison", async ({ page, request }) => {
  const event = await openSample(page);
  const bundle = JSON.parse(readFileSync(await save(page, "Event bundle, JSON"), "utf8"));
  // Another title, so that other journeys still find the sample by its own.
  const title = "A sample that came back";
  bundle.event.title = title;
  await page.goto("/events/import");
  await page.locator("input[type=file]").setInputFiles({
    name: "again.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(bundle)),
  });
  await page.getByRole("button", { name: `Import ${title}` }).click();
  const copy = await page.getByRole("link", { name: "open the event" }).getAttribute("href");
  const comparisonOf = async (path: string) => (await request.get(`/api/v1${path}/comparison`)).json();
  const original = await comparisonOf(event);
  expect(await comparisonOf(copy ?? "")).toEqual({ ...original, event: { ...original.event, title } });
});
