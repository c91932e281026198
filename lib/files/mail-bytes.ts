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
 * A mail's bytes so that its reader understands them, which takes UTF-8 for granted where no part names an encoding. Old
 * Chinese and Russian mail programs send such mails in the encoding of their machine, as bytes or packed into ASCII; one
 * that says how it is encoded, or that is ASCII or UTF-8 already, comes back as it is.
 */
export function readableMail(bytes: Uint8Array, chosen: string | null): MailBytes {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const mail = decodeAs(bytes, "windows-1252");
  if (NAMES_CHARSET.test(mail)) return { bytes, found: null };
  if (first < 0) return withCharset(bytes, mail, chosen);
  const decoded = foreign(bytes.subarray(first), chosen);
  if (decoded === null) return { bytes, found: null };
  return { bytes: new TextEncoder().encode(decodeAs(bytes, decoded.encoding)), found: decoded };
}

/** The encoding chosen, or found where it is not the one that is taken for granted; else null. */
function foreign(bytes: Uint8Array, chosen: string | null): MailBytes["found"] {
  const decoded = decode(bytes, { chosen, declared: null });
  return decoded.ok && (chosen !== null || decoded.encoding !== "utf-8") ? decoded : null;
}

/** The mail with the encoding of its packed parts named in their headers, found in all of them together. */
function withCharset(bytes: Uint8Array, mail: string, chosen: string | null): MailBytes {
  const parts = mail.split(/^(?=--\S)/m).map(packedPart);
  const packed = Buffer.concat(parts.map(({ body }) => body ?? new Uint8Array()));
  const found = packed.every((byte) => byte < 0x80) ? null : foreign(packed, chosen);
  if (found === null) return { bytes, found };
  const named = parts.map(({ part, body }) => (body === null ? part : naming(part, found.encoding)));
  return { bytes: new TextEncoder().encode(named.join("")), found };
}

/** A part of a mail with its text unpacked; null where it has none that is packed. */
function packedPart(part: string): { readonly part: string; readonly body: Uint8Array | null } {
  const blank = /\r?\n\r?\n/.exec(part);
  const head = part.slice(0, blank?.index ?? part.length);
  const body = part.slice(head.length);
  const [, packing] = /^content-transfer-encoding:\s*(base64|quoted-printable)/im.exec(head) ?? [];
  const isText = /^content-type:\s*text\//im.test(head) || !/^content-type:/im.test(head);
  if (packing === undefined || !isText) return { part, body: null };
  return { part, body: packing.toLowerCase() === "base64" ? Buffer.from(body, "base64") : unquoted(body) };
}

/** Quoted-printable text as bytes (RFC 2045, 6.7). */
function unquoted(body: string): Uint8Array {
  const plain = body
    .replace(/=[ \t]*\r?\n/g, "")
    .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, "latin1");
}

function naming(part: string, encoding: string): string {
  const typed = part.replace(/^(content-type:\s*text\/[a-z-]+)/im, `$1; charset=${encoding}`);
  if (typed !== part) return typed;
  return part.replace(
    /^(content-transfer-encoding:)/im,
    `Content-Type: text/plain; charset=${encoding}\r\n$1`,
  );
}
