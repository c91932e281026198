import { type EncodingId, encodingLabel, encodingNamed } from "./encodings.ts";
import { decodeAs, encodingByMark, findEncoding, isUtf8 } from "./find-encoding.ts";

export type Decoding =
  | {
      readonly ok: true;
      readonly text: string;
      readonly encoding: EncodingId;
      readonly notices: readonly string[];
    }
  | { readonly ok: false; readonly error: string };

/** What is said about a text's encoding, each null where nobody says it. */
export type EncodingHints = {
  /** The reader's own choice: it holds whatever else is found. */
  readonly chosen: string | null;
  /** What the file or its sender declares; wrong often enough to be checked. */
  readonly declared: string | null;
};

/** Share of control characters from which bytes are a program or a picture, whatever letters they may show. */
const MOST_CONTROLS = 0.02;

/** The text that bytes hold, by the encoding chosen, declared or found; and a notice where it was found or not as declared. */
export function decode(bytes: Uint8Array, { chosen, declared }: EncodingHints): Decoding {
  if (chosen !== null) return byChoice(bytes, chosen);
  const named = declared === null ? null : encodingNamed(declared);
  const trusted = named !== null && encodingByMark(bytes) === null && fits(bytes, named) ? named : null;
  const encoding = trusted ?? findEncoding(bytes);
  if (encoding === null) return { ok: false, error: NO_TEXT };
  const text = decodeAs(bytes, encoding);
  if (shareOfControls(text) > MOST_CONTROLS) return { ok: false, error: NO_TEXT };
  return { ok: true, text, encoding, notices: noticesFor(encoding, trusted, declared) };
}

const NO_TEXT = "holds no text that can be read: it is a program, a picture or some other binary file.";

function byChoice(bytes: Uint8Array, chosen: string): Decoding {
  const encoding = encodingNamed(chosen);
  if (encoding === null)
    return { ok: false, error: `cannot be read as "${chosen}", which is no encoding known here.` };
  return { ok: true, text: decodeAs(bytes, encoding), encoding, notices: [] };
}

/** Pages claim UTF-8 falsely; every other claim is only checked by its decoder. */
function fits(bytes: Uint8Array, encoding: EncodingId): boolean {
  if (encoding === "utf-8") return isUtf8(bytes);
  return !isUtf8(bytes) && !decodeAs(bytes, encoding).includes("\ufffd");
}

function noticesFor(
  found: EncodingId,
  trusted: EncodingId | null,
  declared: string | null,
): readonly string[] {
  if (trusted !== null) return [];
  if (declared !== null && encodingNamed(declared) !== found)
    return [`The file says that it is in ${declared}; it was read as ${encodingLabel(found)}.`];
  if (found === "utf-8") return [];
  return [
    `Read as ${encodingLabel(found)}, as its bytes suggest; choose another encoding if the letters look wrong.`,
  ];
}

function shareOfControls(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is counted
  const controls = text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return controls / Math.max(1, text.length);
}
