import { expect, type Locator, type Page } from "@playwright/test";
import { fixtureFile } from "./fixture-file.ts";
import { makeEvent } from "./screens.ts";
import { expectAccessible, expectNoSidewaysScroll, test } from "./test.ts";

/** One file of each format, as programs write them, and a few that cannot be read. */
const DROPPED = [
  "harbour-talks-en.txt",
  "harbour-talks.md",
  "harbour-talks.html",
  "programs/saved-page.mhtml",
  "programs/minutes.docx",
  "programs/minutes.odt",
  "programs/minutes.rtf",
  "programs/minutes.pdf",
  "programs/mail-with-attachments.eml",
  "programs/press-conference.srt",
  "programs/press-conference.vtt",
  "programs/archive.zip",
  "scan.pdf",
  "harbour-talks.json",
];
/** What each readable file or the files in it must show. */
const READ: readonly (readonly [name: RegExp, words: RegExp])[] = [
  [/\d: harbour-talks-en\.txt/, /Mayor Anna Brook of Westerley/],
  [/\d: harbour-talks\.md/, /agreed on the ferry/],
  [/\d: harbour-talks\.html/, /ferry will sail twice a day/],
  [/\d: saved-page\.mhtml/, /双方就渡轮和捕鱼配额交换了意见/],
  [/\d: minutes\.docx/, /uninterrupted ferry connection/],
  [/\d: minutes\.odt/, /uninterrupted ferry connection/],
  [/\d: minutes\.rtf/, /uninterrupted ferry connection/],
  [/\d: minutes\.pdf/, /uninterrupted ferry connection/],
  [/\d: mail-with-attachments\.eml$/, /The joint minutes are attached/],
  [/mail-with-attachments\.eml\/minutes\.docx/, /uninterrupted ferry connection/],
  [/\d: press-conference\.srt/, /MAYOR BROOK: Twice a day, beginning in June/],
  [/\d: press-conference\.vtt/, /Mayor Brook: Twice a day, beginning in June/],
  [/archive\.zip\/minutes\/minutes\.odt/, /uninterrupted ferry connection/],
  [/archive\.zip\/минуты\/записка\.txt/, /стороны подписали протокол/],
];

test("one file of each format at once, an archive among them, become drafts; each that cannot says why", async ({
  page,
}, { testId }) => {
  test.slow();
  await makeEvent(page, { title: `All formats ${testId}`, kind: "meeting" });
  await page.locator("input[type=file]").setInputFiles(DROPPED.map(fixtureFile));
  await expect(
    page
      .getByRole("status")
      .getByText(/Nothing is stored before you confirm/)
      .or(page.getByRole("status").filter({ hasText: /Nothing is stored before you confirm/ }))
      .first(),
  ).toBeVisible({ timeout: 60_000 });
  for (const [name, words] of READ) {
    const card = page.getByRole("region", { name });
    await expect(card.getByRole("region", { name: "The text as read" })).toContainText(words);
  }
  await expect(page.getByText("4 could not be read.")).toBeVisible();
  await expect(refusal(page, "photo.png")).toContainText("is a picture");
  await expect(refusal(page, "more.zip")).toContainText("is an archive inside an archive");
  await expect(refusal(page, "scan.pdf")).toContainText("No text found in 12 pages; it may be a scan");
  await expect(refusal(page, "harbour-talks.json")).toContainText("is a table of statements");
  await expect(page.getByRole("link", { name: "Import a table of statements" })).toBeVisible();
  await expect(page.getByText("Page heads and feet were left out").first()).toBeVisible();
  await expect(page.getByText(/2 pages are set in columns/).first()).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
});

test("twenty files at once are read in turns, and none is lost", async ({ page }, { testId }) => {
  await makeEvent(page, { title: `Twenty ${testId}`, kind: "meeting" });
  const files = Array.from({ length: 20 }, (_, at) => ({
    name: `note-${at + 1}.txt`,
    mimeType: "text/plain",
    buffer: Buffer.from(at === 6 ? "" : `On 14 May 2026 the mayors signed note number ${at + 1}.`),
  }));
  await page.locator("input[type=file]").setInputFiles(files);
  await expect(page.getByText("Nothing is stored before you confirm. 1 could not be read.")).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByRole("region", { name: /: note-\d+\.txt$/ })).toHaveCount(20);
  await expect(refusal(page, "note-7.txt")).toContainText("is empty");
  await expect(page.getByRole("button", { name: "Confirm and store 19 statements" })).toBeEnabled();
});

test("a text is corrected before storing and once more after it, and every version stays", async ({ page }, {
  testId,
}) => {
  await makeEvent(page, { title: `Corrections ${testId}`, kind: "meeting" });
  await page.locator("input[type=file]").setInputFiles(["harbour-talks-en.txt", "scan.pdf"].map(fixtureFile));
  const card = page.getByRole("region", { name: /harbour-talks-en\.txt/ });
  await card.getByRole("button", { name: "Correct the text" }).click();
  const text = card.getByLabel("The text, corrected by hand");
  await text.fill((await text.inputValue()).replace("twice a day", "three times a day"));
  const changes = card.getByRole("region", { name: "What the correction changes" });
  await expect(changes.locator("del")).toHaveText(["twice"]);
  await expect(changes.locator("ins")).toHaveText(["three times"]);
  await expectAccessible(page);
  await page
    .getByRole("region", { name: /scan\.pdf/ })
    .getByRole("button", { name: "Leave it out" })
    .click();
  await fillIn(card);
  await page.getByRole("button", { name: "Confirm and store the statement" }).click();

  await expect(page).toHaveURL(/\/events\/[^/]+$/);
  await page
    .getByRole("navigation", { name: "Views of the event" })
    .getByRole("link", { name: /Statements/ })
    .click();
  await page.getByRole("link", { name: /Readout of the talks/ }).click();
  await expect(page.getByText("three times a day")).toBeVisible();
  await expect(page.getByText("Corrected before storing.")).toBeVisible();

  await page.getByRole("link", { name: "Correct the text" }).click();
  const again = page.getByLabel("Text", { exact: true });
  await again.fill((await again.inputValue()).replace("9 euros", "8 euros"));
  await page.getByLabel(/^Why/).fill("The source printed 8.");
  await page.getByRole("button", { name: "See what changes" }).click();
  await expect(page.locator("ins").first()).toContainText("8");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Store this version" }).click();
  await expect(page).toHaveURL(/versions\?from=2&to=3/);
  await expect(page.locator("ins").first()).toContainText("8");
  await page.goto(page.url().replace("from=2", "from=1"));
  await expect(page.locator("ins").filter({ hasText: "three times" })).toBeVisible();
});

function refusal(page: Page, file: string): Locator {
  return page.getByRole("main").getByRole("alert").filter({ hasText: file });
}

async function fillIn(card: Locator) {
  await card.getByLabel("Source").fill("Westerley Town Hall");
  await card.getByLabel("Speaks for").fill("Westerley");
  await card.getByLabel("Type").selectOption("official-readout");
}
