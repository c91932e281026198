// @ts-check
import yauzl from "yauzl";
import { nameBytes, unpackEntry, zipContents } from "./zip-contents.mjs";

const MEGABYTE = 1_000_000;
/** How many times larger than the archive its files may be: plain text shrinks to a fifth, a bomb to a thousandth. */
const MOST_RATIO = 100;
/** Archives smaller than this when unpacked are harmless whatever their ratio. */
const HARMLESS_BYTES = 4 * MEGABYTE;
/** Entries of the table of contents for a file: each may bring a folder and a shadow of macOS along. */
const ENTRIES_A_FILE = 5;

/** @typedef {{ bytes: number, members: number, unpacked: number }} Limits */

/** @param {Limits} limits */
function sentences({ members, unpacked }) {
  return {
    bomb: `unpacks to far more than texts hold (at most ${unpacked / MEGABYTE} MB, and at most ${MOST_RATIO} times its own size), as a file made to exhaust a computer does. It was not unpacked.`,
    crowded: `holds too many files; at most ${members} are read from one archive. Make smaller archives, or bring them in as one table.`,
    damaged: "is a damaged archive, so it cannot be unpacked. Make it again.",
  };
}

const NESTED = "is an archive inside an archive, which is not opened. Unpack it, and add what is inside.";
/** What systems put into archives beside the files: no file of the person's. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/;
const ARCHIVE = /\.(?:zip|7z|rar|gz|tgz|tar|bz2|xz)$/i;
/** Bit of an entry's flags that says that its name is UTF-8. */
const UTF8_NAME = 0x800;

/**
 * The files of a zip archive, or why it is not unpacked. Names that are not UTF-8 come one character a byte, for the
 * caller to decode. Archives inside it and files that are too large stay packed and are named.
 * @param {Uint8Array} bytes
 * @param {Limits} limits
 * @returns {Promise<import("../extraction.ts").Extraction<import("../extraction.ts").MembersContent>>}
 */
export async function readZipMembers(bytes, limits) {
  const bounds = {
    bytes: limits.unpacked,
    ratio: MOST_RATIO,
    harmless: HARMLESS_BYTES,
    parts: ENTRIES_A_FILE * limits.members,
  };
  const told = sentences(limits);
  const contents = await zipContents(bytes, bounds, told);
  if (!contents.ok) return contents;
  const named = contents.entries
    .map((entry) => ({ entry, name: nameOf(entry) }))
    .filter(({ name }) => !name.endsWith("/") && !LITTER.test(name));
  const outside = named.find(({ name }) => yauzl.validateFileName(name) !== null);
  if (outside)
    return {
      ok: false,
      error: `holds a file whose name leads outside the archive (“${outside.name}”), as a file made to harm does. It was not unpacked.`,
    };
  if (named.some(({ name }) => name === "[Content_Types].xml"))
    return {
      ok: false,
      error: "is an Office document and no archive of files. Name it .docx, and add that.",
    };
  if (named.length > limits.members) return { ok: false, error: told.crowded };
  if (named.length === 0) return { ok: false, error: "is an empty archive: it holds no file." };
  return unpackAll(contents.zip, named, limits.bytes);
}

/**
 * @param {import("yauzl").ZipFile} zip
 * @param {readonly { entry: import("yauzl").Entry, name: string }[]} named
 * @param {number} mostBytes
 * @returns {Promise<import("../extraction.ts").Extraction<import("../extraction.ts").MembersContent>>}
 */
async function unpackAll(zip, named, mostBytes) {
  const members = [];
  const refused = [];
  for (const { entry, name } of named) {
    if (ARCHIVE.test(name)) refused.push({ name, error: NESTED });
    else if (entry.uncompressedSize > mostBytes)
      refused.push({
        name,
        error: `is too large: ${Math.ceil(entry.uncompressedSize / MEGABYTE)} MB, at most ${mostBytes / MEGABYTE} MB.`,
      });
    else {
      try {
        members.push({ name, bytes: new Uint8Array(await unpackEntry(zip, entry)) });
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        refused.push({ name, error: "is damaged inside the archive, so it cannot be unpacked." });
      }
    }
  }
  return { ok: true, content: { members, refused } };
}

/** @param {import("yauzl").Entry} entry */
function nameOf(entry) {
  const bytes = nameBytes(entry);
  const utf8 =
    (entry.generalPurposeBitFlag & UTF8_NAME) !== 0 || bytes.equals(Buffer.from(bytes.toString("utf8")));
  return bytes.toString(utf8 ? "utf8" : "latin1").replaceAll("\\", "/");
}
