import { count } from "#lib/files/limits.ts";
import { CaptureError } from "./capture-error.ts";
import type { CaptureLimits } from "./limits.ts";

type Circumstances = {
  readonly address: string;
  readonly limits: CaptureLimits;
  readonly timedOut: boolean;
  readonly cancelled: boolean;
};

/** Reasons of the network by the code under which Node gives them. */
const UNREACHABLE: Readonly<Record<string, string>> = {
  ECONNREFUSED: "does not answer: nothing listens there",
  ECONNRESET: "closed the connection before it had answered",
  EPIPE: "closed the connection before it had answered",
  ETIMEDOUT: "does not answer",
  EHOSTUNREACH: "cannot be reached from here",
  ENETUNREACH: "cannot be reached from here",
  EADDRNOTAVAIL: "cannot be reached from here",
  ENETDOWN: "cannot be reached: this machine has no network",
};

/** The failure as its asker can understand it; throws again what is a bug. */
export function explainFailure(
  error: unknown,
  { address, limits, timedOut, cancelled }: Circumstances,
): CaptureError {
  if (cancelled) return new CaptureError("cancelled", `“${address}” was not fetched: it was cancelled.`);
  if (timedOut)
    return new CaptureError(
      "limit",
      `“${address}” takes longer than ${count(limits.milliseconds / 1_000)} seconds. Try again later, or save the page as a file and add that.`,
    );
  if (error instanceof CaptureError) return error;
  if (!(error instanceof Error) || !("code" in error)) throw error;
  const code = String(error.code);
  if (code === "HPE_HEADER_OVERFLOW")
    return new CaptureError(
      "limit",
      `“${address}” sends a head that is too large. Save the page as a file and add that.`,
    );
  if (code.startsWith("HPE_") || code === "ERR_INVALID_CHAR")
    return new CaptureError(
      "broken",
      `“${address}” does not answer as a web server does (${error.message}).`,
    );
  if (
    code.startsWith("ERR_TLS") ||
    code.startsWith("ERR_SSL") ||
    /CERT|SIGNATURE|CHAIN|ALTNAME|ISSUER|EPROTO/.test(code)
  )
    return new CaptureError(
      "unreachable",
      `“${address}” has no certificate that can be trusted (${error.message}). Nothing was read.`,
    );
  const reason = UNREACHABLE[code];
  if (reason !== undefined)
    return new CaptureError("unreachable", `“${address}” ${reason}. Check the address, or try again later.`);
  throw error;
}
