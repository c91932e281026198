import { describe, expect, it } from "vitest";
import { WARCParser } from "warcio";
import { writeWarc } from "./warc.ts";

const KEPT = {
  web: {
    requestedUrl: "http://harbour.example/old",
    finalUrl: "https://harbour.example/ferry",
    redirects: [
      { url: "http://harbour.example/old", status: 301, location: "https://harbour.example/ferry" },
    ],
    status: 200,
    headers: [
      ["Content-Type", "text/html"],
      ["Content-Encoding", "gzip"],
      ["Set-Cookie", "a=1"],
      ["Set-Cookie", "b=2"],
    ] as const,
    remoteAddress: "93.184.215.14",
  },
  raw: new TextEncoder().encode("<p>The ferry sails. Паром. 渡轮</p>"),
  capturedAt: new Date("2026-05-14T15:46:02Z"),
};

describe("writeWarc()", () => {
  it("gives records that the library reads again: the redirect, then the page with its headers and bytes", async () => {
    const records = [];
    const parser = new WARCParser([await writeWarc(KEPT)], { keepHeadersCase: true });
    for await (const record of parser) {
      const content = await record.readFully(false);
      records.push({
        url: record.warcTargetURI,
        date: record.warcDate,
        line: record.httpHeaders?.statusline,
        content,
      });
    }
    expect(records).toEqual([
      {
        url: KEPT.web.requestedUrl,
        date: "2026-05-14T15:46:02.000Z",
        line: "HTTP/1.1 301 Moved Permanently",
        content: new Uint8Array(),
      },
      {
        url: KEPT.web.finalUrl,
        date: "2026-05-14T15:46:02.000Z",
        line: "HTTP/1.1 200 OK",
        content: KEPT.raw,
      },
    ]);
  });

  it("keeps every header, and calls the transfer's packing what it was", async () => {
    const text = new TextDecoder().decode(await writeWarc(KEPT));
    expect(text).toContain("WARC-IP-Address: 93.184.215.14");
    expect(text).toMatch(/Set-Cookie: a=1[\s\S]*Set-Cookie: b=2/);
    expect(text).toContain("X-Archive-Orig-Content-Encoding: gzip");
    expect(text).not.toMatch(/^Content-Encoding/m);
  });
});
