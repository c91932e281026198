// @ts-check
import { getDocumentProxy } from "unpdf";

/** @typedef {import("../extraction.ts").PdfItem} PdfItem */

/**
 * Names of the errors by which pdf.js says that the file, not the program, is at fault. `UnknownErrorException` is what
 * its reader's own errors come wrapped in, such as a table of places that points nowhere.
 */
const BROKEN = [
  "InvalidPDFException",
  "FormatError",
  "MissingPDFException",
  "UnexpectedResponseException",
  "UnknownErrorException",
];

/**
 * The text of a PDF as it stands on each page, or why it cannot be had.
 * @param {Uint8Array} bytes
 * @param {{ characters: number, pages: number }} limits
 * @returns {Promise<import("../extraction.ts").Extraction<import("../extraction.ts").PdfContent>>}
 */
export async function readPdf(bytes, limits) {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
    if (pdf.numPages > limits.pages) {
      return {
        ok: false,
        error: `has ${pdf.numPages} pages; at most ${limits.pages} can be read. Save the part that you need as a file of its own.`,
      };
    }
    const { pages, tilted } = await readPages(pdf, limits.characters);
    return { ok: true, content: { pages, tilted, title: await titleOf(pdf) } };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.name === "PasswordException") {
      return { ok: false, error: "is protected by a password. Save a copy without one, and add that." };
    }
    if (BROKEN.includes(error.name)) {
      return {
        ok: false,
        error: `is damaged or no PDF (${error.message.replace(/\.$/, "")}). Open it in a viewer and save it again.`,
      };
    }
    throw error;
  }
}

/**
 * @param {import("unpdf").PDFDocumentProxy} pdf
 * @param {number} mostCharacters
 */
async function readPages(pdf, mostCharacters) {
  /** @type {PdfItem[][]} */
  const pages = [];
  let characters = 0;
  let tilted = false;
  for (let number = 1; number <= pdf.numPages && characters <= mostCharacters; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const drawn = items.flatMap((item) => ("str" in item ? [item] : []));
    const turn = turnOfMost(drawn);
    const level = drawn.filter((item) => item.str.trim() === "" || turnOf(item) === turn);
    tilted ||= level.length < drawn.length;
    characters += level.reduce((sum, item) => sum + item.str.length, 0);
    pages.push(level.map((item) => itemOf(item, turn)));
    page.cleanup();
  }
  return { pages, tilted };
}

/** @typedef {{ str: string, transform: number[], width: number, height: number, hasEOL: boolean }} Drawn */

/**
 * By how many right angles the words of a piece are turned; -1 where they stand askew.
 * @param {Drawn} item
 */
function turnOf({ transform: [a = 1, b = 0] }) {
  const turns = Math.atan2(b, a) / (Math.PI / 2);
  const nearest = Math.round(turns);
  return Math.abs(turns - nearest) > ASKEW ? -1 : (nearest + 4) % 4;
}

/** How far from a right angle, in right angles, words still stand straight: a crooked scan does, a stamp does not. */
const ASKEW = 0.08;

/**
 * How most letters of a page are turned: whole pages lie on their side.
 * @param {readonly Drawn[]} items
 */
function turnOfMost(items) {
  const letters = [0, 0, 0, 0];
  for (const item of items) {
    const turn = turnOf(item);
    if (turn >= 0) letters[turn] = (letters[turn] ?? 0) + item.str.trim().length;
  }
  return letters.indexOf(Math.max(...letters));
}

/**
 * @param {Drawn} item
 * @param {number} turn
 * @returns {PdfItem}
 */
function itemOf({ str, transform, width, height, hasEOL }, turn) {
  const [x = 0, y = 0] = transform.slice(4);
  const [along = 0, up = 0] = [
    [x, y],
    [y, -x],
    [-x, -y],
    [-y, x],
  ][turn] ?? [x, y];
  return { text: str, x: along, y: up, width, height, endsLine: hasEOL };
}

/** @param {import("unpdf").PDFDocumentProxy} pdf */
async function titleOf(pdf) {
  const { info } = await pdf.getMetadata();
  const title = "Title" in info ? String(info.Title ?? "").trim() : "";
  return title === "" ? null : title;
}
