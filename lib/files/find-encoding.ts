import chardet from "chardet";
import iconv from "iconv-lite";
import { type EncodingId, encodingNamed } from "./encodings.ts";
import { plausibility } from "./plausibility.ts";

/** How much of a file is looked at: enough for letter statistics, little enough to try twenty encodings. */
const SAMPLE_BYTES = 24_000;
/** What chardet's confidence (0..1) adds to a candidate: it breaks ties, our letter statistics decide. */
const CHARDET_WEIGHT = 0.1;
/** Share of zero bytes at every other place from which text is UTF-16 without a mark; Latin and spaces have them. */
const ZERO_SHARE = 0.2;

/** Encodings that may be meant where a file is no UTF-8, the likelier first where statistics are equal. */
const CANDIDATES: readonly EncodingId[] = [
  "windows-1252",
  "gb18030",
  "windows-1251",
  "big5",
  "shift_jis",
  "euc-jp",
  "euc-kr",
  "koi8-r",
  "koi8-u",
  "cp866",
  "iso-8859-5",
  "windows-1250",
  "iso-8859-2",
  "windows-1253",
  "windows-1254",
  "windows-1255",
  "windows-1256",
  "windows-874",
  "utf-16le",
  "utf-16be",
];

/** The encoding that a byte order mark gives, or null. */
export function encodingByMark(bytes: Uint8Array): EncodingId | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return null;
}

/** The likeliest encoding of a text's bytes, or null where they are no text at all. */
export function findEncoding(bytes: Uint8Array): EncodingId | null {
  const marked = encodingByMark(bytes);
  if (marked) return marked;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (sample.includes(0)) return utf16WithoutMark(sample);
  if (isUtf8(bytes)) return "utf-8";
  return legacyEncoding(sample);
}

/** True where the bytes are UTF-8 to the last one. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function utf16WithoutMark(sample: Uint8Array): EncodingId | null {
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((number) => (2 * number) / sample.length);
  if (odd > ZERO_SHARE && even === 0) return "utf-16le";
  if (even > ZERO_SHARE && odd === 0) return "utf-16be";
  return utf16ByLetters(sample);
}

/** Chinese in UTF-16 has zero bytes only in its line breaks and digits: whichever order gives real text is right. */
function utf16ByLetters(sample: Uint8Array): EncodingId | null {
  const even = sample.subarray(0, sample.length - (sample.length % 2));
  const scored = (["utf-16le", "utf-16be"] as const)
    .map((id) => ({ id, score: plausibility(decodeAs(even, id)) }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0];
  return best && best.score > LEAST_PLAUSIBLE ? best.id : null;
}

/** Plausibility under which bytes with zeros among them are no text. */
const LEAST_PLAUSIBLE = 0.3;

function legacyEncoding(sample: Uint8Array): EncodingId {
  const confidence = new Map<EncodingId, number>();
  for (const match of chardet.analyse(sample)) {
    const id = encodingNamed(match.name);
    if (id && !confidence.has(id)) confidence.set(id, match.confidence / 100);
  }
  // A character cut in two at the sample's end would count against the very encoding that is right.
  const whole = sample.subarray(0, lastAscii(sample) + 1);
  const scored = CANDIDATES.map((id) => ({
    id,
    score: plausibility(decodeAs(whole, id)) + CHARDET_WEIGHT * (confidence.get(id) ?? 0),
  })).sort((a, b) => b.score - a.score);
  return scored[0]?.id ?? "windows-1252";
}

/** Place of the last ASCII byte below the range of second bytes, or the end where there is none. */
function lastAscii(sample: Uint8Array): number {
  if (sample.length < SAMPLE_BYTES) return sample.length - 1;
  const at = sample.findLastIndex((byte) => byte < 0x30);
  return at < 0 ? sample.length - 1 : at;
}

/** The text that bytes mean in an encoding; what has no meaning there becomes U+FFFD. */
export function decodeAs(bytes: Uint8Array, id: EncodingId): string {
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), id);
}
