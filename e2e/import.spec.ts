import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll, test } from "./test.ts";

/** Every run has words of its own: the database remembers those of the runs before. */
const RUN = Date.now().toString(36);

const HEAD = "publish_time,outlet,country,type,title,content,event";
const GOOD = [
  `2031-03-04 21:46,Eastport Gazette ${RUN},Eastport,readout,Mayors speak,"The mayors spoke of herring ${RUN} and of the pier, and the ferry runs again in spring.",Harbour call ${RUN}`,
  `2031-03-05,Westport Herald ${RUN},Westport,press,A call,Our mayor demanded that lamp ${RUN} be lit again at once.,Harbour call ${RUN}`,
  `2031-03-05,Westport Herald ${RUN},Westport,press,A call,our mayor demanded that LAMP ${RUN} be lit again at once!,Harbour call ${RUN}`,
];
const BAD = `2031-02-31,Eastport Gazette ${RUN},Eastport,readout,Ice,The ice ${RUN} has gone from the quay.,Harbour call ${RUN}`;

async function choose(page: Page, name: string, text: string, from = "/imports/new") {
  await page.goto(from);
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}/);
  await page.getByRole("heading", { level: 1, name }).waitFor();
}

test("an archive becomes an event; its failing row is mended and sent again", async ({ page }) => {
  test.slow();
  await choose(page, `archive-${RUN}.csv`, [HEAD, ...GOOD, BAD].join("\n"));
  await expect(page.getByLabel("Column of Text")).toHaveValue("content");
  await expect(page.getByLabel("Column of Published")).toHaveValue("publish_time");
  const { width = 1440, height = 900 } = page.viewportSize() ?? {};
  await page.setViewportSize({ width: 390, height });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width, height });
  const divider = page.getByLabel("Cells are divided by");
  await divider.selectOption("semicolon");
  await expect(page.getByText("has a quotation mark inside a cell in line 2")).toBeVisible();
  await divider.selectOption("comma");
  await expect(page.getByText("has a quotation mark inside a cell in line 2")).toBeHidden();
  await expect(page.getByLabel("Column of Text")).toHaveValue("content");
  await page.getByRole("button", { name: "Show the first 4" }).click();
  const preview = page.getByRole("region", { name: "The first rows as they would be stored" });
  await expect(preview.getByRole("row", { name: /row 2/ })).toContainText("official readout");
  await expect(preview.getByRole("row", { name: /row 5/ })).toContainText("“2031-02-31”");
  await expectAccessible(page);

  await page.getByRole("button", { name: "Look at all rows" }).click();
  const store = page.getByRole("button", { name: "Store 2 statements" });
  await expect(store).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("heading", { name: "1 row fails" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "1 duplicate" })).toBeVisible();
  await expect(page.getByText("the same words · will be skipped")).toBeVisible();
  await page.getByRole("button", { name: `Change “Harbour call ${RUN}”` }).click();
  await page.getByRole("textbox", { name: "Title" }).fill(`Call of two harbours ${RUN}`);
  await page.getByRole("button", { name: "Keep these changes" }).click();
  await expect(page.getByRole("heading", { name: `Call of two harbours ${RUN}` })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download failing rows" }).click(),
  ]);
  const failing = await readFile(await download.path(), "utf8");
  expect(failing).toContain("why it failed");
  expect(failing).toContain("is no day and time of the calendar");

  await store.click();
  await expect(page.getByText("2 stored, 1 duplicates, 1 failed")).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
  const like = await page.getByRole("link", { name: "Send mended rows" }).getAttribute("href");

  await choose(page, `mended-${RUN}.csv`, failing.replace("2031-02-31", "2031-03-04"), like ?? "");
  await page.getByRole("button", { name: "Look at all rows" }).click();
  const again = page.getByRole("button", { name: "Store 1 statement" });
  await expect(again).toBeVisible({ timeout: 60_000 });
  await again.click();
  await expect(page.getByText("1 stored, 0 duplicates, 0 failed")).toBeVisible({ timeout: 60_000 });

  await page.goto(`/events?q=herring ${RUN}`);
  await page.getByRole("link", { name: `Call of two harbours ${RUN}` }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Call of two harbours ${RUN}` })).toBeVisible();
});

test("a large file can be cancelled while it is looked at, and nothing is stored", async ({ page }) => {
  const rows = Array.from(
    { length: 6_000 },
    (_, at) =>
      `2031-04-01,Tide Table ${RUN},Eastport,readout,Tide ${at},Tide ${at} of ${RUN} came at ${at} hours.,Tides`,
  );
  await choose(page, `tides-${RUN}.csv`, [HEAD, ...rows].join("\n"));
  // Another divider: other columns, and back.
  const text = page.getByLabel("Column of Text");
  await page.getByLabel("Cells are divided by").selectOption("semicolon");
  await expect(text.getByRole("option", { name: "content", exact: true })).toHaveCount(0);
  await page.getByLabel("Cells are divided by").selectOption("comma");
  await expect(text).toHaveValue("content");
  await page.getByRole("button", { name: "Look at all rows" }).click();
  await page.getByRole("button", { name: `Cancel: Look at tides-${RUN}.csv` }).click();
  // Back at the columns, as before.
  await expect(page.getByRole("button", { name: "Look at all rows" })).toBeVisible();
  await page.goto("/imports");
  const job = page.getByRole("listitem").filter({ hasText: `Look at tides-${RUN}.csv` });
  await expect(job).toContainText("cancelled");
  await expectAccessible(page);
});

test.describe("a server that does not answer", () => {
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });

  test("is told where the columns are read again, and they are read once it answers", async ({ page }) => {
    await choose(page, `quiet-${RUN}.csv`, [HEAD, ...GOOD].join("\n"));
    const text = page.getByLabel("Column of Text");
    const divider = page.getByLabel("Cells are divided by");
    const told = page.getByText(/Parallax could not be reached .+ Choose again\./);
    await page.context().setOffline(true);
    await divider.selectOption("tab");
    await expect(told).toBeVisible();
    await expect(text).toHaveValue("content");
    await page.context().setOffline(false);
    await divider.selectOption("comma");
    await expect(told).toBeHidden();
    await expect(text).toHaveValue("content");
    await expect(page.getByRole("button", { name: "Look at all rows" })).toBeEnabled();
  });
});

test.describe("what cannot be read", () => {
  test.use({ expectedErrors: [/status of (404|422)/] });

  test("says so, and says what can be", async ({ page }) => {
    await page.goto("/imports/new");
    await expect(page.getByText(/At most 100 MB/)).toBeVisible();
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles({ name: "picture.png", mimeType: "image/png", buffer: Buffer.from("no table") });
    const alert = page.getByRole("main").getByRole("alert");
    await expect(alert).toContainText("picture.png");
    await expect(alert).toContainText(".csv");
    await expectAccessible(page);
    await page.goto("/imports/no-such-import");
    await expect(page.getByText("There is nothing at this address")).toBeVisible();
  });
});
