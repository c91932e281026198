// @ts-check
import yauzl from "yauzl";

/** Most bytes that all parts together may unpack to; the text of 400,000 characters takes under 10 MB of XML. */
const MOST_BYTES = 64_000_000;
/** How many times larger than the archive its parts may be: Word's XML shrinks to a tenth, a bomb to a thousandth. */
const MOST_RATIO = 100;
/** Archives smaller than this when unpacked are harmless whatever their ratio. */
const HARMLESS_BYTES = 4_000_000;
/** Most parts of an archive; a long document with pictures has some hundreds. */
const MOST_PARTS = 10_000;

/** @typedef {{ ok: true, names: Set<string>, parts: Map<string, Uint8Array> } | { ok: false, error: string }} ZipParts */

const BOMB =
  "unpacks to far more than a document holds, as a file made to exhaust a computer does. It was not unpacked.";
const DAMAGED = "is a damaged archive, so it cannot be unpacked. Open it in Word and save it again.";

/**
 * The wanted parts of a zip archive, unpacked only after the whole table of contents has passed the limits, and never
 * past the size that it gives for each part.
 * @param {Uint8Array} bytes
 * @param {(name: string) => boolean} wanted
 * @returns {Promise<ZipParts>}
 */
export async function readZipParts(bytes, wanted) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const zip = await yauzl.fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true });
    if (zip.entryCount > MOST_PARTS) return { ok: false, error: BOMB };
    /** @type {import("yauzl").Entry[]} */
    const entries = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    if (entries.some((entry) => entry.isEncrypted()))
      return { ok: false, error: "is encrypted. Save a copy without a password, and add that." };
    const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
    const packed = Math.max(1, bytes.length);
    if (unpacked > MOST_BYTES || (unpacked > HARMLESS_BYTES && unpacked / packed > MOST_RATIO))
      return { ok: false, error: BOMB };
    return {
      ok: true,
      names: new Set(entries.map((entry) => entry.fileName)),
      parts: await unpack(
        zip,
        entries.filter((entry) => wanted(entry.fileName)),
      ),
    };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { ok: false, error: DAMAGED };
  }
}

/**
 * @param {import("yauzl").ZipFile} zip
 * @param {readonly import("yauzl").Entry[]} entries
 */
async function unpack(zip, entries) {
  /** @type {Map<string, Uint8Array>} */
  const parts = new Map();
  for (const entry of entries) {
    const chunks = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    parts.set(entry.fileName, Buffer.concat(chunks));
  }
  return parts;
}
