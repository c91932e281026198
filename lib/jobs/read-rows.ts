import type { CheckedRow } from "#lib/data/import-rows.ts";
import type { Draft } from "#lib/imports/draft.ts";
import type { Mapping } from "#lib/imports/mapping.ts";
import { bandsOf } from "#lib/imports/minhash.ts";
import { type Known, readDraft } from "#lib/imports/read-draft.ts";
import { wordsHash, wordsOf } from "#lib/imports/words.ts";
import type { Bundle } from "#lib/schema/bundle.ts";
import type { Item } from "#lib/tables/item.ts";

export type ReadRow = CheckedRow & { readonly words: readonly string[] };

/** The rows that one thing of a file brings: a row of a table one, an event bundle one for each statement. */
export async function readRows(
  item: Item,
  first: number,
  { mapping, known }: { readonly mapping: Mapping; readonly known: Known },
): Promise<readonly ReadRow[]> {
  switch (item.kind) {
    case "bad":
      return [failed(first, item)];
    case "bundle":
      return fromBundle(item.bundle, first, item.place);
    case "row": {
      const reading = await readDraft(item.cells, mapping, known);
      if (!reading.ok) return [failed(first, { ...item, reason: reading.reasons.join(" ") })];
      return [good({ number: first, place: item.place, ...reading })];
    }
  }
}

function failed(
  number: number,
  { place, cells, reason }: Pick<Extract<CheckedRow, { kind: "failed" }>, "place" | "cells" | "reason">,
): ReadRow {
  return { kind: "failed", number, place, cells, reason, words: [] };
}

type Good = { readonly number: number; readonly place: string; readonly draft: Draft; readonly text: string };

function good({ number, place, draft, text }: Good): ReadRow {
  const words = wordsOf(text);
  return {
    kind: "good",
    number,
    place,
    draft,
    text,
    words,
    wordsSha256: wordsHash(words),
    bands: bandsOf(words),
  };
}

/** A bundle's texts are stored as they are: its decisions point into them. */
function fromBundle({ event, statements }: Bundle, first: number, place: string): readonly ReadRow[] {
  const { title, date, kind, participants } = event;
  return statements.map(({ text, ...facts }, at) => {
    const draft = { ...facts, event: { title, date, kind, participants, bundle: place } };
    return good({ number: first + at, place: `${place}, statement ${at + 1}`, draft, text });
  });
}
