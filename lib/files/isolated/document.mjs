// @ts-check
/** @typedef {import("../extraction.ts").DocumentContent} DocumentContent */

/**
 * A document's content, null or empty in all that the format does not tell.
 * @param {Partial<DocumentContent> & { text: string }} known
 * @returns {DocumentContent}
 */
export function documentOf(known) {
  return { title: null, date: null, language: null, address: null, web: null, notices: [], ...known };
}
