/** Media types that a page may declare, with the ending by which lib/files knows them; null is HTML, read as a page. */
const READ: Readonly<Record<string, string | null>> = {
  "text/html": null,
  "application/xhtml+xml": null,
  "text/plain": "txt",
  "text/markdown": "md",
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
};

/** The types that are asked for and taken, the wanted ones first. */
export const PAGE_TYPES: readonly string[] = Object.keys(READ);

/** The media type itself, in lower case and without its parameters; null where none is declared. */
export function bareType(header: string | undefined): string | null {
  return header?.split(";")[0]?.trim().toLowerCase() || null;
}

/** The ending of a file of this type; null for a page, and for what is not read at all. */
export function endingOf(mediaType: string): string | null {
  return READ[mediaType] ?? null;
}
