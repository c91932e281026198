import { expect, type Page } from "@playwright/test";
import { expectAccessible, test } from "./test.ts";

/** An event of this test's own, brought in as a bundle. */
async function importEvent(page: Page, title: string): Promise<void> {
  const bundle = {
    event: {
      title,
      date: "2026-05-14",
      kind: "call",
      participants: [
        { name: "Donald Trump", party: "United States", aliases: [] },
        { name: "Xi Jinping", party: "China", aliases: [] },
      ],
    },
    statements: [
      {
        id: "readout",
        source: "Foreign Ministry",
        party: "China",
        type: "official-readout",
        language: "en",
        publishedAt: "2026-05-14T08:00:00Z",
        text: "President Xi spoke of trade. President Xi stressed the Taiwan question.",
      },
      {
        id: "post",
        source: "Social post",
        party: "United States",
        type: "social-post",
        language: "en",
        text: "We spoke of trade and of Taiwan.",
      },
    ],
  };
  await page.goto("/events/import");
  await page.locator("input[type=file]").setInputFiles({
    name: "event.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(bundle)),
  });
  await page.getByRole("button", { name: `Import ${title}` }).click();
  await page.getByRole("link", { name: "open the event" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

/** From the event to the form that corrects the ministry's text. */
async function correctReadout(page: Page): Promise<void> {
  await page
    .getByRole("navigation", { name: "Views of the event" })
    .getByRole("link", { name: /Statements/ })
    .click();
  await page
    .getByRole("main")
    .getByRole("link", { name: /Foreign Ministry/ })
    .first()
    .click();
  await page.getByRole("link", { name: "Correct the text" }).click();
  await page.waitForURL(/\/versions\/new/);
}

test("a text is corrected and a later one added; what changed is told word by word", async ({ page }, {
  testId,
}) => {
  await importEvent(page, `Versions ${testId}`);
  await correctReadout(page);
  const text = page.getByRole("textbox", { name: "Text" });
  await expect(text).toHaveValue(/Taiwan question/);
  await page.getByRole("button", { name: "See what changes" }).click();
  await expect(page.getByRole("alert").getByText("Nothing would change")).toBeVisible();

  await text.fill("President Xi spoke of trade and tariffs. President Xi stressed the Taiwan question.");
  await page.getByLabel("Why").fill("A line was lost in the copy.");
  await page.getByRole("button", { name: "See what changes" }).click();
  await expect(page.getByText("1 passage changed, 1 passage kept")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Store this version" }).click();
  await expect(page.getByRole("heading", { name: "What changed between two versions" })).toBeVisible();
  await expect(page.locator("ins", { hasText: "and tariffs" })).toBeVisible();

  await page.getByRole("link", { name: "Foreign Ministry" }).click();
  await page.getByRole("link", { name: "Add a later version" }).click();
  await page.getByRole("textbox", { name: "Text" }).fill("President Xi spoke of trade and tariffs.");
  await page.getByRole("button", { name: "See what changes" }).click();
  await expect(page.getByText("Taiwan: states → silent")).toBeVisible();
  await page.getByRole("button", { name: "Store this version" }).click();
  await expect(page.locator("del", { hasText: "Taiwan question" })).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Later version" })).toHaveValue("3");
  await page.getByRole("combobox", { name: "Earlier version" }).selectOption("1");
  await expect(page).toHaveURL(/from=1&to=3/);
  await expect(page.getByText("1 passage removed, 1 passage changed")).toBeVisible();
  await expectAccessible(page);
});

test("a correction of a version that somebody has replaced is refused and nothing is lost", async ({
  page,
  context,
}, { testId }) => {
  await importEvent(page, `Versions at once ${testId}`);
  await correctReadout(page);
  const other = await context.newPage();
  await other.goto(page.url());
  for (const [each, words] of [
    [page, "President Xi spoke of fish."],
    [other, "President Xi spoke of boats."],
  ] as const) {
    await each.getByRole("textbox", { name: "Text" }).fill(words);
    await each.getByRole("button", { name: "See what changes" }).click();
    await expect(each.getByRole("button", { name: "Store this version" })).toBeEnabled();
  }
  await page.getByRole("button", { name: "Store this version" }).click();
  await expect(page.getByRole("heading", { name: "What changed between two versions" })).toBeVisible();
  await other.getByRole("button", { name: "Store this version" }).click();
  await expect(other.getByRole("alert").getByText(/meanwhile there is a version 2/)).toBeVisible();
  await expect(other.getByRole("textbox", { name: "Text" })).toHaveValue("President Xi spoke of boats.");
});
