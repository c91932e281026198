import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { brotliCompressSync, deflateRawSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { fetchPage } from "./fetch-page.ts";
import { closeServers, HTML, LIMITS, onward, PAGE, page, reason, web, wild } from "./made/asking.ts";
import { readPolicy } from "./policy.ts";

afterEach(closeServers);

/** Patience for servers that would take for ever. */
const SHORT = { ...LIMITS, milliseconds: 400 };
const FLOOD = 20_000_000;

describe("fetchPage() ends", () => {
  it.each([
    [
      "a sixth redirect",
      () => web((request, response) => response.writeHead(302, { location: `${request.url}x` }).end()),
      /^limit: .*more than 5 times/,
    ],
    ["a circle", () => onward("/"), /^limit: .*more than 5 times/],
    ["a page that is not there", () => page("gone", {}, 404), /^status: .*404 Not Found/],
    ["a page that is forbidden", () => page("no", {}, 403), /^status: .*403 Forbidden/],
    ["a server's fault", () => page("oh", {}, 500), /^status: .*500/],
    ["a part of a page", () => page("<p>", {}, 206), /^status: .*206/],
    ["a redirect that names no place", () => page("", {}, 302), /^status: .*302/],
    ["a redirect to nonsense", () => onward("http://[::"), /^broken: .*is no address/],
    ["a picture", () => page("GIF89a", { "content-type": "image/gif" }), /^type: .*image\/gif/],
    ["a program", () => page("MZ", { "content-type": "application/octet-stream" }), /^type: .*octet-stream/],
    [
      "a type hidden in another",
      () => page("MZ", { "content-type": "image/png; text/html" }),
      /^type: .*image\/png/,
    ],
    [
      "no type at all",
      () => web((_, response) => response.writeHead(200).end(PAGE)),
      /^type: .*declares no type/,
    ],
    ["a packing that is unknown", () => page(PAGE, { "content-encoding": "zstd-9" }), /^broken: .*zstd-9/],
    [
      "a packing within a packing",
      () => page(gzipSync(gzipSync(PAGE)), { "content-encoding": "gzip, gzip" }),
      /^broken: .*gzip, gzip/,
    ],
    ["a packing that is none", () => page(PAGE, { "content-encoding": "gzip" }), /^broken: .*packed wrongly/],
    [
      "half of a packing",
      () => page(gzipSync(PAGE).subarray(0, 20), { "content-encoding": "gzip" }),
      /^broken: .*packed wrongly/,
    ],
    [
      "a gzip bomb",
      () => page(gzipSync(Buffer.alloc(FLOOD)), { "content-encoding": "gzip" }),
      /^limit: .*larger than 10 MB when unpacked/,
    ],
    [
      "a brotli bomb",
      () => page(brotliCompressSync(Buffer.alloc(FLOOD)), { "content-encoding": "br" }),
      /^limit: .*when unpacked/,
    ],
    [
      "a deflate bomb",
      () => page(deflateRawSync(Buffer.alloc(FLOOD)), { "content-encoding": "deflate" }),
      /^limit: .*when unpacked/,
    ],
    [
      "a length that is too large",
      () => web((_, response) => response.writeHead(200, { ...HTML, "content-length": FLOOD }).write("<p>")),
      /^limit: .*larger than 10 MB\./,
    ],
  ] as const)("%s", async (_what, made, said) => {
    expect(await reason(await made())).toMatch(said);
  });

  it.each([
    [
      "a body without end",
      (response: ServerResponse) => pour(response),
      /^limit: .*(larger than 10 MB|takes longer)/,
    ],
    ["a slow drip", (response: ServerResponse) => drip(response), /^limit: .*takes longer than 0.4 seconds/],
    ["a body that never begins", () => undefined, /^limit: .*takes longer than 0.4 seconds/],
  ] as const)("%s", async (_what, body, said) => {
    const server = await web((_, response) => {
      response.writeHead(200, HTML);
      response.flushHeaders();
      body(response);
    });
    expect(await reason(server, { limits: SHORT })).toMatch(said);
  });

  it.each([
    [
      "fewer bytes than declared",
      head("Content-Length: 500") + PAGE,
      /^broken: .*before it was complete: 39 bytes came of 500 bytes/,
    ],
    [
      "a chunk that is cut",
      `${head("Transfer-Encoding: chunked")}ff\r\n<p>They`,
      /^broken: .*before it was complete/,
    ],
    [
      "a chunk of no length",
      `${head("Transfer-Encoding: chunked")}zz\r\n<p>`,
      /^broken: .*before it was complete: 0 bytes/,
    ],
    [
      "two lengths",
      `${head("Content-Length: 5\r\nContent-Length: 9")}<p>`,
      /^broken: .*not answer as a web server/,
    ],
    ["a length below nothing", `${head("Content-Length: -5")}<p>`, /^broken: .*not answer as a web server/],
    [
      "a length and chunks",
      `${head("Content-Length: 5\r\nTransfer-Encoding: chunked")}0\r\n\r\n`,
      /^broken: .*not answer as a web server/,
    ],
    ["another protocol", "SSH-2.0-OpenSSH_9.6\r\n", /^broken: .*not answer as a web server/],
    ["no answer", "", /^unreachable: .*closed the connection/],
    [
      "a header with a line break in it",
      `${head("X-A: b\r\n\tc\0d")}<p>`,
      /^broken: .*not answer as a web server/,
    ],
    [
      "a head that is a flood",
      `HTTP/1.1 200 OK\r\n${"X-Flood: flood flood flood\r\n".repeat(5_000)}\r\n`,
      /^limit: .*head that is too large/,
    ],
    [
      "one header that is a flood",
      `HTTP/1.1 200 OK\r\nX-Flood: ${"a".repeat(200_000)}\r\n\r\n`,
      /^limit: .*head that is too large/,
    ],
    [
      "a change of protocol",
      "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n",
      /^broken: /,
    ],
  ] as const)("%s", async (_what, bytes, said) => {
    expect(await reason(await wild((socket) => socket.end(bytes)))).toMatch(said);
  });

  it.each([
    [
      "a head without end",
      (socket: Socket) => endless(socket, "X: y\r\n", "HTTP/1.1 200 OK\r\n"),
      /^limit: /,
    ],
    [
      "hints without end",
      (socket: Socket) => endless(socket, "HTTP/1.1 103 Early Hints\r\n\r\n"),
      /^limit: .*takes longer/,
    ],
    ["a server that says nothing", () => undefined, /^limit: .*takes longer/],
  ] as const)("%s", async (_what, talk, said) => {
    expect(await reason(await wild(talk), { limits: SHORT })).toMatch(said);
  });

  it("a name that is never resolved", async () => {
    const fetched = await fetchPage("http://slow.example/", {
      policy: readPolicy({}),
      limits: SHORT,
      resolve: () => new Promise(() => undefined),
    });
    expect(fetched).toMatchObject({ ok: false, kind: "limit" });
  });

  it("a name that does not exist", async () => {
    const resolve = () => Promise.reject(Object.assign(new Error("getaddrinfo"), { code: "ENOTFOUND" }));
    const fetched = await fetchPage("http://nowhere.example/", { policy: readPolicy({}), resolve });
    expect(fetched).toMatchObject({
      ok: false,
      kind: "unreachable",
      error: expect.stringContaining("no host “nowhere.example”"),
    });
  });

  it("a port on which nothing listens", async () => {
    const server = await page(PAGE);
    await server.close();
    expect(await reason(server)).toMatch(/^unreachable: .*nothing listens/);
  });

  it("https without a certificate", async () => {
    const server = await page(PAGE);
    const policy = readPolicy({ PARALLAX_CAPTURE_ALLOW: `127.0.0.1:${server.port}` });
    const fetched = await fetchPage(`https://127.0.0.1:${server.port}/`, { policy, limits: LIMITS });
    expect(fetched).toMatchObject({ ok: false, kind: "unreachable" });
  });

  it("whatever its asker calls off", async () => {
    const controller = new AbortController();
    const server = await web((_, response) => {
      response.writeHead(200, HTML).write("<p>");
      controller.abort();
    });
    expect(await reason(server, { signal: controller.signal })).toMatch(/^cancelled: /);
  });

  it("before it begins where the operator has switched it off", async () => {
    const server = await page(PAGE);
    expect(await reason(server, { policy: readPolicy({ PARALLAX_CAPTURE: "off" }) })).toMatch(
      /^off: .*PARALLAX_CAPTURE=off/,
    );
    expect(server.asked).toEqual([]);
  });
});

function head(header: string): string {
  return `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${header}\r\n\r\n`;
}

function pour(response: ServerResponse): void {
  const chunk = Buffer.alloc(1_000_000, "a");
  const more = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on("drain", more);
  more();
}

function drip(response: ServerResponse): void {
  const timer = setInterval(() => response.write("a"), 20);
  response.on("close", () => clearInterval(timer));
}

function endless(socket: Socket, words: string, begins = ""): void {
  socket.write(begins);
  const timer = setInterval(() => socket.write(words.repeat(100)), 5);
  socket.on("close", () => clearInterval(timer));
}
