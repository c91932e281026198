// @ts-check
// The journeys' web: pages of lib/files/made/pages by name, and some that no sound server would give.
import { existsSync, readFileSync } from "node:fs";
import http from "node:http";
import { join } from "node:path";

const PAGES = join(import.meta.dirname, "..", "lib", "files", "made", "pages");

/** @type {Readonly<Record<string, http.RequestListener>>} */
const ODD = {
  "/inside": (_, response) => response.writeHead(302, { location: "http://[::ffff:10.0.0.1]/admin" }).end(),
  // Begins and never ends: whoever waits must be able to leave.
  "/slow": (_, response) => response.writeHead(200, { "content-type": "text/html" }).write("<p>Wait"),
};

http
  .createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
    const file = join(PAGES, `${path.replace(/[^a-z-]/g, "")}.html`);
    const odd = ODD[path];
    if (odd) odd(request, response);
    else if (existsSync(file))
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(readFileSync(file));
    else response.writeHead(404).end();
  })
  .listen(Number(process.env.PORT), "127.0.0.1");
