import { describe, expect, it } from "vitest";
import { refuseForeign } from "./same-origin.ts";

/** What becomes of a request with these headers. */
const answer = (headers: Record<string, string>) =>
  refuseForeign(new Request("http://127.0.0.1:3000/api", { headers: { host: "127.0.0.1:3000", ...headers } }))
    ?.status ?? "let in";

describe("refuseForeign()", () => {
  it.each<[string, Record<string, string>, number | string]>([
    ["our own page", { "sec-fetch-site": "same-origin", origin: "http://127.0.0.1:3000" }, "let in"],
    ["an address that was typed", { "sec-fetch-site": "none" }, "let in"],
    ["a program", {}, "let in"],
    ["a page of another site", { "sec-fetch-site": "cross-site", origin: "https://evil.example" }, 403],
    ["another port of this machine", { "sec-fetch-site": "same-site", origin: "http://127.0.0.1:8080" }, 403],
    ["an old browser on another site", { origin: "https://evil.example" }, 403],
    ["an old browser on our page", { origin: "http://127.0.0.1:3000" }, "let in"],
    ["a page without an origin", { origin: "null" }, 403],
  ])("%s", (_who, headers, becomes) => expect(answer(headers)).toBe(becomes));
});
