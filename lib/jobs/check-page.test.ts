import { afterAll, afterEach, describe, expect, it } from "vitest";
import { type MadeServer, serve } from "#lib/capture/made/server.ts";
import { readPolicy } from "#lib/capture/policy.ts";
import { captureOfText } from "#lib/data/capture.ts";
import { closeDatabase } from "#lib/data/client.ts";
import { ANNA, storedCall, storedStatement, WHEN } from "#lib/data/example.ts";
import { listPageChecks, scheduleChecks } from "#lib/data/page-checks.ts";
import { findStatement } from "#lib/data/statements.ts";
import { addVersion } from "#lib/data/versions.ts";
import { wholeText } from "#lib/files/read-cut.ts";
import { readStatement } from "#lib/files/read-statement.ts";
import { checkDuePages, checkPage } from "./check-page.ts";

afterAll(closeDatabase);
const running: MadeServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

const HOUR = 3_600_000;
const HERRING = "The two mayors spoke for an hour about herring, about nets and about the new quay.";
const COD = HERRING.replace("herring", "cod");
const html = (words: string, extra = "") =>
  `<!doctype html><html lang="en"><title>Mayors speak</title><body><main><article><h1>Mayors speak</h1><p>${words}</p></article></main>${extra}</body></html>`;

/** A statement of a page that says what `answers` holds, one after the other, the last for ever. */
async function published(...answers: readonly (readonly [status: number, body: string])[]) {
  let asked = 0;
  const server = await serve((_, response) => {
    const [status, body] = answers[Math.min(asked, answers.length - 1)] ?? [500, ""];
    asked += 1;
    response.writeHead(status, { "content-type": "text/html; charset=utf-8" }).end(body);
  });
  running.push(server);
  const eventId = await storedCall();
  const id = await storedStatement(eventId, "Copied by hand.", {
    url: `http://127.0.0.1:${server.port}/mayors`,
  });
  const fetch = { policy: readPolicy({ PARALLAX_CAPTURE_ALLOW: `127.0.0.1:${server.port}` }) };
  const look = (when = WHEN) => checkPage(eventId, id, { who: "Anna", when, fetch });
  return { eventId, id, fetch, look };
}

describe("checkPage()", () => {
  it("makes a version of other words, and none of other markup or spacing", async () => {
    const { eventId, id, look } = await published(
      [200, html(HERRING)],
      [200, html(HERRING.replace(" about nets", "\n  about <b>nets</b>"), "<footer>Visits: 7</footer>")],
      [200, html(COD)],
    );
    expect(await look()).toMatchObject({ outcome: "changed", versionNumber: 2 });
    expect(await look()).toMatchObject({ outcome: "same", versionNumber: null });
    expect(await look()).toMatchObject({ outcome: "changed", versionNumber: 3 });
    const versions = (await findStatement(eventId, id))?.versions ?? [];
    expect(versions.map(({ number, origin, mediaType }) => [number, origin, mediaType])).toEqual([
      [3, "recheck", "text/html; charset=utf-8"],
      [2, "recheck", "text/html; charset=utf-8"],
      [1, "capture", "text/plain"],
    ]);
    expect(versions[0]?.text).toContain("cod");
    expect(versions[1]?.note).toMatch(/not captured from this page/u);
  });

  it("takes a correction by hand for no change of the page", async () => {
    const { eventId, id, look } = await published([200, html(HERRING)]);
    await look();
    await addVersion(eventId, id, {
      capture: captureOfText(HERRING.replace("quay", "pier"), ANNA),
      made: { origin: "correction", basedOn: 2, note: "" },
    });
    expect(await look()).toMatchObject({ outcome: "same" });
  });

  describe("of a page that was cut by hand", () => {
    const body = (...paragraphs: readonly string[]) => html(paragraphs.join("</p><p>"));
    const [NETS, QUAY] = ["They mended nets for an hour.", "The quay will be built in May."];

    /** The page as stored with only what is said of nets cut out, and what looks at it find. */
    async function cutPage(...later: readonly string[]) {
      const first = body(HERRING, NETS, QUAY);
      const { eventId, id, look } = await published(...later.map((page) => [200, page] as const));
      const reading = await readStatement(Buffer.from(first), {
        name: "mayors.html",
        mediaType: "text/html",
      });
      if (!reading.ok) throw new Error(reading.error);
      const start = wholeText(reading).indexOf(NETS);
      const cut = { start, end: start + NETS.length };
      await addVersion(eventId, id, {
        capture: {
          ...captureOfText(NETS, ANNA),
          raw: Buffer.from(first),
          mediaType: "text/html",
          extractor: { name: "selection", version: "1" },
          cut,
        },
        made: { origin: "recheck", note: "" },
      });
      const newest = async () => (await findStatement(eventId, id))?.versions[0];
      return { look, newest };
    }

    it("sees no change in what was left out", async () => {
      const { look } = await cutPage(body(COD, NETS, "The quay will be built in June."));
      expect(await look()).toMatchObject({ outcome: "same" });
    });

    it("cuts other words where these were cut", async () => {
      const { look, newest } = await cutPage(body("News of the day.", COD, "They mended no nets.", QUAY));
      expect(await look()).toMatchObject({ outcome: "changed", versionNumber: 3 });
      expect(await newest()).toMatchObject({
        text: "They mended no nets.",
        cut: { start: expect.any(Number) },
        note: expect.stringContaining("cut by hand"),
      });
    });

    it("says so where nothing stands there any more", async () => {
      const { look, newest } = await cutPage(body(HERRING, QUAY));
      expect(await look()).toMatchObject({ outcome: "changed" });
      expect(await newest()).toMatchObject({
        text: expect.stringContaining("quay"),
        cut: null,
        note: expect.stringContaining("no longer on the page"),
      });
    });
  });

  it.each([
    ["a page that is gone", 404, "gone"],
    ["a server in trouble", 503, "failed"],
  ] as const)("writes down %s", async (_what, status, outcome) => {
    const { eventId, id, look } = await published([status, "No."]);
    expect(await look()).toMatchObject({ ok: true, outcome });
    expect(await listPageChecks(eventId, id)).toMatchObject([{ outcome, status, versionNumber: null }]);
    expect((await findStatement(eventId, id))?.versions).toHaveLength(1);
  });

  it("refuses a statement without an address", async () => {
    const eventId = await storedCall();
    const id = await storedStatement(eventId, "No page.", { url: null });
    expect(await checkPage(eventId, id, { who: "Anna", when: WHEN })).toMatchObject({
      error: { message: /has no address/u },
    });
  });
});

describe("checkDuePages()", () => {
  it("looks at what is due and then not again until it is due", async () => {
    const { eventId, id, fetch } = await published([200, html(HERRING)]);
    await scheduleChecks(eventId, id, { hours: 1, now: WHEN });
    const at = (hours: number) => checkDuePages({ when: new Date(WHEN.getTime() + hours * HOUR), fetch });
    await at(1);
    await at(1.5);
    expect(await listPageChecks(eventId, id)).toMatchObject([{ outcome: "changed", checkedBy: "Schedule" }]);
    await at(2.5);
    expect(await listPageChecks(eventId, id)).toHaveLength(2);
  });
});
