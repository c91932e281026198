import { publishedParts } from "#lib/schema/published-at.ts";
import type { StatementFields } from "#lib/schema/statement-form.ts";

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
    }
  | { readonly ok: false; readonly error: string };

export type Origin =
  | { readonly kind: "file"; readonly file: File }
  | { readonly kind: "paste"; readonly text: string };

export type DraftStatus =
  | { readonly kind: "reading" }
  | { readonly kind: "failed"; readonly error: string }
  | { readonly kind: "read"; readonly reading: Extract<Reading, { ok: true }> };

/** A statement that is not stored yet: where its text comes from, what was read, and what the analyst says of it. */
export type Draft = {
  readonly key: number;
  readonly origin: Origin;
  readonly status: DraftStatus;
  /** The analyst's own choice of encoding; empty for the one that was found. */
  readonly encoding: string;
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
  url: "",
  translationOf: "",
};

/** The fields with what was found put in where the analyst has said nothing yet. */
export function proposed(fields: StatementFields, reading: Extract<Reading, { ok: true }>): StatementFields {
  const published = fields.date === "" ? publishedParts(reading.date) : {};
  return {
    ...fields,
    ...published,
    title: fields.title || (reading.title ?? ""),
    language: fields.language || (reading.language === "und" ? "" : reading.language),
  };
}

/** What a draft is called in lists and messages. */
export function nameOf({ origin }: Pick<Draft, "origin">): string {
  return origin.kind === "file" ? origin.file.name : "pasted text";
}
