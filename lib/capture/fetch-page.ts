import type { IncomingMessage } from "node:http";
import { CaptureError, type CaptureFailure } from "./capture-error.ts";
import { bareType, PAGE_TYPES } from "./declared-types.ts";
import { explainFailure } from "./explain-failure.ts";
import { CAPTURE_LIMITS, type CaptureLimits } from "./limits.ts";
import type { CapturePolicy } from "./policy.ts";
import { readBody } from "./read-body.ts";
import { requestOnce } from "./request-once.ts";
import { addressesOf, type Resolver, resolveBySystem } from "./resolve.ts";
import { readTarget, refuseInside, type Target } from "./web-address.ts";

/** An answer that sent us on. */
export type Redirect = { readonly url: string; readonly status: number; readonly location: string };

/** A page as it was sent, with all that shows where it comes from. */
export type FetchedPage = {
  readonly requestedUrl: string;
  readonly finalUrl: string;
  readonly redirects: readonly Redirect[];
  readonly status: number;
  /** Name and value in the order of the answer, names as sent. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The IP address that answered. */
  readonly remoteAddress: string;
  /** As declared, with its parameters. */
  readonly contentType: string;
  /** Without the transfer's packing. */
  readonly body: Uint8Array;
};

export type Fetched =
  | { readonly ok: true; readonly page: FetchedPage }
  | {
      readonly ok: false;
      readonly kind: CaptureFailure;
      readonly status: number | null;
      readonly error: string;
    };

export type FetchOptions = {
  readonly policy: CapturePolicy;
  readonly resolve?: Resolver | undefined;
  readonly limits?: CaptureLimits | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Media types that are taken. */
  readonly types?: readonly string[] | undefined;
  /** Headers besides those of every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly onBytes?: ((bytes: number) => void) | undefined;
};

/** The page at an address, or one sentence that says why it was refused or could not be had. Nothing of it is run. */
export async function fetchPage(address: string, options: FetchOptions): Promise<Fetched> {
  const limits = options.limits ?? CAPTURE_LIMITS;
  const deadline = AbortSignal.timeout(limits.milliseconds);
  const signal = AbortSignal.any(options.signal ? [deadline, options.signal] : [deadline]);
  try {
    if (!options.policy.enabled) throw new CaptureError("off", OFF);
    const page = await follow(address, { ...options, limits, signal });
    return { ok: true, page };
  } catch (error) {
    const why = explainFailure(error, {
      address,
      limits,
      timedOut: deadline.aborted,
      cancelled: options.signal?.aborted ?? false,
    });
    return { ok: false, kind: why.kind, status: why.status, error: why.message };
  }
}

const OFF =
  "Fetching pages is switched off here (PARALLAX_CAPTURE=off). Save the page as a file and add that.";

type Run = FetchOptions & { readonly limits: CaptureLimits; readonly signal: AbortSignal };

async function follow(address: string, run: Run): Promise<FetchedPage> {
  const redirects: Redirect[] = [];
  for (let next = address; ; ) {
    const target = readTarget(next, run.policy);
    const { answer, remoteAddress } = await ask(target, run);
    const location = locationOf(answer);
    if (location === null)
      return taken(answer, { requestedUrl: address.trim(), target, redirects, remoteAddress, run });
    // What a redirect carries as its body is not read.
    answer.destroy();
    redirects.push({ url: target.url.href, status: answer.statusCode ?? 0, location });
    if (redirects.length > run.limits.redirects)
      throw new CaptureError(
        "limit",
        `“${address}” leads on more than ${run.limits.redirects} times. Give the address at which it ends.`,
      );
    next = resolved(location, target.url);
  }
}

async function ask(target: Target, run: Run): Promise<{ answer: IncomingMessage; remoteAddress: string }> {
  const addresses = await addressesOf(target.host, {
    resolve: run.resolve ?? resolveBySystem,
    signal: run.signal,
  });
  refuseInside(target, addresses);
  const remoteAddress = addresses[0] ?? "";
  const headers = {
    "User-Agent": "Mozilla/5.0 (compatible; Parallax)",
    Accept: `${(run.types ?? PAGE_TYPES).join(",")};q=0.9`,
    // What is kept is what was sent: no packing, where the server can do without.
    "Accept-Encoding": "identity",
    ...run.headers,
  };
  return {
    answer: await requestOnce(target, { address: remoteAddress, headers, signal: run.signal }),
    remoteAddress,
  };
}

const REDIRECTS = [301, 302, 303, 307, 308];

function locationOf({ statusCode, headers }: IncomingMessage): string | null {
  if (!REDIRECTS.includes(statusCode ?? 0) || headers.location === undefined) return null;
  // Node reads headers as Latin-1; what is written in other letters is UTF-8.
  return Buffer.from(headers.location, "latin1").toString("utf8");
}

function resolved(location: string, from: URL): string {
  if (URL.canParse(location, from.href)) return new URL(location, from).href;
  throw new CaptureError("broken", `“${from.href}” leads on to “${location}”, which is no address.`);
}

type Answered = {
  readonly requestedUrl: string;
  readonly target: Target;
  readonly redirects: readonly Redirect[];
  readonly remoteAddress: string;
  readonly run: Run;
};

async function taken(
  answer: IncomingMessage,
  { requestedUrl, target, redirects, remoteAddress, run }: Answered,
): Promise<FetchedPage> {
  const finalUrl = target.url.href;
  const status = answer.statusCode ?? 0;
  try {
    refuseStatus(answer, finalUrl);
    const contentType = declaredType(answer, { finalUrl, types: run.types ?? PAGE_TYPES });
    const body = await readBody(answer, {
      address: finalUrl,
      most: run.limits.bytes,
      onBytes: run.onBytes ?? ignore,
    });
    return {
      requestedUrl,
      finalUrl,
      redirects,
      status,
      headers: headersOf(answer),
      remoteAddress,
      contentType,
      body,
    };
  } finally {
    answer.destroy();
  }
}

function refuseStatus({ statusCode = 0, statusMessage = "" }: IncomingMessage, finalUrl: string): void {
  if (statusCode === 200 || statusCode === 203) return;
  throw new CaptureError(
    "status",
    `“${finalUrl}” answered ${`${statusCode} ${statusMessage}`.trim()}. Open it in a browser, and save the page as a file if it shows there.`,
    statusCode,
  );
}

function declaredType(
  answer: IncomingMessage,
  { finalUrl, types }: { finalUrl: string; types: readonly string[] },
): string {
  const declared = answer.headers["content-type"];
  const bare = bareType(declared);
  if (declared !== undefined && bare !== null && types.includes(bare)) return declared;
  const found = bare === null ? "declares no type" : `is of the type “${bare}”`;
  throw new CaptureError("type", `“${finalUrl}” ${found}; only ${types.join(", ")} are taken.`);
}

function headersOf({ rawHeaders }: IncomingMessage): [string, string][] {
  const pairs: [string, string][] = [];
  for (let at = 0; at + 1 < rawHeaders.length; at += 2)
    pairs.push([rawHeaders[at] ?? "", rawHeaders[at + 1] ?? ""]);
  return pairs;
}

function ignore(): void {
  // Nobody asked how far it is.
}
