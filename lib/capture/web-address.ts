import { isIP } from "node:net";
import { LONGEST_LINE } from "#lib/schema/text.ts";
import { CaptureError } from "./capture-error.ts";
import { notPublic } from "./ip-policy.ts";
import type { CapturePolicy } from "./policy.ts";

/** An address that may be asked for. */
export type Target = {
  readonly url: URL;
  /** The host without brackets and without a dot at its end: a name, or an IP address in its usual notation. */
  readonly host: string;
  /** True where the operator allows this very host and port, wherever it lies. */
  readonly allowed: boolean;
};

/** Names that lead inside whatever they resolve to: of this machine, of a local network, of a cloud. */
const INSIDE =
  /(^|\.)(localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa|test|onion)$/;
const PORTS: Readonly<Record<string, number>> = { "http:": 80, "https:": 443 };

/** The target that an address names; throws a CaptureError that says why it may not be asked for. */
export function readTarget(text: string, policy: CapturePolicy): Target {
  const address = text.trim();
  const url = parsed(address);
  const port = PORTS[url.protocol];
  if (port === undefined)
    throw refusal(
      address,
      `begins with “${url.protocol}”. Give an address that begins with http:// or https://.`,
    );
  if (url.username !== "" || url.password !== "")
    throw refusal(withoutSecrets(url), "holds a user name or a password. Give it without them.");
  const host = url.hostname.replace(/^\[|\]$/g, "").replace(/\.+$/, "");
  const own = url.port === "" ? port : Number(url.port);
  const allowed = policy.allows(host, own, url.port === "");
  if (!allowed) refuseHost(address, { host, port: url.port });
  return { url, host, allowed };
}

/** Throws a CaptureError where one of the addresses of a host is not of the public internet. */
export function refuseInside({ url, host, allowed }: Target, addresses: readonly string[]): void {
  if (allowed) return;
  for (const address of addresses) {
    const what = notPublic(address);
    if (what !== null)
      throw refusal(
        url.href,
        `leads to ${address === host ? address : `${address} (by the name ${host})`}, ${what}. ${ONLY_PUBLIC}`,
      );
  }
}

const ONLY_PUBLIC =
  "Only pages of the public internet are fetched; save the page as a file and add that, or ask the operator to allow the host.";

function parsed(address: string): URL {
  if (address === "")
    throw new CaptureError("refused", "There is no address. Paste one that begins with http:// or https://.");
  if (address.length > LONGEST_LINE)
    throw new CaptureError(
      "refused",
      `The address is ${address.length} characters long; at most ${LONGEST_LINE} can be kept.`,
    );
  if (URL.canParse(address)) return new URL(address);
  throw refusal(address, "is no web address. Give one that begins with http:// or https://.");
}

function refuseHost(address: string, { host, port }: { host: string; port: string }): void {
  if (isIP(host)) {
    const what = notPublic(host);
    if (what !== null) throw refusal(address, `leads to ${host}, ${what}. ${ONLY_PUBLIC}`);
  } else if (INSIDE.test(host) || !host.includes(".")) {
    throw refusal(address, `names “${host}”, which lies inside a network. ${ONLY_PUBLIC}`);
  }
  if (port !== "")
    throw refusal(
      address,
      `asks for port ${port}. Only the usual ports (80 and 443) are used, unless the operator allows another.`,
    );
}

function refusal(address: string, reason: string): CaptureError {
  return new CaptureError("refused", `“${address}” ${reason}`);
}

function withoutSecrets(url: URL): string {
  const bare = new URL(url);
  bare.username = "";
  bare.password = "";
  return bare.href;
}
