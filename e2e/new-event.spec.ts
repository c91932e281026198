import { expect, type Page } from "@playwright/test";
import { fixtureFile } from "./fixture-file.ts";
import { expectAccessible, test } from "./test.ts";

test("an analyst makes an event from two files and compares them", async ({ page }, { testId }) => {
  const title = `Harbour talks ${testId}`;
  await page.goto("/events/new");
  await expectAccessible(page);
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Day").fill("2026-05-14");
  await page.getByLabel("Kind").selectOption("meeting");
  await nameParticipant(page, 1, { name: "Anna Brook", party: "Westerley", aliases: "Brook, Анна Брук" });
  await nameParticipant(page, 2, { name: "Pavel Orlin", party: "Lindhaven", aliases: "Orlin, Павел Орлин" });
  await page.getByRole("button", { name: "Make the event" }).click();

  await expect(page).toHaveURL(/\/statements\/new$/);
  await page
    .locator("input[type=file]")
    .setInputFiles([fixtureFile("harbour-talks-en.txt"), fixtureFile("harbour-talks-ru.docx")]);
  const first = page.getByRole("region", { name: /harbour-talks-en\.txt/ });
  const second = page.getByRole("region", { name: /harbour-talks-ru\.docx/ });
  await expect(first.getByText("language: en")).toBeVisible();
  await expect(second.getByText("language: ru")).toBeVisible();
  await fillIn(page, first, { source: "Westerley Town Hall", party: "Westerley" });
  await fillIn(page, second, { source: "Lindhaven Mayor’s Office", party: "Lindhaven" });
  await expectAccessible(page);
  await page.getByRole("button", { name: "Confirm and store 2 statements" }).click();

  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await page
    .getByRole("navigation", { name: "Views of the event" })
    .getByRole("link", { name: /Statements/ })
    .click();
  await expect(page.getByRole("link", { name: /Westerley Town Hall/ }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: /Lindhaven Mayor’s Office/ }).first()).toBeVisible();
});

type Participant = { readonly name: string; readonly party: string; readonly aliases: string };

async function nameParticipant(page: Page, place: number, { name, party, aliases }: Participant) {
  const field = page.getByLabel(`Name of participant ${place}`, { exact: true });
  if (!(await field.isVisible())) await page.getByRole("button", { name: "Add a participant" }).click();
  await field.fill(name);
  await page.getByLabel(`Party of participant ${place}`).fill(party);
  await page.getByLabel(`Other names of participant ${place}`).fill(aliases);
}

type Description = { readonly source: string; readonly party: string };

async function fillIn(page: Page, card: ReturnType<Page["getByRole"]>, { source, party }: Description) {
  await card.getByLabel("Source").fill(source);
  await card.getByLabel("Speaks for").fill(party);
  await card.getByLabel("Type").selectOption("official-readout");
  await card.getByLabel(/^Published on/).fill("2026-05-14");
  await expect(page.getByText("Nothing is stored before you confirm.", { exact: true })).toBeVisible();
}
