import { afterEach, describe, expect, it } from "vitest";
import { findMementos, savePage } from "./archive.ts";
import { closeServers, HTML, web } from "./made/asking.ts";
import type { MadeServer } from "./made/server.ts";
import { readPolicy } from "./policy.ts";
import { readTimeMap } from "./time-map.ts";

afterEach(closeServers);

const PAGE = "https://harbour.example/ferry?a=1,2";
const MAP = `<${PAGE}>; rel="original",
<https://archive.example/timegate/${PAGE}>; rel="timegate",
<https://archive.example/20260601/${PAGE}>; rel="last memento"; datetime="Mon, 01 Jun 2026 08:00:00 GMT",
<https://archive.example/20260514/${PAGE}>; rel="first memento"; datetime="Thu, 14 May 2026 16:00:00 GMT",
<javascript:alert(1)>; rel="memento"; datetime="Thu, 14 May 2026 16:00:00 GMT",
<https://archive.example/0/>; rel="memento"; datetime="once"`;

/** An archive that the operator allows and has switched on. */
const options = (archive: MadeServer) => ({
  policy: readPolicy({ PARALLAX_CAPTURE_ALLOW: `127.0.0.1:${archive.port}` }),
  env: {
    PARALLAX_ARCHIVE_TIMEMAP: `http://127.0.0.1:${archive.port}/timemap/link/`,
    PARALLAX_ARCHIVE_SAVE: `http://127.0.0.1:${archive.port}/save/`,
  },
});

describe("readTimeMap()", () => {
  it("lists the copies, oldest first, and nothing else", () =>
    expect(readTimeMap(MAP).map(({ url, at }) => [url, at.toISOString()])).toEqual([
      [`https://archive.example/20260514/${PAGE}`, "2026-05-14T16:00:00.000Z"],
      [`https://archive.example/20260601/${PAGE}`, "2026-06-01T08:00:00.000Z"],
    ]));
});

describe("findMementos()", () => {
  it("asks the operator's archive for the copies of the page", async () => {
    const archive = await web((_, response) =>
      response.writeHead(200, { "content-type": "application/link-format" }).end(MAP),
    );
    expect(await findMementos(PAGE, options(archive))).toMatchObject({ ok: true, mementos: { length: 2 } });
    expect(archive.asked).toEqual([`GET 127.0.0.1:${archive.port} /timemap/link/${PAGE}`]);
  });

  it("finds none where the archive knows no such page", async () => {
    const archive = await web((_, response) => response.writeHead(404).end());
    expect(await findMementos(PAGE, options(archive))).toEqual({ ok: true, mementos: [] });
  });

  it("asks nobody where it is not switched on", async () => {
    const answers = await Promise.all(
      [findMementos, savePage].map((ask) => ask(PAGE, { policy: readPolicy({}), env: {} })),
    );
    expect(answers.map((answer) => !answer.ok && answer.error)).toEqual(
      Array(2).fill(expect.stringMatching(/switched off/)),
    );
  });
});

describe("savePage()", () => {
  it("gives the address of the copy at which the archive ends", async () => {
    const archive = await web((request, response) => {
      if (request.url?.startsWith("/save/")) response.writeHead(302, { location: "/20260514/copy" }).end();
      else response.writeHead(200, HTML).end("<p>Saved.");
    });
    expect(await savePage(PAGE, options(archive))).toEqual({
      ok: true,
      url: `http://127.0.0.1:${archive.port}/20260514/copy`,
    });
  });
});
