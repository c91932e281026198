import { declaredCharset, sentCharset } from "./declared-charset.ts";
import { type Decoding, decode } from "./decode.ts";
import type { EncodingId } from "./encodings.ts";
import type { DocumentContent, Extraction, IsolatedFormat } from "./extraction.ts";
import type { Format } from "./format.ts";
import { count } from "./limits.ts";
import { readableMail } from "./mail-bytes.ts";
import { readMarkdown } from "./markdown.ts";
import { pdfText } from "./pdf-text.ts";
import { type Bounds, runIsolated } from "./run-isolated.ts";

/** A file's bytes with what is said about them, and how its reading is bounded. */
export type Source = {
  readonly bytes: Uint8Array;
  readonly mediaType: string | undefined;
  /** The encoding that the reader chose, or null. */
  readonly chosen: string | null;
  readonly bounds: Bounds;
};

/** What a format's own parser gives, before the text is tidied and the rest is found out. */
export type Raw = DocumentContent & {
  readonly ok: true;
  readonly encoding: EncodingId | null;
  readonly pages: number | null;
  readonly attachments: readonly string[];
};
type Failed = { readonly ok: false; readonly error: string };

/** What is known of a file that tells nothing but its text. */
export const NOTHING = {
  title: null,
  date: null,
  language: null,
  address: null,
  web: null,
  encoding: null,
  pages: null,
  attachments: [],
  notices: [],
} as const;

/** Most bytes that one character takes in any encoding. */
const MOST_BYTES_A_CHARACTER = 4;
/** What to do about a file that is too much. */
export const SAVE_PART = "Save the part that you need as a file of its own.";

/** What the format's parser reads out of the bytes, or why it cannot. */
export function extract(format: Format, source: Source): Promise<Raw | Failed> {
  switch (format) {
    case "text":
    case "markdown":
      return Promise.resolve(extractText(format, source));
    case "html":
      return extractDecoded("html", { ...source, declared: declaredCharset(source.bytes, source.mediaType) });
    case "captions":
      return extractDecoded("captions", { ...source, declared: null });
    case "docx":
    case "odt":
    case "rtf":
      return extractDocument(format, source);
    case "eml":
      return extractMail(source);
    case "mhtml":
      return extractDocument("mail", source);
    case "pdf":
      return extractPdf(source);
  }
}

/** The sentence about a text that is too long, to be said after the file's name. */
export function tooLong(characters: number): string {
  return `is too long: at most ${count(characters)} characters of text can be compared. ${SAVE_PART}`;
}

function extractText(
  format: "text" | "markdown",
  { bytes, mediaType, chosen, bounds }: Source,
): Raw | Failed {
  const { characters } = bounds.limits;
  if (bytes.length > characters * MOST_BYTES_A_CHARACTER) return { ok: false, error: tooLong(characters) };
  const decoded = decode(bytes, { chosen, declared: sentCharset(mediaType) });
  if (!decoded.ok) return decoded;
  const plain = { ...NOTHING, ok: true, encoding: decoded.encoding, notices: decoded.notices } as const;
  return format === "text" ? { ...plain, text: decoded.text } : { ...plain, ...readMarkdown(decoded.text) };
}

type Declared = Source & { readonly declared: string | null };

async function extractDecoded(
  format: "html" | "captions",
  { bytes, chosen, declared, bounds }: Declared,
): Promise<Raw | Failed> {
  const decoded: Decoding = decode(bytes, { chosen, declared });
  if (!decoded.ok) return decoded;
  const page = await runIsolated(format, decoded.text, bounds);
  if (!page.ok) return page;
  const notices = [...decoded.notices, ...page.content.notices];
  return { ...NOTHING, ...page.content, ok: true, encoding: decoded.encoding, notices };
}

async function extractDocument(
  format: Extract<IsolatedFormat, "docx" | "odt" | "rtf" | "mail">,
  { bytes, bounds }: Source,
): Promise<Raw | Failed> {
  const document: Extraction<DocumentContent> = await runIsolated(format, bytes, bounds);
  return document.ok ? { ...NOTHING, ok: true, ...document.content } : document;
}

async function extractMail(source: Source): Promise<Raw | Failed> {
  const { bytes, found } = readableMail(source.bytes, source.chosen);
  const mail = await extractDocument("mail", { ...source, bytes });
  if (!mail.ok || found === null) return mail;
  return { ...mail, encoding: found.encoding, notices: [...found.notices, ...mail.notices] };
}

async function extractPdf({ bytes, bounds }: Source): Promise<Raw | Failed> {
  const document = await runIsolated("pdf", bytes, bounds);
  if (!document.ok) return document;
  const { pages, title, tilted } = document.content;
  const { text, notices } = pdfText(pages);
  if (text.trim() === "") return { ok: false, error: noTextIn(pages.length) };
  return {
    ...NOTHING,
    ok: true,
    text,
    title,
    pages: pages.length,
    notices: [...emptyPages(pages), ...notices, ...(tilted ? [TILTED] : [])],
  };
}

const TILTED = "Words set at an angle, such as a stamp or a watermark, were left out.";
/** Most numbers of pages that are told one by one. */
const TOLD_PAGES = 10;

function noTextIn(pages: number): string {
  return `has no text. No text found in ${count(pages)} ${pages === 1 ? "page" : "pages"}; it may be a scan. Read it with text recognition first, or paste its text.`;
}

function emptyPages(pages: readonly (readonly { readonly text: string }[])[]): readonly string[] {
  const empty = pages.flatMap((page, at) => (page.every((item) => item.text.trim() === "") ? [at + 1] : []));
  if (empty.length === 0) return [];
  const told = empty.slice(0, TOLD_PAGES).join(", ") + (empty.length > TOLD_PAGES ? " …" : "");
  const [hold, they] =
    empty.length === 1 ? ["holds", "it may be a picture"] : ["hold", "they may be pictures"];
  return [`${count(empty.length)} of ${count(pages.length)} pages ${hold} no text (page ${told}); ${they}.`];
}
