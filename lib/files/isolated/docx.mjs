// @ts-check
import { strFromU8, zipSync } from "fflate";
import mammoth from "mammoth";
import { documentOf } from "./document.mjs";
import { readZipParts } from "./zip-parts.mjs";

const BODY = "word/document.xml";
/** What the text depends on; pictures, fonts and macros stay packed. */
const WANTED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/(document|styles|numbering)\.xml|word\/_rels\/document\.xml\.rels)$/;

/** What other programs keep in a zip archive, by a part that is always there. */
const OTHER_KINDS = /** @type {const} */ ([
  ["xl/workbook.xml", "is an Excel workbook"],
  ["ppt/presentation.xml", "is a PowerPoint presentation"],
  ["META-INF/container.xml", "is an e-book"],
  ["content.xml", "is an OpenDocument file"],
]);

/** What Word keeps apart from the text, and what we say when it is there. */
const LEFT_OUT = /** @type {const} */ ([
  [
    /<w:(del|moveFrom)[ >]/,
    "The document has tracked changes: inserted words are in the text, deleted ones are not.",
  ],
  [/<w:footnoteReference[ /]/, "The document has footnotes; they are not in the text."],
  [/<w:endnoteReference[ /]/, "The document has endnotes; they are not in the text."],
  [/<w:commentReference[ /]/, "The document has comments; they are not in the text."],
]);

/**
 * The text of a Word document (.docx), or why it cannot be had.
 * @param {Uint8Array} bytes
 * @param {{ characters: number }} limits
 * @returns {Promise<import("../extraction.ts").Extraction<import("../extraction.ts").DocumentContent>>}
 */
export async function readDocx(bytes, limits) {
  const zip = await readZipParts(bytes, (name) => WANTED.test(name), "Word");
  if (!zip.ok) return zip;
  const body = zip.parts.get(BODY);
  if (!body)
    return { ok: false, error: `${otherKind(zip.names)}. Save it as .docx, .html or .txt, and add that.` };
  const xml = strFromU8(body);
  if (xml.includes("<!DOCTYPE"))
    return { ok: false, error: "has a document type inside, which no Word document has. It was not read." };
  if (lettersIn(xml) > limits.characters) return { ok: false, error: tooLong(limits.characters) };
  // mammoth unpacks for itself; it gets only parts that have passed.
  const checked = Buffer.from(zipSync(Object.fromEntries(zip.parts), { level: 0 }));
  try {
    const { value } = await mammoth.extractRawText({ buffer: checked });
    const notices = LEFT_OUT.flatMap(([sign, notice]) => (sign.test(xml) ? [notice] : []));
    return { ok: true, content: documentOf({ text: value, notices }) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return {
      ok: false,
      error: `is a damaged Word file (${reasonOf(error)}). Open it in Word and save it again.`,
    };
  }
}

/**
 * What is wrong with the file, for a person. Where the parser stumbles over a hole its own words are about the parser.
 * @param {Error} error
 */
function reasonOf(error) {
  if (error instanceof TypeError) return "a part of it is missing or empty";
  const line = error.message.replace(/^error: \[xmldom error\]\s*/, "").split("\n")[0] ?? "";
  return line.trim().replace(/\.$/, "");
}

/** @param {ReadonlySet<string>} names */
function otherKind(names) {
  return OTHER_KINDS.find(([part]) => names.has(part))?.[1] ?? "is a zip archive and no Word document";
}

/**
 * About how many characters of text the XML holds: what lies between its tags.
 * @param {string} xml
 */
function lettersIn(xml) {
  let letters = 0;
  for (const match of xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)) letters += match[1]?.length ?? 0;
  return letters;
}

/** @param {number} most */
function tooLong(most) {
  return `has more than ${most.toLocaleString("en")} characters of text. Save the part that you need as a file of its own.`;
}
