import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib";
import { bytesText } from "#lib/files/limits.ts";
import { CaptureError } from "./capture-error.ts";

type Unpack = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Promise<Uint8Array>;

const UNPACK: Readonly<Record<string, Unpack>> = {
  gzip: promisify(gunzip),
  "x-gzip": promisify(gunzip),
  br: promisify(brotliDecompress),
  deflate: (bytes, options) => promisify(isZlib(bytes) ? inflate : inflateRaw)(bytes, options),
};

type Options = {
  /** The address for messages. */
  readonly address: string;
  /** Most bytes, as sent and again when unpacked. */
  readonly most: number;
  /** Called with the bytes that have come so far. */
  readonly onBytes: (bytes: number) => void;
};

/** The body's bytes, unpacked and whole; throws a CaptureError where they are too many, broken or fewer than declared. */
export async function readBody(
  answer: IncomingMessage,
  { address, most, onBytes }: Options,
): Promise<Uint8Array> {
  const declared = Number(answer.headers["content-length"] ?? 0);
  if (declared > most) throw tooLarge(address, most);
  const encoding = (answer.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  const unpack = UNPACK[encoding];
  if (!unpack && encoding !== "identity" && encoding !== "")
    throw new CaptureError(
      "broken",
      `“${address}” is packed as “${encoding}”, which is not unpacked here. Save the page as a file and add that.`,
    );
  const sent = await collect(answer, { address, most, onBytes });
  return unpack ? unpacked(sent, { address, most, unpack }) : sent;
}

async function collect(answer: IncomingMessage, { address, most, onBytes }: Options): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of answer) {
      bytes += chunk.length;
      if (bytes > most) throw tooLarge(address, most);
      chunks.push(chunk);
      onBytes(bytes);
    }
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ECONNRESET")
      throw new CaptureError(
        "broken",
        `“${address}” ended before it was complete: ${bytesText(bytes)} came${declaredText(answer)}. Try again.`,
      );
    throw error;
  }
  return new Uint8Array(Buffer.concat(chunks));
}

async function unpacked(
  sent: Uint8Array,
  { address, most, unpack }: { readonly address: string; readonly most: number; readonly unpack: Unpack },
): Promise<Uint8Array> {
  try {
    return new Uint8Array(await unpack(sent, { maxOutputLength: most }));
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    if (error.code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(address, most, " when unpacked");
    throw new CaptureError(
      "broken",
      `“${address}” is packed wrongly (${error.message}). Save the page as a file and add that.`,
    );
  }
}

/** Some servers call raw deflate by the name that means zlib's; zlib's begins with a byte of its own. */
function isZlib(bytes: Uint8Array): boolean {
  const METHOD_BITS = 0x0f;
  const DEFLATE = 8;
  return ((bytes[0] ?? 0) & METHOD_BITS) === DEFLATE;
}

function tooLarge(address: string, most: number, when = ""): CaptureError {
  return new CaptureError(
    "limit",
    `“${address}” is larger than ${bytesText(most)}${when}. Save the part that you need as a file and add that.`,
  );
}

function declaredText(answer: IncomingMessage): string {
  const declared = answer.headers["content-length"];
  return declared === undefined ? "" : ` of ${bytesText(Number(declared))}`;
}
