import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { fetchPage } from "./fetch-page.ts";
import { ask, closeServers, HTML, LIMITS, onward, PAGE, page, reason, web, wild } from "./made/asking.ts";
import { serve } from "./made/server.ts";
import { readPolicy } from "./policy.ts";

afterEach(closeServers);

describe("fetchPage() gives", () => {
  it("the bytes with all that shows where they come from", async () => {
    const end = await page(PAGE, { "X-Served-By": "us" });
    const begin = await onward(`http://127.0.0.1:${end.port}/final?a=1`, 301);
    expect(await ask(begin, { path: "/first#part" })).toEqual({
      ok: true,
      page: {
        requestedUrl: `http://127.0.0.1:${begin.port}/first#part`,
        finalUrl: `http://127.0.0.1:${end.port}/final?a=1`,
        redirects: [
          {
            url: `http://127.0.0.1:${begin.port}/first#part`,
            status: 301,
            location: `http://127.0.0.1:${end.port}/final?a=1`,
          },
        ],
        status: 200,
        headers: expect.arrayContaining([
          ["X-Served-By", "us"],
          ["content-type", HTML["content-type"]],
        ]),
        remoteAddress: "127.0.0.1",
        contentType: "text/html; charset=utf-8",
        body: new TextEncoder().encode(PAGE),
      },
    });
    expect(begin.asked).toEqual([`GET 127.0.0.1:${begin.port} /first`]);
  });

  it.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
    ["deflate", deflateSync],
    ["deflate", deflateRawSync],
    ["x-gzip", gzipSync],
  ] as const)("a page packed by %s, unpacked", async (encoding, pack) => {
    const fetched = await ask(await page(pack(PAGE), { "content-encoding": encoding }));
    expect(fetched.ok && Buffer.from(fetched.page.body).toString()).toBe(PAGE);
  });

  it("five redirects, relative ones and ones in other letters among them", async () => {
    const ways: Record<string, string> = {
      "/": "/1",
      "/1": "2",
      "/2": "/?a",
      "/?a": "/голос",
      "/%D0%B3%D0%BE%D0%BB%D0%BE%D1%81": "/end",
    };
    const server = await web((request, response) => {
      const location = ways[request.url ?? ""];
      if (location === undefined) response.writeHead(200, HTML).end(PAGE);
      else response.writeHead(307, { location: Buffer.from(location).toString("latin1") }).end();
    });
    const fetched = await ask(server);
    expect(fetched.ok && fetched.page.redirects).toHaveLength(5);
    expect(fetched.ok && new URL(fetched.page.finalUrl).pathname).toBe("/end");
  });

  it("the first of a head's sound bytes where a server says too little and sends on", async () => {
    const server = await wild((socket) =>
      socket.end(
        `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\nConnection: close\r\n\r\n<p>Hi and much more`,
      ),
    );
    const fetched = await ask(server);
    expect(fetched.ok ? Buffer.from(fetched.page.body).toString() : fetched.kind).toBe("<p>Hi");
  });

  it("how far it is", async () => {
    const seen: number[] = [];
    await ask(await page(PAGE), { onBytes: (bytes) => seen.push(bytes) });
    expect(seen.at(-1)).toBe(PAGE.length);
  });
});

describe("fetchPage() is not led inside", () => {
  it.each([
    "http://127.0.0.1:1/",
    "http://[::ffff:10.0.0.1]/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://localhost/",
    "//10.0.0.1/",
    "http://user:pass@10.0.0.1/",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "gopher://127.0.0.1:6379/_FLUSHALL",
  ])("by a redirect to %s", async (location) => {
    expect(await reason(await onward(location))).toMatch(/^refused: /);
  });

  it("by a redirect to a server of this machine that is not on the list", async () => {
    const inside = await serve((_, response) => response.writeHead(200, HTML).end("secret"));
    expect(await reason(await onward(`http://127.0.0.1:${inside.port}/`))).toMatch(/^refused: .*own address/);
    expect(inside.asked).toEqual([]);
    await inside.close();
  });

  it.each([
    [["127.0.0.1"]],
    [["10.1.2.3"]],
    [["::1"]],
    [["::ffff:127.0.0.1"]],
    [["fd00::1"]],
    [["169.254.169.254"]],
    [["0.0.0.0"]],
    [["93.184.215.14", "192.168.0.1"]],
    [["2a00:1450:4001::1", "fe80::1"]],
    [["no address"]],
  ])("by a name that resolves to %j", async (addresses) => {
    const fetched = await fetchPage("http://rebind.example/", {
      policy: readPolicy({}),
      resolve: async () => addresses,
    });
    expect(fetched).toMatchObject({
      ok: false,
      kind: "refused",
      error: expect.stringContaining("rebind.example"),
    });
  });

  it("by a name that changes its answer: it is asked once for each request, and that address is used", async () => {
    const server = await page(PAGE);
    const answers = [["127.0.0.1"], ["10.0.0.1"], ["10.0.0.2"]];
    let asked = 0;
    const policy = readPolicy({ PARALLAX_CAPTURE_ALLOW: `rebind.example:${server.port}` });
    const fetched = await fetchPage(`http://rebind.example:${server.port}/`, {
      policy,
      limits: LIMITS,
      resolve: async () => answers[asked++] ?? [],
    });
    expect(fetched).toMatchObject({ ok: true, page: { remoteAddress: "127.0.0.1" } });
    expect(asked).toBe(1);
    expect(server.asked).toEqual([`GET rebind.example:${server.port} /`]);
  });

  it("by a name that turns inward after a redirect to itself", async () => {
    const server = await web((_, response) =>
      response.writeHead(302, { location: "http://turns.example/again" }).end(),
    );
    const answers = [["127.0.0.1"], ["127.0.0.1"]];
    let asked = 0;
    const fetched = await fetchPage(`http://begin.example:${server.port}/`, {
      policy: readPolicy({ PARALLAX_CAPTURE_ALLOW: `begin.example:${server.port}` }),
      limits: LIMITS,
      resolve: async () => answers[asked++] ?? [],
    });
    expect(fetched).toMatchObject({ ok: false, kind: "refused" });
    expect(server.asked).toHaveLength(1);
  });
});
