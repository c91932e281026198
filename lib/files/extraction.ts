/** Formats whose parsers are large, or open to a hostile file: they run in a thread of their own. */
export type IsolatedFormat = "html" | "docx" | "pdf";

/** A piece of text where a PDF draws it; `y` grows upwards. */
export type PdfItem = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly endsLine: boolean;
};

/** What an HTML page holds of use to us. */
export type HtmlContent = {
  readonly text: string;
  readonly title: string | null;
  /** The date that the page's head gives, as it is written there. */
  readonly date: string | null;
  readonly language: string | null;
};

/** What a Word document holds of use to us. */
export type DocxContent = { readonly text: string; readonly notices: readonly string[] };

/** What a PDF holds of use to us. */
export type PdfContent = { readonly pages: readonly (readonly PdfItem[])[]; readonly title: string | null };

/** What a parser answers: its content, or a sentence that begins after the file's name: "is protected by a password." */
export type Extraction<Content> =
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly error: string };

export type Contents = { readonly html: HtmlContent; readonly docx: DocxContent; readonly pdf: PdfContent };

/** What the thread is asked. */
export type Job = {
  readonly format: IsolatedFormat;
  /** HTML comes decoded, the others as bytes. */
  readonly input: string | Uint8Array;
  readonly limits: { readonly characters: number; readonly pages: number };
};
