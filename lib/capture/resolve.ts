import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { CaptureError } from "./capture-error.ts";

/** All addresses of a name; rejects as Node's own look-up does. */
export type Resolver = (name: string) => Promise<readonly string[]>;

/** The addresses that the system's own look-up gives for a name. */
export const resolveBySystem: Resolver = async (name) =>
  (await lookup(name, { all: true, verbatim: true })).map(({ address }) => address);

/** The addresses of a host, asked for once; a host that is an address is its own. Throws a CaptureError where there are none. */
export async function addressesOf(
  host: string,
  { resolve, signal }: { readonly resolve: Resolver; readonly signal: AbortSignal },
): Promise<readonly string[]> {
  if (isIP(host)) return [host];
  try {
    const addresses = await Promise.race([resolve(host), aborted(signal)]);
    if (addresses.length > 0) return addresses;
  } catch (error) {
    if (signal.aborted || !(error instanceof Error) || !("code" in error)) throw error;
  }
  throw new CaptureError(
    "unreachable",
    `There is no host “${host}”. Check the address, and that this machine is online.`,
  );
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const fail = () => reject(signal.reason);
    if (signal.aborted) fail();
    else signal.addEventListener("abort", fail, { once: true });
  });
}
