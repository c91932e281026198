// @ts-check
// The journeys' web: pages of lib/files/made/pages by name, and some that no sound server would give.
import { existsSync, readFileSync } from "node:fs";
import http from "node:http";
import { join } from "node:path";

const PAGES = join(import.meta.dirname, "..", "lib", "files", "made", "pages");

/** @type {Readonly<Record<string, http.RequestListener>>} */
const ODD = {
  "/inside": (_, response) => response.writeHead(302, { location: "http://[::ffff:10.0.0.1]/admin" }).end(),
  "/favicon.ico": (_, response) => response.writeHead(204).end(),
  // Begins and never ends: whoever waits must be able to leave.
  "/slow": (_, response) => response.writeHead(200, { "content-type": "text/html" }).write("<p>Wait"),
};

/**
 * A web archive with two copies of every page.
 * @param {string} path
 * @returns {http.RequestListener | null}
 */
function archive(path) {
  const page = path.replace(/^\/(timemap|save)\//, "");
  if (path.startsWith("/save/"))
    return (_, response) => response.writeHead(302, { location: `/herald?copy-of=${page}` }).end();
  if (!path.startsWith("/timemap/")) return null;
  const copies = ["14 May", "01 Jun"].map(
    (day) =>
      `<https://archive.example/${day.slice(0, 2)}/${page}>; rel="memento"; datetime="Thu, ${day} 2026 16:00:00 GMT"`,
  );
  return (_, response) =>
    response.writeHead(200, { "content-type": "application/link-format" }).end(copies.join(",\n"));
}

http
  .createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
    const file = join(PAGES, `${path.replace(/[^a-z-]/g, "")}.html`);
    const odd = ODD[path] ?? archive(path);
    if (odd) odd(request, response);
    else if (existsSync(file))
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(readFileSync(file));
    else response.writeHead(404).end();
  })
  .listen(Number(process.env.PORT), "127.0.0.1");
