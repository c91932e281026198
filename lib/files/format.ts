/** What `readStatement` can read. */
export type Format =
  | "text"
  | "markdown"
  | "html"
  | "mhtml"
  | "docx"
  | "odt"
  | "rtf"
  | "pdf"
  | "eml"
  | "captions";

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
  mhtml: "mhtml",
  mht: "mhtml",
  docx: "docx",
  odt: "odt",
  rtf: "rtf",
  pdf: "pdf",
  eml: "eml",
  srt: "captions",
  vtt: "captions",
};

const BY_MEDIA_TYPE: Readonly<Record<string, Format>> = {
  "text/plain": "text",
  "text/markdown": "markdown",
  "text/html": "html",
  "application/xhtml+xml": "html",
  "multipart/related": "mhtml",
  "application/pdf": "pdf",
  "application/rtf": "rtf",
  "text/rtf": "rtf",
  "message/rfc822": "eml",
  "text/vtt": "captions",
  "application/x-subrip": "captions",
  "application/vnd.oasis.opendocument.text": "odt",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
};

const NAMES: Readonly<Record<Format, string>> = {
  text: "plain text",
  markdown: "Markdown",
  html: "HTML",
  mhtml: "a saved page (.mhtml)",
  docx: "a Word document (.docx)",
  odt: "an OpenDocument text (.odt)",
  rtf: "an RTF document",
  pdf: "a PDF",
  eml: "an e-mail (.eml)",
  captions: "subtitles (.srt, .vtt)",
};
/** Formats with a signature: a file without it is none, whatever its name says. */
const SIGNED = new Set<Format>(["docx", "odt", "rtf", "pdf"]);

/** The formats for a person: what may be dropped. */
export const FORMATS_TEXT = ".txt, .md, .html, .mhtml, .docx, .odt, .rtf, .pdf, .eml, .srt and .vtt";
/** The endings of their names, for a file field, archives of them included. */
export const FORMAT_ENDINGS: readonly string[] = [...Object.keys(BY_EXTENSION), "zip"].map(
  (ending) => `.${ending}`,
);

/** How tables of statements end: they are brought in elsewhere, with a mapping of their columns. */
const TABLES: readonly string[] = ["csv", "tsv", "xlsx", "json", "jsonl", "ndjson"];

/** True for a table of statements, which has a screen of its own, by its name. */
export function isTableName(name: string): boolean {
  return TABLES.includes(extensionOf(name));
}

/** True for a file whose files are read one by one: an archive, by its name. */
export function isArchiveName(name: string): boolean {
  return extensionOf(name) === "zip";
}

/** Signatures at a file's beginning, with what we say of files that we do not read. */
const SIGNATURES: readonly (readonly [bytes: string, found: Format | { readonly error: string }])[] = [
  ["%PDF-", "pdf"],
  ["{\\rtf", "rtf"],
  ["PK\x05\x06", { error: "is an empty zip archive." }],
  ["WEBVTT", "captions"],
  ["\x89PNG", { error: "is a picture. Type its text out, or read it with text recognition first." }],
  ["\xff\xd8\xff", { error: "is a picture. Type its text out, or read it with text recognition first." }],
  ["GIF8", { error: "is a picture. Type its text out, or read it with text recognition first." }],
  ["\x1f\x8b", { error: "is a packed file (gzip). Unpack it, and add what is inside." }],
  ["Rar!", { error: "is a packed file (RAR). Unpack it, and add what is inside." }],
  ["7z\xbc\xaf", { error: "is a packed file (7z). Unpack it, and add what is inside." }],
];
const ZIP = "PK\x03\x04";
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
  if (head.startsWith(ZIP)) return zipped(head, { named, name: file.name });
  const signed = SIGNATURES.find(([start]) => head.startsWith(start))?.[1] ?? laterPdf(head);
  if (head.startsWith(OLE)) return { ok: false, error: oleError(bytes) };
  if (typeof signed === "object") return { ok: false, error: signed.error };
  if (signed) return { ok: true, format: signed, notices: renamed(named, signed, file.name) };
  if (named && SIGNED.has(named)) {
    const looks = PAGE.test(head) ? " It looks like HTML; name it .html if it is." : "";
    return {
      ok: false,
      error: `is not ${NAMES[named]}, although its name says so.${looks || " Save it again from the program that wrote it."}`,
    };
  }
  if (named === undefined && extensionOf(file.name) !== "") {
    if (isTableName(file.name)) return { ok: false, error: TABLE };
    return {
      ok: false,
      error: `ends in ".${extensionOf(file.name)}", which cannot be read here. Give ${FORMATS_TEXT}.`,
    };
  }
  const format = named && MESSAGES.has(named) ? messageFormat(head, named) : textFormat(head, named);
  return { ok: true, format, notices: renamed(named, format, file.name) };
}

/** The media type of a file that can be read, by its first bytes and its name. */
export function findMediaType(bytes: Uint8Array, name: string): string {
  const finding = findFormat(bytes, { name, mediaType: undefined });
  const found = Object.entries(BY_MEDIA_TYPE).find(([, format]) => finding.ok && format === finding.format);
  return found?.[0] ?? "application/octet-stream";
}

/** Formats that are MIME messages: they look alike, and people name the one as the other. */
const MESSAGES = new Set<Format>(["eml", "mhtml"]);
const SAVED_PAGE = /^(?:from:\s*<saved by|snapshot-content-location:)/im;

function messageFormat(head: string, named: Format): Format {
  return SAVED_PAGE.test(head) ? "mhtml" : named;
}

function textFormat(head: string, named: Format | undefined): Format {
  const page =
    named === "html" ||
    (named !== "markdown" &&
      named !== "captions" &&
      /^\s*(?:\xef\xbb\xbf)?\s*</.test(head) &&
      PAGE.test(head));
  return page ? "html" : (named ?? "text");
}

/** Zip archives are documents of two kinds, or nothing but archives: OpenDocument says so in its first part. */
function zipped(
  head: string,
  { named, name }: { readonly named: Format | undefined; readonly name: string },
): FormatFinding {
  if (isArchiveName(name)) return { ok: false, error: ARCHIVE };
  if (isTableName(name)) return { ok: false, error: TABLE };
  const open = /^[\s\S]{26,60}mimetypeapplication\/vnd\.oasis\.opendocument/.test(head);
  const format = open || named === "odt" ? "odt" : "docx";
  return { ok: true, format, notices: renamed(named, format, name) };
}

const ARCHIVE = "is an archive of files; each of them is read as a file of its own.";
const TABLE = "is a table of statements. Import it as a table, where you say what its columns mean.";

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
