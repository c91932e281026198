import type { StatementType } from "#lib/engine/types.ts";

import type { FileLimits } from "./limits.ts";

/** Formats whose parsers are large, or open to a hostile file: they run in a thread of their own. */
export type IsolatedFormat = "html" | "docx" | "odt" | "rtf" | "pdf" | "mail" | "captions" | "members";

/** A piece of text where a PDF draws it; `y` grows upwards. */
export type PdfItem = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly endsLine: boolean;
};

/** What a page, a document or an e-mail holds of use to us; null for what it does not tell. */
export type DocumentContent = {
  readonly text: string;
  readonly title: string | null;
  /** The date that the file gives for its publication, as it is written there. */
  readonly date: string | null;
  readonly language: string | null;
  /** The web address that a page is at, or was when it was saved. */
  readonly address: string | null;
  /** What else a page tells; null for other files. */
  readonly web: WebContent | null;
  readonly notices: readonly string[];
};

/** What a page of the web tells besides its statement. */
export type WebContent = {
  /** Every date that the page gives for itself, the surest first. */
  readonly dates: readonly GivenDate[];
  /** All that can be read on the page, menus and small print with it. */
  readonly whole: string;
  /** Who publishes it, by the site's rule or the page's head. */
  readonly outlet: string | null;
  /** What such a site publishes; null for a site without a rule. */
  readonly type: StatementType | null;
  /** What has cut the text out, as `name@version`; null for the reader of any HTML file. */
  readonly extractor: string | null;
};

/** A date as a page writes it. */
export type GivenDate = {
  readonly text: string;
  /** Where on the page it stands, for a person. */
  readonly from: string;
  /** The zone of its time where it names none itself: the site's; null where that is not known. */
  readonly zone: string | null;
};

/** What an e-mail or a page saved as MHTML holds: its text is HTML in the one case and plain in the other. */
export type MailContent = DocumentContent & {
  /** Names of the files that an e-mail brings along. */
  readonly attachments: readonly string[];
};

/** What a PDF holds of use to us. */
export type PdfContent = {
  readonly pages: readonly (readonly PdfItem[])[];
  readonly title: string | null;
  /** Whether words at an angle to the others were left out. */
  readonly tilted: boolean;
};

/** One file inside another: a member of an archive, an attachment of an e-mail. */
export type Member = { readonly name: string; readonly bytes: Uint8Array };

/** The files inside a file, and those that were left packed, each with a sentence that begins after its name. */
export type MembersContent = {
  readonly members: readonly Member[];
  readonly refused: readonly { readonly name: string; readonly error: string }[];
};

/** What a parser answers: its content, or a sentence that begins after the file's name: "is protected by a password." */
export type Extraction<Content> =
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly error: string };

export type Contents = {
  readonly html: DocumentContent;
  readonly docx: DocumentContent;
  readonly odt: DocumentContent;
  readonly rtf: DocumentContent;
  readonly captions: DocumentContent;
  readonly mail: MailContent;
  readonly pdf: PdfContent;
  readonly members: MembersContent;
};

/** What the thread is asked. */
export type Job = {
  readonly format: IsolatedFormat;
  /** HTML and captions come decoded, the others as bytes. */
  readonly input: string | Uint8Array;
  /** Where a page was fetched from; null for what came as a file. */
  readonly address: string | null;
  readonly limits: FileLimits;
};
