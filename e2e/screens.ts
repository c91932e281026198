import { expect, type Page, test } from "@playwright/test";

/** The sample that the journeys read. */
export const SAMPLE = "Trump–Xi call, 5 June 2025";

/** Opens the sample event from the list, as a reader would, and gives back its address. */
export async function openSample(page: Page): Promise<string> {
  await page.goto("/events");
  await page.getByRole("link", { name: SAMPLE }).click();
  await page.getByRole("heading", { level: 1, name: SAMPLE }).waitFor();
  return new URL(page.url()).pathname;
}

/** Makes an event of a journey's own (the samples are counted by others), stays at its screen for new statements, and gives back its address. */
export async function makeEvent(
  page: Page,
  { title, kind }: { readonly title: string; readonly kind: "call" | "meeting" },
): Promise<string> {
  await page.goto("/events/new");
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Day").fill("2026-05-14");
  await page.getByLabel("Kind").selectOption(kind);
  await page.getByLabel("Name of participant 1", { exact: true }).fill("Anna Brook");
  await page.getByLabel("Party of participant 1").fill("Westerley");
  await page.getByRole("button", { name: "Make the event" }).click();
  await expect(page).toHaveURL(/\/statements\/new$/);
  return new URL(page.url()).pathname.replace("/statements/new", "");
}

type Check = (page: Page) => Promise<void>;

/** Opens every screen at the top in turn, and lets `check` look at it. */
export async function visitTopScreens(page: Page, check: Check): Promise<void> {
  await visit(page, SCREENS.top, check);
}

/** Opens every view of the sample event in turn, and lets `check` look at it. */
export async function visitEventViews(page: Page, check: Check): Promise<void> {
  const event = await openSample(page);
  await visit(
    page,
    SCREENS.event.map((view) => `${event}${view}`),
    check,
  );
}

/** A step each, in one window: a window of its own costs more than the screen. */
async function visit(page: Page, addresses: readonly string[], check: Check): Promise<void> {
  for (const address of addresses) {
    await test.step(address, async () => {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("status").filter({ hasText: "Loading" })).toHaveCount(0);
      await check(page);
    });
  }
}

/** Every screen, by its address under an event or at the top. */
const SCREENS = {
  event: ["", "/side-by-side", "/charts", "/facts", "/statements", "/statements/new", "/edit"],
  top: [
    "/events",
    "/events/new",
    "/events/import",
    "/topics",
    "/sources",
    "/imports",
    "/imports/new",
    "/trash",
    "/settings",
    "/settings/add-from-any-page",
    "/add",
  ],
} as const;
