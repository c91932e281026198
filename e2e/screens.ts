import type { Page } from "@playwright/test";

/** The sample that the journeys read. */
export const SAMPLE = "Trump–Xi call, 5 June 2025";

/** Opens the sample event from the list, as a reader would, and gives back its address. */
export async function openSample(page: Page): Promise<string> {
  await page.goto("/events");
  await page.getByRole("link", { name: SAMPLE }).click();
  await page.getByRole("heading", { level: 1, name: SAMPLE }).waitFor();
  return new URL(page.url()).pathname;
}

/** Every screen, by its address under an event or at the top. */
export const SCREENS = {
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
