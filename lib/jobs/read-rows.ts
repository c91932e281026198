import type { CheckedRow } from "#lib/data/import-rows.ts";
import type { Mapping } from "#lib/imports/mapping.ts";
import { bandsOf } from "#lib/imports/minhash.ts";
import { type Known, readDraft } from "#lib/imports/read-draft.ts";
import { wordsHash, wordsOf } from "#lib/imports/words.ts";
import type { Bundle } from "#lib/schema/bundle.ts";
import type { Item } from "#lib/tables/item.ts";
import { type DocumentReading, ofDocuments, readDocuments } from "./read-document.ts";

export type ReadRow = CheckedRow & { readonly words: readonly string[] };

type Options = { readonly mapping: Mapping; readonly known: Known };

/**
 * The rows that one thing of a file brings: a row of a table and a document one, an e-mail one more for each document
 * that it brings along, an event bundle one for each statement.
 */
export async function readRows(
  item: Item,
  first: number,
  { mapping, known }: Options,
): Promise<readonly ReadRow[]> {
  switch (item.kind) {
    case "bad":
      return [failed(first, item)];
    case "bundle":
      return fromBundle(item.bundle, first, item.place);
    case "row": {
      const reading = await readDraft(item.cells, mapping, known);
      if (!reading.ok) return [failed(first, { ...item, reason: reading.reasons.join(" ") })];
      return [good({ number: first, place: item.place, file: null, ...reading })];
    }
    case "document": {
      const documents = await readDocuments(item);
      const options = { mapping: ofDocuments(mapping), known };
      return Promise.all(documents.map((document, at) => fromDocument(document, first + at, options)));
    }
  }
}

function failed(
  number: number,
  { place, cells, reason }: Pick<Extract<CheckedRow, { kind: "failed" }>, "place" | "cells" | "reason">,
): ReadRow {
  return { kind: "failed", number, place, cells, reason, words: [] };
}

type Good = Pick<Extract<CheckedRow, { kind: "good" }>, "number" | "place" | "draft" | "text" | "file">;

function good({ number, place, draft, text, file }: Good): ReadRow {
  const words = wordsOf(text);
  return {
    kind: "good",
    number,
    place,
    draft,
    text,
    file,
    words,
    wordsSha256: wordsHash(words),
    bands: bandsOf(words),
  };
}

/** The text as it was read, whose bytes are kept; its facts as a row's would be. */
async function fromDocument(document: DocumentReading, number: number, options: Options): Promise<ReadRow> {
  if (!document.ok) return failed(number, document);
  const { place, cells, file } = document;
  const reading = await readDraft(cells, options.mapping, options.known);
  if (!reading.ok) return failed(number, { place, cells, reason: reading.reasons.join(" ") });
  const publishedBasis = cells.publishedAt === "" ? reading.draft.publishedBasis : document.basis;
  return good({ number, place, draft: { ...reading.draft, publishedBasis }, text: reading.text, file });
}

/** A bundle's texts are stored as they are: its decisions point into them. */
function fromBundle({ event, statements }: Bundle, first: number, place: string): readonly ReadRow[] {
  const { title, date, kind, participants } = event;
  return statements.map(({ text, ...facts }, at) => {
    const draft = { ...facts, event: { title, date, kind, participants, bundle: place } };
    return good({ number: first + at, place: `${place}, statement ${at + 1}`, draft, text, file: null });
  });
}
