import { type Decoding, decode } from "./decode.ts";
import { decodeAs } from "./find-encoding.ts";

/** A header that names the encoding of a part, on one line or folded (RFC 5322, 2.2.3). */
const NAMES_CHARSET = /^content-type:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*?charset\s*=/im;

type MailBytes = {
  readonly bytes: Uint8Array;
  /** How they were found to be encoded; null where the mail is left to its own words. */
  readonly found: Extract<Decoding, { ok: true }> | null;
};

/**
 * A mail's bytes in UTF-8, which its reader takes for granted where no part names an encoding. Old Chinese and Russian
 * mail programs send such mails in the encoding of their machine; one that says how it is encoded, or that is ASCII or
 * UTF-8 already, comes back as it is.
 */
export function mailInUtf8(bytes: Uint8Array, chosen: string | null): MailBytes {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  if (first < 0 || NAMES_CHARSET.test(decodeAs(bytes, "windows-1252"))) return { bytes, found: null };
  const decoded = decode(bytes.subarray(first), { chosen, declared: null });
  if (!decoded.ok || (chosen === null && decoded.encoding === "utf-8")) return { bytes, found: null };
  return { bytes: new TextEncoder().encode(decodeAs(bytes, decoded.encoding)), found: decoded };
}
