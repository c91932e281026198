// @ts-check
import { strFromU8 } from "fflate";
import { documentOf } from "./document.mjs";
import { readOdtXml } from "./odt-text.mjs";
import { readZipParts } from "./zip-parts.mjs";

const BODY = "content.xml";
const WANTED = /^(mimetype|content\.xml|meta\.xml|META-INF\/manifest\.xml)$/;
const TEXT_DOCUMENT = /^application\/vnd\.oasis\.opendocument\.text/;
/** What other OpenDocument files are, by the beginning of their media type's last part. */
const OTHER_KINDS = /** @type {const} */ ([
  ["spreadsheet", "is an OpenDocument spreadsheet"],
  ["presentation", "is an OpenDocument presentation"],
  ["graphics", "is an OpenDocument drawing"],
]);

/** What stands apart from the text in an OpenDocument file, and what we say when it is there. */
const LEFT_OUT = /** @type {const} */ ([
  [
    /<text:(deletion|changed-region)[ >]/,
    "The document has tracked changes: inserted words are in the text, deleted ones are not.",
  ],
  [/<text:note[ >]/, "The document has footnotes or endnotes; they are not in the text."],
  [/<office:annotation[ >]/, "The document has comments; they are not in the text."],
]);

/**
 * The text of an OpenDocument text (.odt), or why it cannot be had.
 * @param {Uint8Array} bytes
 * @param {{ characters: number }} limits
 * @returns {Promise<import("../extraction.ts").Extraction<import("../extraction.ts").DocumentContent>>}
 */
export async function readOdt(bytes, limits) {
  const zip = await readZipParts(bytes, (name) => WANTED.test(name), "the program that wrote it");
  if (!zip.ok) return zip;
  const part = (/** @type {string} */ name) => {
    const found = zip.parts.get(name);
    return found ? strFromU8(found) : null;
  };
  const xml = part(BODY);
  const kind = part("mimetype") ?? "";
  if (xml === null || (kind !== "" && !TEXT_DOCUMENT.test(kind)))
    return { ok: false, error: `${otherKind(kind)}. Save it as .odt, .docx or .txt, and add that.` };
  if (part("META-INF/manifest.xml")?.includes("manifest:encryption-data"))
    return { ok: false, error: "is protected by a password. Save a copy without one, and add that." };
  if (xml.includes("<!DOCTYPE"))
    return {
      ok: false,
      error: "has a document type inside, which no OpenDocument text has. It was not read.",
    };
  const body = readOdtXml(xml, limits.characters);
  if (!body.ok) return body;
  const notices = LEFT_OUT.flatMap(([sign, notice]) => (sign.test(xml) ? [notice] : []));
  const meta = part("meta.xml") ?? "";
  return {
    ok: true,
    content: documentOf({
      text: body.text,
      title: textIn(meta, "title"),
      language: textIn(meta, "language"),
      notices,
    }),
  };
}

/** @param {string} kind */
function otherKind(kind) {
  return (
    OTHER_KINDS.find(([word]) => kind.includes(word))?.[1] ?? "is a zip archive and no OpenDocument text"
  );
}

/**
 * What a Dublin Core element of the metadata says; its five XML entities are the only ones there are.
 * @param {string} meta
 * @param {string} name
 */
function textIn(meta, name) {
  const found = new RegExp(`<dc:${name}>([^<]{1,400})</dc:${name}>`).exec(meta)?.[1];
  return found ? found.replace(/&(amp|lt|gt|quot|apos);/g, (_, entity) => ENTITIES[entity] ?? "") : null;
}

/** @type {Readonly<Record<string, string>>} */
const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
