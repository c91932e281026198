// @ts-check
import yauzl from "yauzl";

/** @typedef {{ readonly bytes: number, readonly ratio: number, readonly harmless: number, readonly parts: number }} ZipBounds */
/** @typedef {{ ok: true, zip: import("yauzl").ZipFile, entries: readonly import("yauzl").Entry[] } | { ok: false, error: string }} ZipContents */

const ENCRYPTED = "is encrypted. Save a copy without a password, and add that.";

/**
 * The table of contents of a zip archive, once all of it has passed the bounds; nothing is unpacked. Names come as
 * bytes. Whoever unpacks gets an error where a part holds more than the table says.
 * @param {Uint8Array} bytes
 * @param {ZipBounds} bounds
 * @param {{ bomb: string, crowded: string, damaged: string }} sentences
 * @returns {Promise<ZipContents>}
 */
export async function zipContents(bytes, bounds, { bomb, crowded, damaged }) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const zip = await yauzl.fromBufferPromise(buffer, {
      lazyEntries: true,
      validateEntrySizes: true,
      decodeStrings: false,
    });
    if (zip.entryCount > bounds.parts) return { ok: false, error: crowded };
    /** @type {import("yauzl").Entry[]} */
    const entries = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    if (entries.some((entry) => entry.isEncrypted())) return { ok: false, error: ENCRYPTED };
    const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
    const packed = Math.max(1, bytes.length);
    if (unpacked > bounds.bytes || (unpacked > bounds.harmless && unpacked / packed > bounds.ratio))
      return { ok: false, error: bomb };
    return { ok: true, zip, entries };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { ok: false, error: damaged };
  }
}

/**
 * The bytes of one part.
 * @param {import("yauzl").ZipFile} zip
 * @param {import("yauzl").Entry} entry
 */
export async function unpackEntry(zip, entry) {
  const chunks = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/**
 * The bytes of a part's name, which `decodeStrings: false` leaves as they are.
 * @param {import("yauzl").Entry} entry
 */
export function nameBytes({ fileName }) {
  const name = /** @type {unknown} */ (fileName);
  return name instanceof Uint8Array ? Buffer.from(name) : Buffer.from(String(name));
}
