// @ts-check
import { nameBytes, unpackEntry, zipContents } from "./zip-contents.mjs";

const BOUNDS = {
  /** Most bytes that all parts together may unpack to; the text of 400,000 characters takes under 10 MB of XML. */
  bytes: 64_000_000,
  /** How many times larger than the archive its parts may be: Word's XML shrinks to a tenth, a bomb to a thousandth. */
  ratio: 100,
  /** Archives smaller than this when unpacked are harmless whatever their ratio. */
  harmless: 4_000_000,
  /** Most parts of a document; a long one with pictures has some hundreds. */
  parts: 10_000,
};

/** @typedef {{ ok: true, names: Set<string>, parts: Map<string, Uint8Array> } | { ok: false, error: string }} ZipParts */

const BOMB =
  "unpacks to far more than a document holds, as a file made to exhaust a computer does. It was not unpacked.";

/**
 * The wanted parts of a document that is a zip archive, unpacked only after the whole table of contents has passed the
 * limits, and never past the size that it gives for each part.
 * @param {Uint8Array} bytes
 * @param {(name: string) => boolean} wanted
 * @param {string} program
 * @returns {Promise<ZipParts>}
 */
export async function readZipParts(bytes, wanted, program) {
  const damaged = `is a damaged archive, so it cannot be unpacked. Open it in ${program} and save it again.`;
  const contents = await zipContents(bytes, BOUNDS, { bomb: BOMB, crowded: BOMB, damaged });
  if (!contents.ok) return contents;
  const named = contents.entries.map((entry) => ({ entry, name: nameBytes(entry).toString("utf8") }));
  /** @type {Map<string, Uint8Array>} */
  const parts = new Map();
  try {
    for (const { entry, name } of named)
      if (wanted(name)) parts.set(name, await unpackEntry(contents.zip, entry));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { ok: false, error: damaged };
  }
  return { ok: true, names: new Set(named.map(({ name }) => name)), parts };
}
