import { publishedParts } from "#lib/schema/published-at.ts";
import type { SentPage } from "#lib/schema/sent-page.ts";
import type { StatementFields } from "#lib/schema/statement-form.ts";
import type { Finding } from "./findIn.ts";

/** What the server read out of a file or a pasted text, before anything is stored. */
export type Reading =
  | {
      readonly ok: true;
      readonly text: string;
      readonly sha256: string;
      readonly title: string | null;
      readonly date: string | null;
      readonly language: string;
      readonly encoding: string | null;
      readonly extractor: string;
      readonly pages: number | null;
      readonly notices: readonly string[];
      /** Names of the files that an e-mail brings along. */
      readonly attachments: readonly string[];
      readonly dateFrom: string | null;
      readonly address: string | null;
      /** What else a page tells; null for other files. */
      readonly page: {
        readonly text: string;
        readonly outlet: string | null;
        readonly type: string | null;
      } | null;
      /** Under which key a fetched page waits at the server. */
      readonly key?: string;
    }
  | { readonly ok: false; readonly error: string };

export type Origin =
  | { readonly kind: "file"; readonly file: File }
  | { readonly kind: "paste"; readonly text: string }
  | { readonly kind: "address"; readonly address: string }
  /** A file inside an archive that cannot be read: there is only the sentence that says so. */
  | { readonly kind: "refused"; readonly reason: string }
  /** Sent by the bookmarklet: the page's text as its reader saw it. */
  | { readonly kind: "sent"; readonly sent: SentPage };

/** A half-open part of a page's text, in UTF-16 units. */
export type Cut = { readonly start: number; readonly end: number };

export type DraftStatus =
  /** Until others have been read. */
  | { readonly kind: "waiting" }
  /** How many bytes of a page have come. */
  | { readonly kind: "reading"; readonly bytes?: number }
  | { readonly kind: "failed"; readonly error: string }
  | { readonly kind: "read"; readonly reading: Extract<Reading, { ok: true }> };

/** A statement that is not stored yet: where its text comes from, what was read, and what the analyst says of it. */
export type Draft = {
  readonly key: number;
  readonly origin: Origin;
  readonly status: DraftStatus;
  /** The analyst's own choice of encoding; empty for the one that was found. */
  readonly encoding: string;
  /** The part of the page that the analyst chose; null for the one that was found. */
  readonly cut: Cut | null;
  /** Under which key the page that was fetched waits at the server. */
  readonly pageKey: string | null;
  /** The text as the analyst corrected it; null while it stands as it was read. */
  readonly corrected: string | null;
  readonly fields: StatementFields;
};

export const EMPTY_FIELDS: StatementFields = {
  source: "",
  party: "",
  type: "",
  language: "",
  title: "",
  date: "",
  time: "",
  zone: "",
  publishedBasis: "",
  url: "",
  translationOf: "",
};

/** The fields with what was found put in where the analyst has said nothing yet. */
export function proposed(fields: StatementFields, reading: Extract<Reading, { ok: true }>): StatementFields {
  const published =
    fields.date === "" ? { ...publishedParts(reading.date), publishedBasis: reading.dateFrom ?? "" } : {};
  return {
    ...fields,
    ...published,
    title: fields.title || (reading.title ?? ""),
    source: fields.source || (reading.page?.outlet ?? ""),
    type: fields.type || (reading.page?.type ?? ""),
    url: fields.url || (reading.address ?? ""),
    language: fields.language || (reading.language === "und" ? "" : reading.language),
  };
}

/** The draft with what its analyst says now. A time that they set is no longer known by what was found. */
export function edited(draft: Draft, part: Partial<StatementFields>): Draft {
  const fields = { ...draft.fields, ...part };
  const found = draft.status.kind === "read" ? draft.status.reading.dateFrom : null;
  const isMoved = ["date", "time", "zone"].some((name) => name in part) && fields.publishedBasis === found;
  return { ...draft, fields: isMoved ? { ...fields, publishedBasis: "" } : fields };
}

/** The draft with what was found in it. A correction is of the text that was read: it goes where another one is read. */
export function withFinding(
  draft: Draft,
  finding: Finding,
  { cut, pageKey }: Pick<Draft, "cut" | "pageKey">,
): Draft {
  if (finding.kind === "files") return draft;
  if (finding.kind === "failed") return { ...draft, status: { kind: "failed", error: finding.error } };
  const { reading } = finding;
  return {
    ...draft,
    cut,
    pageKey: reading.key ?? pageKey,
    corrected: null,
    status: { kind: "read", reading },
    fields: proposed(draft.fields, reading),
  };
}

/** What a draft is called in lists and messages. */
export function nameOf({ origin }: Pick<Draft, "origin">): string {
  switch (origin.kind) {
    case "file":
      return origin.file.name;
    case "paste":
      return "pasted text";
    case "address":
      return origin.address;
    case "refused":
      return /^“([^”]+)”/.exec(origin.reason)?.[1] ?? "a file inside";
    case "sent":
      return origin.sent.title || origin.sent.url;
  }
}
