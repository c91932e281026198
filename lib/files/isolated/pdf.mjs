// @ts-check
import { getDocumentProxy } from "unpdf";

/** @typedef {import("../extraction.ts").PdfItem} PdfItem */

/** Names of the errors by which pdf.js says that the file, not the program, is at fault. */
const BROKEN = ["InvalidPDFException", "FormatError", "MissingPDFException", "UnexpectedResponseException"];

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
    return {
      ok: true,
      content: { pages: await readPages(pdf, limits.characters), title: await titleOf(pdf) },
    };
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
  for (let number = 1; number <= pdf.numPages && characters <= mostCharacters; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const drawn = items.flatMap((item) => ("str" in item ? [itemOf(item)] : []));
    characters += drawn.reduce((sum, item) => sum + item.text.length, 0);
    pages.push(drawn);
    page.cleanup();
  }
  return pages;
}

/**
 * @param {{ str: string, transform: number[], width: number, height: number, hasEOL: boolean }} item
 * @returns {PdfItem}
 */
function itemOf({ str, transform, width, height, hasEOL }) {
  return { text: str, x: transform[4] ?? 0, y: transform[5] ?? 0, width, height, endsLine: hasEOL };
}

/** @param {import("unpdf").PDFDocumentProxy} pdf */
async function titleOf(pdf) {
  const { info } = await pdf.getMetadata();
  const title = "Title" in info ? String(info.Title ?? "").trim() : "";
  return title === "" ? null : title;
}
