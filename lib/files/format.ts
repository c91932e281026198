/** What `readStatement` can read. */
export type Format = "text" | "markdown" | "html" | "docx" | "pdf";

export type FormatFinding =
  | { readonly ok: true; readonly format: Format; readonly notices: readonly string[] }
  | { readonly ok: false; readonly error: string };

/** A file as it comes in: its name and what the sender says it is. */
export type FileName = { readonly name: string; readonly mediaType: string | undefined };

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  xhtml: "html",
  docx: "docx",
  pdf: "pdf",
};

const BY_MEDIA_TYPE: Readonly<Record<string, Format>> = {
  "text/plain": "text",
  "text/markdown": "markdown",
  "text/html": "html",
  "application/xhtml+xml": "html",
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
};

const NAMES: Readonly<Record<Format, string>> = {
  text: "plain text",
  markdown: "Markdown",
  html: "HTML",
  docx: "a Word document (.docx)",
  pdf: "a PDF",
};

/** The formats for a person: what may be dropped. */
export const FORMATS_TEXT = ".txt, .md, .html, .docx and .pdf";

/** Signatures at a file's beginning, with what we say of files that we do not read. */
const SIGNATURES: readonly (readonly [bytes: string, found: Format | { readonly error: string }])[] = [
  ["%PDF-", "pdf"],
  ["PK\x03\x04", "docx"],
  ["PK\x05\x06", { error: "is an empty zip archive." }],
  ["{\\rtf", { error: "is an RTF document. Save it as .docx or .txt, and add that." }],
  ["\x89PNG", { error: "is a picture. Type its text out, or read it with text recognition first." }],
  ["\xff\xd8\xff", { error: "is a picture. Type its text out, or read it with text recognition first." }],
  ["GIF8", { error: "is a picture. Type its text out, or read it with text recognition first." }],
  ["\x1f\x8b", { error: "is a packed file (gzip). Unpack it, and add what is inside." }],
  ["Rar!", { error: "is a packed file (RAR). Unpack it, and add what is inside." }],
  ["7z\xbc\xaf", { error: "is a packed file (7z). Unpack it, and add what is inside." }],
];
const OLE = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
/** The name of the stream that holds an encrypted Office document, as the container writes it (UTF-16LE). */
const ENCRYPTED_STREAM = [..."EncryptedPackage"].map((letter) => `${letter}\0`).join("");

/** How far into a file a PDF may begin, as PDF readers allow. */
const PDF_BEGINS_BY = 1_024;
/** How much of a text is looked at for the tags of a page. */
const HEAD = 2_048;
const PAGE = /<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<(?:p|div|article|section)[\s>][\s\S]*<\//i;

/** The format of a file by its first bytes and its name; the bytes decide where the two disagree. */
export function findFormat(bytes: Uint8Array, file: FileName): FormatFinding {
  const head = latin1(bytes.subarray(0, HEAD));
  const named = formatNamed(file);
  const signed = SIGNATURES.find(([start]) => head.startsWith(start))?.[1] ?? laterPdf(head);
  if (head.startsWith(OLE)) return { ok: false, error: oleError(bytes) };
  if (typeof signed === "object") return { ok: false, error: signed.error };
  if (signed) return { ok: true, format: signed, notices: renamed(named, signed, file.name) };
  if (named === "docx" || named === "pdf") {
    const looks = PAGE.test(head) ? " It looks like HTML; name it .html if it is." : "";
    return {
      ok: false,
      error: `is not ${NAMES[named]}, although its name says so.${looks || " Save it again from the program that wrote it."}`,
    };
  }
  if (named === undefined && extensionOf(file.name) !== "") {
    return {
      ok: false,
      error: `ends in ".${extensionOf(file.name)}", which cannot be read here. Give ${FORMATS_TEXT}.`,
    };
  }
  const page =
    named === "html" || (named !== "markdown" && /^\s*(?:\xef\xbb\xbf)?\s*</.test(head) && PAGE.test(head));
  const format = page ? "html" : (named ?? "text");
  return { ok: true, format, notices: renamed(named, format, file.name) };
}

function formatNamed({ name, mediaType }: FileName): Format | undefined {
  const byType = BY_MEDIA_TYPE[(mediaType ?? "").split(";")[0]?.trim().toLowerCase() ?? ""];
  return BY_EXTENSION[extensionOf(name)] ?? (extensionOf(name) === "" ? byType : undefined);
}

function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
}

function renamed(named: Format | undefined, found: Format, name: string): readonly string[] {
  if (named === undefined || named === found) return [];
  return [`“${name}” is named as ${NAMES[named]} and is ${NAMES[found]}; it was read as what it is.`];
}

function laterPdf(head: string): Format | undefined {
  return head.slice(0, PDF_BEGINS_BY).includes("%PDF-1.") ? "pdf" : undefined;
}

function oleError(bytes: Uint8Array): string {
  return latin1(bytes).includes(ENCRYPTED_STREAM)
    ? "is protected by a password. Save a copy without one, and add that."
    : "is a Word document of the old kind (.doc) or another old Office file. Save it as .docx, and add that.";
}

/** The bytes one character each, so that signatures can be looked for as text. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
