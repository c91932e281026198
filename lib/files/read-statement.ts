import { primarySubtag } from "#lib/engine/subtag.ts";
import type { StatementType } from "#lib/engine/types.ts";
import { canonicalLanguage } from "#lib/schema/text.ts";
import { dateOf } from "./date-of.ts";
import type { EncodingId } from "./encodings.ts";
import { extract, NOTHING, type Raw, SAVE_PART, tooLong } from "./extract.ts";
import { findLanguage } from "./find-language.ts";
import { findTitle } from "./find-title.ts";
import { type Format, findFormat } from "./format.ts";
import { bytesText, FILE_LIMITS, type FileLimits } from "./limits.ts";
import { normalise } from "./normalise.ts";

/** Versions of the ways in which text is extracted; a stored version tells its own, so that a difference can be explained later. */
const EXTRACTOR_VERSIONS: Readonly<Record<Format, number>> = {
  text: 1,
  markdown: 1,
  html: 1,
  mhtml: 1,
  docx: 1,
  odt: 1,
  rtf: 1,
  pdf: 2,
  eml: 1,
  captions: 1,
};

export type ReadOptions = {
  readonly name: string;
  readonly mediaType?: string | undefined;
  readonly limits?: FileLimits | undefined;
  /** The reader's own choice of encoding, by id or usual name; it outranks what the file says and what is found. */
  readonly encoding?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Where a page was fetched from: its type is then what its server declares, whatever the address ends in. */
  readonly address?: string | undefined;
};

/** A file's text with what could be found out about it; everything found is a proposal for the reader to confirm. */
export type StatementFile = {
  readonly ok: true;
  readonly text: string;
  readonly title: string | null;
  /** ISO date or date-time with zone. */
  readonly date: string | null;
  /** How the date is known, for a person; null without one. */
  readonly dateFrom: string | null;
  /** BCP 47 tag; `und` where it cannot be told. */
  readonly language: string;
  /** Null for formats that have none. */
  readonly encoding: EncodingId | null;
  /** Format and version of the extraction, e.g. `html@1`. */
  readonly extractor: string;
  readonly pages: number | null;
  /** The web address that a page is at, or was when it was saved. */
  readonly address: string | null;
  /** What else a page of the web tells; null for other files. */
  readonly page: PageFinding | null;
  /** Names of the files that an e-mail brings along; `readMembers` gives them. */
  readonly attachments: readonly string[];
  readonly notices: readonly string[];
};

/** What a page tells besides its statement. */
export type PageFinding = {
  /** All of the page's text, tidied: the statement's cut can be chosen in it. */
  readonly text: string;
  readonly outlet: string | null;
  readonly type: StatementType | null;
};

export type StatementReading = StatementFile | { readonly ok: false; readonly error: string };

/** The text of a file in any format that we read, or one sentence that says what is wrong and what to do. */
export async function readStatement(bytes: Uint8Array, options: ReadOptions): Promise<StatementReading> {
  const { name, mediaType, limits = FILE_LIMITS, encoding, signal, address } = options;
  const fail = (error: string): StatementReading => ({ ok: false, error: `“${name}” ${error}` });
  if (bytes.length === 0) return fail("is empty: it holds no bytes. Choose another file, or paste the text.");
  if (bytes.length > limits.bytes) {
    return fail(`is too large: ${bytesText(bytes.length)}, at most ${bytesText(limits.bytes)}. ${SAVE_PART}`);
  }
  const format = findFormat(bytes, { name: address === undefined ? name : "The page", mediaType });
  if (!format.ok) return fail(format.error);
  const source = { bytes, mediaType, chosen: encoding ?? null, bounds: { limits, signal, address } };
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
  const done = await finish({ ...NOTHING, ok: true, text }, "text", limits);
  return done.ok
    ? { ...done, extractor: `paste@${EXTRACTOR_VERSIONS.text}` }
    : { ok: false, error: `The pasted text ${done.error}` };
}

async function finish(raw: Raw, format: Format, limits: FileLimits): Promise<StatementReading> {
  const { text, notices } = normalise(raw.text);
  if (text === "") return { ok: false, error: "has no text in it. Choose another file, or paste the text." };
  if (text.length > limits.characters) return { ok: false, error: tooLong(limits.characters) };
  const language = agreed(await findLanguage(text), raw.language);
  const given = raw.date === null ? [] : [{ text: raw.date, from: "the file's own date", zone: null }];
  const dated = await dateOf(raw.web?.dates ?? given, { text, language });
  // The first line of a transcript is a question, and that of a post no headline.
  const headless = format === "captions" || raw.web?.type === "social-post";
  return {
    ok: true,
    text,
    title: usable(raw.title) ?? (headless ? null : findTitle(text)),
    date: dated?.date ?? null,
    dateFrom: dated?.from ?? null,
    language,
    encoding: raw.encoding,
    extractor: raw.web?.extractor ?? `${format}@${EXTRACTOR_VERSIONS[format]}`,
    pages: raw.pages,
    address: raw.address,
    page: raw.web && { text: normalise(raw.web.whole).text, outlet: raw.web.outlet, type: raw.web.type },
    attachments: raw.attachments,
    notices: [...raw.notices, ...notices],
  };
}

/** The language that a page declares, where the text bears it out: it tells the region too (`en-GB`). */
function agreed(found: string, declared: string | null): string {
  const tag = declared === null ? null : canonicalLanguage(declared.replaceAll("_", "-"));
  return tag !== null &&
    (found === "und" || (primarySubtag(tag) === primarySubtag(found) && found !== "zh-Hant"))
    ? tag
    : found;
}

/** A title that a program made up ("Microsoft Word - Document1", "untitled") is none. */
function usable(title: string | null): string | null {
  const tidy = title === null ? "" : normalise(title).text.replace(/\s+/g, " ");
  return tidy === "" || /^(microsoft word\b|untitled|document\d*$|\(anonymous\))/i.test(tidy) ? null : tidy;
}
