import { expect } from "@playwright/test";
import { fixtureFile } from "./fixture-file.ts";
import { openSample } from "./screens.ts";
import { expectAccessible, test } from "./test.ts";

const BAD_FILES = [
  { file: "empty.txt", says: /empty|no text/i },
  { file: "broken.docx", says: /docx|Word/i },
  { file: "damaged.docx", says: /damaged|could not|cannot|broken/i },
  { file: "bomb.docx", says: /unpack|large|more than|at most/i },
  { file: "scan.pdf", says: /no text found in \d+ pages?; it may be a scan/i },
  { file: "picture.txt", says: /picture|PNG|not a text|no text/i },
];

for (const { file, says } of BAD_FILES) {
  test(`${file} is refused with the reason, and nothing typed is lost`, async ({ page }) => {
    const event = await openSample(page);
    await page.goto(`${event}/statements/new`);
    await page.getByLabel("Paste a text").fill("A note that I am still writing.");
    await page.locator("input[type=file]").setInputFiles(fixtureFile(file));
    const alert = page.getByRole("main").getByRole("alert");
    await expect(alert).toContainText(says);
    await expect(alert).toContainText(file);
    await expect(page.getByLabel("Paste a text")).toHaveValue("A note that I am still writing.");
    await expect(page.getByRole("button", { name: /^Confirm and store/ })).toBeDisabled();
  });
}

test("a page's programs never run, and its text is read", async ({ page }) => {
  const event = await openSample(page);
  await page.goto(`${event}/statements/new`);
  await page.locator("input[type=file]").setInputFiles(fixtureFile("harbour-talks.html"));
  const card = page.getByRole("region", { name: /harbour-talks\.html/ });
  await expect(card.getByRole("region", { name: "The text as read" })).toContainText("ferry");
  expect(await page.evaluate(() => "parallaxWasHacked" in window)).toBe(false);
  await expect(page).not.toHaveTitle("HACKED");
});

test.describe("bundles", () => {
  for (const file of ["bundle-with-errors.json", "bundle-that-contradicts.json"]) {
    test(`${file} is refused with every error and its place`, async ({ page }) => {
      await page.goto("/events/import");
      await page.locator("input[type=file]").setInputFiles(fixtureFile(file));
      const alert = page.getByRole("main").getByRole("alert");
      await expect(alert).toContainText(`“${file}” was not imported`);
      await expect(alert.getByRole("listitem").first()).toContainText(/event|statements/);
      await expect(page.getByRole("button", { name: /^Import / })).toBeHidden();
      await expectAccessible(page);
    });
  }
});

test("an event without title, day and kind says what is missing and keeps what is there", async ({
  page,
}) => {
  await page.goto("/events/new");
  await page.getByLabel("Name of participant 1").fill("Anna Brook");
  await page.getByRole("button", { name: "Make the event" }).click();
  await expect(page.getByLabel("Title")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Day")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Name of participant 1")).toHaveValue("Anna Brook");
  await expect(page).toHaveURL(/\/events\/new$/);
  await expectAccessible(page);
});

test.describe("deep links to what does not exist", () => {
  test.use({ expectedErrors: [/status of 404/] });
  for (const path of [
    "/events/no-such-event",
    "/events/no-such-event/charts",
    "/topics/no-such-codebook",
    "/nowhere",
  ]) {
    test(`${path} says that nothing is there`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByText("There is nothing at this address")).toBeVisible();
      await expect(page).toHaveTitle(/Parallax/);
      await expectAccessible(page);
    });
  }
});
