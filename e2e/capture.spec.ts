import { expect, type Locator, type Page } from "@playwright/test";
import { makeEvent, openSample } from "./screens.ts";
import { expectAccessible, test } from "./test.ts";

const WEB = process.env.PARALLAX_TEST_PAGES ?? "";

async function fetchPage(page: Page, address: string): Promise<Locator> {
  await page.getByLabel("From an address").fill(address);
  await page.getByRole("button", { name: "Fetch the page" }).click();
  return page.getByRole("region", { name: `Statement 1: ${address}` });
}

/** Selects from the first to the last of two lines of the page's text, as a mouse would. */
async function selectLines(card: Locator, from: string, to: string) {
  await card.getByRole("region", { name: "The page’s own text" }).evaluate(
    (box, [begin, end]) => {
      const words = [...box.querySelectorAll("span")];
      const first = words.find(({ textContent }) => textContent?.startsWith(begin ?? ""))?.firstChild;
      const last = words.find(({ textContent }) => textContent?.startsWith(end ?? ""))?.firstChild;
      if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.textContent?.length ?? 0);
    },
    [from, to],
  );
}

test("an analyst fetches a page, mends the cut, confirms, and has its bytes", async ({ page }, {
  testId,
}) => {
  test.slow();
  const event = await makeEvent(page, { title: `Ferry call ${testId}`, kind: "call" });
  const card = await fetchPage(page, `${WEB}/herald`);
  const read = card.getByRole("region", { name: "The text as read" });
  await expect(read).toContainText("The ferry has lain at its pier");
  await expect(read).not.toContainText("We value your privacy");
  await expect(card.getByLabel("Title")).toHaveValue("Ferry to sail in June, mayors agree");
  await expect(card.getByLabel("Source")).toHaveValue("Westerley Herald");
  await expect(card.getByLabel("Web address")).toHaveValue(`${WEB}/herald`);
  await expect(card.getByText(/date found: 2026-05-14T18:20:00\+01:00/)).toBeVisible();
  await expect(card.getByLabel("How that time is known")).toHaveValue(/2026-05-14T18:20/);
  await expectAccessible(page);

  await selectLines(card, "The mayors of Westerley", "Mayor Brook, who asked");
  await card.getByRole("button", { name: "Use the selection" }).click();
  await expect(card.getByText(/Cut by hand/)).toBeVisible();
  await expect(read).toContainText("would be heard.");
  await expect(read).not.toContainText("The ferry has lain at its pier");
  await expect(card.getByLabel("Title")).toHaveValue("Ferry to sail in June, mayors agree");

  await card.getByLabel("Speaks for").fill("Press");
  await card.getByLabel("Type").selectOption("press-report");
  await page.getByRole("button", { name: "Confirm and store the statement" }).click();
  await expect(page).toHaveURL(new RegExp(`${event}$`));
  await page.goto(`${event}/statements`);
  await page
    .getByRole("link", { name: /Ferry to sail in June/ })
    .first()
    .click();
  const versions = page.getByRole("row", { name: /selection 1/ });
  await expect(versions).toContainText(`${WEB}/herald`);
  const raw = versions.getByRole("link", { name: /bytes/ });
  const download = await page.request.get((await raw.getAttribute("href")) ?? "");
  const served = await page.request.get(`${WEB}/herald`);
  expect(await download.body()).toEqual(await served.body());
  const warc = await page.request.get(
    (await versions.getByRole("link", { name: "as WARC" }).getAttribute("href")) ?? "",
  );
  expect(await warc.text()).toContain(`WARC-Target-URI: ${WEB}/herald`);
  await page.getByRole("button", { name: "Look up archived copies" }).click();
  await expect(page.getByText("2 archived copies")).toBeVisible();
  await expect(page.getByRole("link", { name: "2026-05-14 16:00 UTC" })).toBeVisible();
  await expectAccessible(page);
});

test("the cut can be mended by lines, and given back", async ({ page }) => {
  const event = await openSample(page);
  await page.goto(`${event}/statements/new`);
  const card = await fetchPage(page, `${WEB}/kremlin`);
  const read = card.getByRole("region", { name: "The text as read" });
  await expect(read).toContainText("Собеседники условились");
  const [from, to] = [card.getByLabel("or lines"), card.getByLabel("to", { exact: true })];
  await to.fill(await from.inputValue());
  await card.getByRole("button", { name: "Use the lines" }).click();
  await expect(read).not.toContainText("Собеседники условились");
  await card.getByRole("button", { name: "Back to the cut that was found" }).click();
  await expect(read).toContainText("Собеседники условились");
});

test("an address that leads inside is refused with the reason, and what was typed stays", async ({
  page,
}) => {
  const event = await openSample(page);
  await page.goto(`${event}/statements/new`);
  await page.getByLabel("Paste a text").fill("A note that I am still writing.");
  for (const [address, reason] of [
    [`${WEB}/inside`, "an IPv6 address with an IPv4 address in it"],
    ["http://2130706433/", "this machine's own address"],
    ["http://169.254.169.254/latest/meta-data/", "metadata address"],
    [`${WEB}/nowhere`, "404 Not Found"],
  ] as const) {
    const card = await fetchPage(page, address);
    await expect(card.getByRole("alert")).toContainText(reason);
    await expect(page.getByLabel("From an address")).toHaveValue(address);
    await card.getByRole("button", { name: "Leave it out" }).click();
  }
  await expect(page.getByLabel("Paste a text")).toHaveValue("A note that I am still writing.");
});

test("a page that never ends can be left", async ({ page }) => {
  const event = await openSample(page);
  await page.goto(`${event}/statements/new`);
  const card = await fetchPage(page, `${WEB}/slow`);
  await expect(card.getByRole("status")).toContainText("Fetching");
  await card.getByRole("button", { name: "Cancel" }).click();
  await expect(card).toBeHidden();
});

test("a captured page's programs never run", async ({ page }) => {
  const event = await openSample(page);
  await page.goto(`${event}/statements/new`);
  const card = await fetchPage(page, `${WEB}/whitehouse`);
  await expect(card.getByRole("region", { name: "The page’s own text" })).toContainText(
    "Subscribe to the newsletter",
  );
  expect(await page.evaluate(() => "parallaxWasHacked" in window)).toBe(false);
});

test("the bookmarklet sends a page's selection to a form that its reader confirms", async ({
  page,
  context,
}) => {
  const event = await openSample(page);
  await page.goto("/settings");
  await page.getByRole("link", { name: /Add from any page/ }).click();
  const link = page.getByRole("link", { name: "Add to Parallax" });
  await expect(link).toHaveAttribute("href", /^javascript:/);
  await expectAccessible(page);
  const program = decodeURIComponent(((await link.getAttribute("href")) ?? "").slice("javascript:".length));

  await page.goto(`${WEB}/herald`);
  const opened = context.waitForEvent("page");
  await page.evaluate((code) => {
    const second = document.querySelectorAll(".story p")[2];
    if (second) getSelection()?.selectAllChildren(second);
    // biome-ignore lint/security/noGlobalEval: what a browser does with a bookmarklet
    window.eval(code);
  }, program);
  const add = await opened;
  await expect(add.getByText("Nothing is stored before you have confirmed")).toBeVisible();
  await expect(add.getByRole("region", { name: "The text that was sent" })).toContainText(
    "Mayor Brook, who asked for the call",
  );
  await expect(add.getByText(`${WEB}/herald`)).toBeVisible();
  expect(new URL(add.url()).hash).toBe("");
  await expectAccessible(add);

  await add.getByLabel("Event").selectOption(event.split("/").at(-1) ?? "");
  await add.getByRole("button", { name: "Go on to the event’s form" }).click();
  const card = add.getByRole("region", { name: /^Statement 1: Ferry to sail/ });
  await expect(card.getByLabel("Web address")).toHaveValue(`${WEB}/herald`);
  await expect(card.getByRole("region", { name: "The text as read" })).toContainText("would be heard.");
  await expect(add.getByText("Nothing is stored before you confirm.", { exact: true })).toBeVisible();
});

test("no page of another site makes Parallax fetch or read", async ({ page, baseURL }) => {
  for (const route of ["captures", "readings"]) {
    const answer = await page.request.post(`${baseURL}/api/v1/${route}`, {
      headers: { origin: WEB, "sec-fetch-site": "cross-site" },
      multipart: { address: `${WEB}/herald`, text: "Words." },
    });
    expect(answer.status()).toBe(403);
  }
});
