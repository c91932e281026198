import http from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { CaptureError } from "./capture-error.ts";
import type { Target } from "./web-address.ts";

type Options = {
  /** The one address, already judged, that is connected to. */
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
};

/** Most bytes of an answer's head: ten times what large sites send. */
const MOST_HEAD_BYTES = 32_768;

/**
 * The head of the answer, its body still to be read. The connection goes to `address` and nowhere else, whatever the
 * name's servers say by now; the host's name stays in the request and in the certificate's check.
 */
export function requestOnce(
  { url, host }: Target,
  { address, headers, signal }: Options,
): Promise<http.IncomingMessage> {
  const client = url.protocol === "https:" ? https : http;
  return new Promise((resolve, reject) => {
    const request = client.request(
      {
        host,
        port: url.port === "" ? undefined : Number(url.port),
        path: `${url.pathname}${url.search}`,
        method: "GET",
        headers: { Host: url.host, ...headers },
        // No connection is kept or shared: each is to an address judged for this request.
        agent: false,
        lookup: pinned(address),
        ...(isIP(host) ? {} : { servername: host }),
        maxHeaderSize: MOST_HEAD_BYTES,
        insecureHTTPParser: false,
        signal,
      },
      resolve,
    );
    request.on("socket", (socket) =>
      socket.on("connect", () => {
        if (!isSame(socket.remoteAddress, address))
          request.destroy(
            new CaptureError(
              "refused",
              `The connection went to ${socket.remoteAddress}, not to ${address}. Nothing was read.`,
            ),
          );
      }),
    );
    // An answer that changes the protocol is none that can be read.
    request.on("upgrade", (_, socket) => {
      socket.destroy();
      reject(new CaptureError("broken", `“${url.href}” changed to another protocol. Try again later.`));
    });
    request.on("error", reject);
    request.end();
  });
}

function pinned(address: string): LookupFunction {
  const family = isIP(address);
  return (_name, options, done) =>
    options.all ? done(null, [{ address, family }]) : done(null, address, family);
}

/** The same address in whatever notation; a socket of both families shows an IPv4 one as mapped. */
function isSame(connected: string | undefined, wanted: string): boolean {
  return (
    connected !== undefined && ipaddr.process(connected).toString() === ipaddr.process(wanted).toString()
  );
}
