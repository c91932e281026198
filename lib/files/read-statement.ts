import { canonicalLanguage } from "#lib/schema/text.ts";
import { declaredCharset } from "./declared-charset.ts";
import { type Decoding, decode } from "./decode.ts";
import type { EncodingId } from "./encodings.ts";
import { findDate, readDate } from "./find-date.ts";
import { findLanguage } from "./find-language.ts";
import { findTitle } from "./find-title.ts";
import { type Format, findFormat } from "./format.ts";
import { bytesText, count, FILE_LIMITS, type FileLimits } from "./limits.ts";
import { readMarkdown } from "./markdown.ts";
import { normalise } from "./normalise.ts";
import { pdfText } from "./pdf-text.ts";
import { type Bounds, runIsolated } from "./run-isolated.ts";

/** Version of the way text is extracted; a stored version tells it, so that a difference can be explained later. */
const EXTRACTOR_VERSION = 1;

export type ReadOptions = {
  readonly name: string;
  readonly mediaType?: string | undefined;
  readonly limits?: FileLimits | undefined;
  /** The reader's own choice of encoding, by id or usual name; it outranks what the file says and what is found. */
  readonly encoding?: string | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** A file's text with what could be found out about it; everything found is a proposal for the reader to confirm. */
export type StatementFile = {
  readonly ok: true;
  readonly text: string;
  readonly title: string | null;
  /** ISO date or date-time with zone. */
  readonly date: string | null;
  /** BCP 47 tag; `und` where it cannot be told. */
  readonly language: string;
  /** Null for formats that have none. */
  readonly encoding: EncodingId | null;
  /** Format and version of the extraction, e.g. `html@1`. */
  readonly extractor: string;
  readonly pages: number | null;
  readonly notices: readonly string[];
};

export type StatementReading = StatementFile | { readonly ok: false; readonly error: string };

/** The text of a file in any format that we read, or one sentence that says what is wrong and what to do. */
export async function readStatement(bytes: Uint8Array, options: ReadOptions): Promise<StatementReading> {
  const { name, mediaType, limits = FILE_LIMITS, encoding, signal } = options;
  const fail = (error: string): StatementReading => ({ ok: false, error: `“${name}” ${error}` });
  if (bytes.length === 0) return fail("is empty: it holds no bytes. Choose another file, or paste the text.");
  if (bytes.length > limits.bytes) {
    return fail(`is too large: ${bytesText(bytes.length)}, at most ${bytesText(limits.bytes)}. ${SAVE_PART}`);
  }
  const format = findFormat(bytes, { name, mediaType });
  if (!format.ok) return fail(format.error);
  const source = { bytes, mediaType, chosen: encoding ?? null, bounds: { limits, signal } };
  const raw = await extract(format.format, source);
  if (!raw.ok) return fail(raw.error);
  const done = await finish(raw, format.format, limits);
  return done.ok ? { ...done, notices: [...format.notices, ...done.notices] } : fail(done.error);
}

/** The same for a text that was pasted or typed: tidied, with its likely language, date and title. */
export async function readPastedText(
  text: string,
  limits: FileLimits = FILE_LIMITS,
): Promise<StatementReading> {
  const raw: Raw = {
    ok: true,
    text,
    title: null,
    date: null,
    language: null,
    encoding: null,
    pages: null,
    notices: [],
  };
  const done = await finish(raw, "text", limits);
  return done.ok
    ? { ...done, extractor: `paste@${EXTRACTOR_VERSION}` }
    : { ok: false, error: `The pasted text ${done.error}` };
}

type Source = {
  readonly bytes: Uint8Array;
  readonly mediaType: string | undefined;
  readonly chosen: string | null;
  readonly bounds: Bounds;
};

type Raw = {
  readonly ok: true;
  readonly text: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly language: string | null;
  readonly encoding: EncodingId | null;
  readonly pages: number | null;
  readonly notices: readonly string[];
};
type Failed = { readonly ok: false; readonly error: string };
const NOTHING = { title: null, date: null, language: null, encoding: null, pages: null };

/** Most bytes that one character takes in any encoding. */
const MOST_BYTES_A_CHARACTER = 4;
const SAVE_PART = "Save the part that you need as a file of its own.";

function extract(format: Format, source: Source): Promise<Raw | Failed> {
  switch (format) {
    case "text":
    case "markdown":
      return Promise.resolve(extractText(format, source));
    case "html":
      return extractHtml(source);
    case "docx":
      return extractDocx(source);
    case "pdf":
      return extractPdf(source);
  }
}

function extractText(format: "text" | "markdown", { bytes, chosen, bounds }: Source): Raw | Failed {
  const { characters } = bounds.limits;
  if (bytes.length > characters * MOST_BYTES_A_CHARACTER) return { ok: false, error: tooLong(characters) };
  const decoded = decode(bytes, { chosen, declared: null });
  if (!decoded.ok) return decoded;
  const plain = { ...NOTHING, ok: true, encoding: decoded.encoding, notices: decoded.notices } as const;
  return format === "text" ? { ...plain, text: decoded.text } : { ...plain, ...readMarkdown(decoded.text) };
}

async function extractHtml({ bytes, mediaType, chosen, bounds }: Source): Promise<Raw | Failed> {
  const decoded: Decoding = decode(bytes, { chosen, declared: declaredCharset(bytes, mediaType) });
  if (!decoded.ok) return decoded;
  const page = await runIsolated("html", decoded.text, bounds);
  if (!page.ok) return page;
  return { ...NOTHING, ...page.content, ok: true, encoding: decoded.encoding, notices: decoded.notices };
}

async function extractDocx({ bytes, bounds }: Source): Promise<Raw | Failed> {
  const document = await runIsolated("docx", bytes, bounds);
  return document.ok ? { ...NOTHING, ok: true, ...document.content } : document;
}

async function extractPdf({ bytes, bounds }: Source): Promise<Raw | Failed> {
  const document = await runIsolated("pdf", bytes, bounds);
  if (!document.ok) return document;
  const { pages, title } = document.content;
  const text = pdfText(pages);
  if (text.trim() === "") return { ok: false, error: noTextIn(pages.length) };
  return { ...NOTHING, ok: true, text, title, pages: pages.length, notices: emptyPages(pages) };
}

function noTextIn(pages: number): string {
  return `has no text. No text found in ${count(pages)} ${pages === 1 ? "page" : "pages"}; it may be a scan. Read it with text recognition first, or paste its text.`;
}

function emptyPages(pages: readonly (readonly { readonly text: string }[])[]): readonly string[] {
  const empty = pages.flatMap((page, at) => (page.every((item) => item.text.trim() === "") ? [at + 1] : []));
  return empty.length === 0 ? [] : [`No text found on page ${empty.join(", ")}; it may be a picture.`];
}

async function finish(raw: Raw, format: Format, limits: FileLimits): Promise<StatementReading> {
  const { text, notices } = normalise(raw.text);
  if (text === "") return { ok: false, error: "has no text in it. Choose another file, or paste the text." };
  if (text.length > limits.characters) return { ok: false, error: tooLong(limits.characters) };
  const language = agreed(await findLanguage(text), raw.language);
  return {
    ok: true,
    text,
    title: usable(raw.title) ?? findTitle(text),
    date: (raw.date === null ? null : readDate(raw.date)) ?? (await findDate(text, language)),
    language,
    encoding: raw.encoding,
    extractor: `${format}@${EXTRACTOR_VERSION}`,
    pages: raw.pages,
    notices: [...raw.notices, ...notices],
  };
}

/** The language that a page declares, where the text bears it out: it tells the region too (`en-GB`). */
function agreed(found: string, declared: string | null): string {
  const tag = declared === null ? null : canonicalLanguage(declared.replaceAll("_", "-"));
  const primary = (language: string) => language.split("-")[0];
  return tag !== null && (found === "und" || (primary(tag) === primary(found) && found !== "zh-Hant"))
    ? tag
    : found;
}

/** A title that a program made up ("Microsoft Word - Document1", "untitled") is none. */
function usable(title: string | null): string | null {
  const tidy = title === null ? "" : normalise(title).text.replace(/\s+/g, " ");
  return tidy === "" || /^(microsoft word\b|untitled|document\d*$|\(anonymous\))/i.test(tidy) ? null : tidy;
}

function tooLong(characters: number): string {
  return `is too long: at most ${count(characters)} characters of text can be compared. ${SAVE_PART}`;
}
