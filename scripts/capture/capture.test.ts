import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type MadeServer, serve } from "#lib/capture/made/server.ts";

const COMMAND = join(import.meta.dirname, "..", "capture.mjs");
/** A process that reads TypeScript starts in seconds, on a busy machine in many. */
const PATIENCE = 60_000;
const KREMLIN = readFileSync("lib/files/made/pages/kremlin.html");

let server: MadeServer;
beforeAll(async () => {
  server = await serve((request, response) => {
    if (request.url === "/moved") response.writeHead(301, { location: "/news" }).end();
    else if (request.url === "/gone") response.writeHead(410).end();
    else response.writeHead(200, { "content-type": "text/html" }).end(KREMLIN);
  });
});
afterAll(() => server.close());

type Outcome = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs the command as a person would, allowed to ask the test's server. */
function capture(args: readonly string[], env: Record<string, string> = {}): Promise<Outcome> {
  const allow = { PARALLAX_CAPTURE_ALLOW: `127.0.0.1:${server.port}` };
  const child = spawn(process.execPath, [COMMAND, ...args], { env: { ...process.env, ...allow, ...env } });
  let [out, err] = ["", ""];
  child.stdout.on("data", (data) => (out += data));
  child.stderr.on("data", (data) => (err += data));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, err })));
}
const at = (path: string) => `http://127.0.0.1:${server.port}${path}`;

describe("capture", { timeout: PATIENCE }, () => {
  it("prints the statement and what proves where it is from, as JSON", async () => {
    const { code, out, err } = await capture([at("/moved")]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toMatchObject({
      title: "Телефонный разговор с мэром Уэстерли",
      date: "2026-05-14T20:30:00+03:00",
      language: "ru",
      outlet: "Kremlin",
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      finalUrl: at("/news"),
      status: 200,
      text: expect.stringMatching(/^Состоялся телефонный разговор/),
    });
  });

  it("writes a WARC file beside, and never over a file that is there", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "parallax capture ")), "page.warc");
    expect(await capture(["--warc", file, at("/news")])).toMatchObject({ code: 0 });
    expect(readFileSync(file, "utf8")).toContain(`WARC-Target-URI: ${at("/news")}`);
    expect(await capture(["--warc", file, at("/news")])).toMatchObject({
      code: 1,
      out: "",
      err: expect.stringContaining("EEXIST"),
    });
    rmSync(file);
  });

  it("exits 1 with the reason where an address is refused, fails or fetching is off", async () => {
    const outcomes = await Promise.all([
      capture(["http://[::ffff:10.0.0.1]/"]),
      capture([at("/gone")]),
      capture([at("/news")], { PARALLAX_CAPTURE: "off" }),
    ]);
    expect(outcomes).toEqual([
      { code: 1, out: "", err: expect.stringMatching(/^capture: .*IPv4 address in it/) },
      { code: 1, out: "", err: expect.stringMatching(/^capture: .*410 Gone/) },
      { code: 1, out: "", err: expect.stringMatching(/^capture: .*switched off/) },
    ]);
  });

  it("exits 2 for wrong usage, and explains itself", async () => {
    const outcomes = await Promise.all([
      capture([]),
      capture(["a", "b"]),
      capture(["--fast", "a"]),
      capture(["--help"]),
    ]);
    expect(outcomes.map(({ code }) => code)).toEqual([2, 2, 2, 0]);
    expect(outcomes[0]?.err).toBe("capture: No address given. See --help.\n");
    expect(outcomes[3]?.out).toContain("Usage: npm run --silent capture -- [--warc FILE] URL");
  });
});
