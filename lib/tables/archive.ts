import yauzl, { type Entry, type ZipFile } from "yauzl";
import { bytesText, count } from "#lib/files/limits.ts";
import { TableError } from "./item.ts";
import { TABLE_LIMITS } from "./limits.ts";

/** How many times larger than the archive its parts may be: JSON shrinks to a twentieth, a bomb to a thousandth. */
const MOST_RATIO = 200;
/** Archives smaller than this when unpacked are harmless whatever their ratio. */
const HARMLESS_BYTES = 10_000_000;

export type Member = { readonly name: string; readonly bytes: Uint8Array };

/**
 * The files of a zip archive one after another. Nothing is unpacked before the table of contents has passed the
 * limits, and never more of a part than it says there.
 */
export async function* openArchive(bytes: Uint8Array): AsyncGenerator<Member> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { zip, entries } = await contents(buffer).catch(asTableError);
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (
    unpacked > TABLE_LIMITS.unpackedBytes ||
    (unpacked > HARMLESS_BYTES && unpacked / bytes.length > MOST_RATIO)
  )
    throw new TableError(
      `unpacks to ${bytesText(unpacked)}, as a file made to exhaust a computer does; at most ${bytesText(TABLE_LIMITS.unpackedBytes)} are unpacked.`,
    );
  for (const entry of entries)
    if (!entry.fileName.endsWith("/"))
      yield { name: entry.fileName, bytes: await unpack(zip, entry).catch(asTableError) };
}

async function contents(buffer: Buffer): Promise<{ zip: ZipFile; entries: readonly Entry[] }> {
  const zip = await yauzl.fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true });
  if (zip.entryCount > TABLE_LIMITS.members)
    throw new TableError(
      `holds ${count(zip.entryCount)} files; at most ${count(TABLE_LIMITS.members)} are read.`,
    );
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  if (entries.some((entry) => entry.isEncrypted()))
    throw new TableError("is encrypted. Save a copy without a password, and add that.");
  return { zip, entries };
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function asTableError(error: unknown): never {
  if (error instanceof TableError || !(error instanceof Error)) throw error;
  throw new TableError("is a damaged archive. Make it again.");
}
