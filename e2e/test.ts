import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";

type Fixtures = {
  /** Lets a test go through an error it provokes; every other page error or console error fails the test. */
  readonly expectedErrors: RegExp[];
  readonly errorGuard: undefined;
};

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  expectedErrors: async ({}, use) => use([]),
  errorGuard: [
    async ({ page, expectedErrors }, use) => {
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(`page error: ${error.message}`));
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(`console: ${message.text()} (${message.location().url})`);
      });
      await use(undefined);
      const unexpected = errors.filter((error) => !expectedErrors.some((pattern) => pattern.test(error)));
      expect(unexpected, "errors in the browser").toEqual([]);
    },
    { auto: true },
  ],
});

/** What axe calls moderate or minor is often a matter of taste; these stop a reader. */
const SEVERE = new Set(["serious", "critical"]);

/** Fails where a reader with a screen reader, a keyboard or weak sight would be stopped on this page. */
export async function expectAccessible(page: Page) {
  // One run in the page, and only what it found: five times as fast as axe's default, which carries every passed check
  // over to a page of its own. The default sees more only in frames of other sites, of which no screen has any.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .analyze();
  const severe = violations
    .filter(({ impact }) => impact && SEVERE.has(impact))
    .map(
      ({ id, help, nodes }) => `${id}: ${help} — ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
    );
  expect(severe, `accessibility of ${page.url()}`).toEqual([]);
}

/** Fails where the page scrolls sideways: a table may scroll inside its own box, the page may not. */
export async function expectNoSidewaysScroll(page: Page) {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, "pixels by which the page is wider than the window").toBeLessThanOrEqual(0);
}
