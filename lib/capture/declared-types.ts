/** Media types that a page may declare: those that are asked for and taken, the wanted ones first. */
export const PAGE_TYPES: readonly string[] = [
  "text/html",
  "application/xhtml+xml",
  "text/plain",
  "text/markdown",
  "application/pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.oasis.opendocument.text",
  "application/rtf",
  "text/rtf",
];

/** The media type itself, in lower case and without its parameters; null where none is declared. */
export function bareType(header: string | undefined): string | null {
  return header?.split(";")[0]?.trim().toLowerCase() || null;
}
