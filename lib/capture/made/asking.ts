import type { RequestListener } from "node:http";
import type { Socket } from "node:net";
import { type FetchOptions, fetchPage } from "../fetch-page.ts";
import { readPolicy } from "../policy.ts";
import { type MadeServer, serve, serveBytes } from "./server.ts";

const running: MadeServer[] = [];

/** Ends every server of the test. */
export async function closeServers(): Promise<void> {
  await Promise.all(running.splice(0).map((server) => server.close()));
}

/** The type that the tests' pages declare. */
export const HTML = { "content-type": "text/html; charset=utf-8" };
/** The tests' page. */
export const PAGE = "<title>A call</title><p>They spoke.</p>";
/** The app's limits, with less patience: a test is no analyst. */
export const LIMITS = { redirects: 5, bytes: 10_000_000, milliseconds: 3_000 };

/** A web server of the test, which `ask` may ask. */
export async function web(answer: RequestListener): Promise<MadeServer> {
  const server = await serve(answer);
  running.push(server);
  return server;
}

/** The same for one that sends bytes of any kind. */
export async function wild(talk: (socket: Socket) => void): Promise<MadeServer> {
  const server = await serveBytes(talk);
  running.push(server);
  return server;
}

/** A server of one page. */
export const page = (
  body: string | Uint8Array,
  headers: Record<string, string | number> = {},
  status = 200,
) => web((_, response) => response.writeHead(status, { ...HTML, ...headers }).end(body));

/** A server that leads on. */
export const onward = (location: string, status = 302) =>
  web((_, response) => response.writeHead(status, { location }).end());

/** What comes of asking the server, which the operator allows. */
export async function ask(server: MadeServer, options: Partial<FetchOptions> & { path?: string } = {}) {
  const policy = readPolicy({
    PARALLAX_CAPTURE_ALLOW: running.map(({ port }) => `127.0.0.1:${port}`).join(),
  });
  return fetchPage(`http://127.0.0.1:${server.port}${options.path ?? "/"}`, {
    policy,
    limits: LIMITS,
    ...options,
  });
}

/** Why it could not be had; "fetched" where it could. */
export async function reason(server: MadeServer, options: Partial<FetchOptions> = {}): Promise<string> {
  const fetched = await ask(server, options);
  return fetched.ok ? "fetched" : `${fetched.kind}: ${fetched.error}`;
}
