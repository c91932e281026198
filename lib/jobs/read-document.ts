import type { RowFile } from "#lib/data/import-rows.ts";
import { findMediaType } from "#lib/files/format.ts";
import { readMembers } from "#lib/files/read-members.ts";
import { readStatement, type StatementReading } from "#lib/files/read-statement.ts";
import type { Field, Mapping } from "#lib/imports/mapping.ts";
import type { Cells, Item } from "#lib/tables/item.ts";

type Document = Extract<Item, { kind: "document" }>;

/** What a document says of itself, as the cells of a row, and its bytes; or why it cannot be read. */
export type DocumentReading =
  | {
      readonly ok: true;
      readonly place: string;
      readonly cells: Cells;
      /** How its time of publication is known; null without one. */
      readonly basis: string | null;
      readonly file: RowFile;
    }
  | { readonly ok: false; readonly place: string; readonly cells: Cells; readonly reason: string };

/** A document's own cells are called as the fields are. */
const OWN = ["text", "title", "source", "type", "language", "publishedAt", "url"] as const satisfies Field[];

/** What a document's cells mean: what it does not say itself is said for all rows. */
export function ofDocuments(mapping: Mapping): Mapping {
  const columns = Object.fromEntries(OWN.map((field) => [field, field]));
  return { ...mapping, columns, dates: { form: "ymd", zone: null } };
}

/** The document, and behind it the documents that an e-mail brings along; what else it brings is no statement. */
export async function readDocuments({ place, bytes }: Document): Promise<readonly DocumentReading[]> {
  const reading = await readStatement(bytes, { name: place });
  const inside =
    reading.ok && reading.attachments.length > 0 ? await readMembers(bytes, { name: place }) : null;
  const read = [asRow(place, bytes, reading)];
  for (const member of inside?.ok ? inside.members : []) {
    const name = `${place}/${member.name}`;
    read.push(asRow(name, member.bytes, await readStatement(member.bytes, { name })));
  }
  return read;
}

function asRow(place: string, raw: Uint8Array, reading: StatementReading): DocumentReading {
  if (!reading.ok) return { ok: false, place, cells: { file: place }, reason: reading.error };
  const { text, title, date, dateFrom, language, address, page, extractor } = reading;
  const own: Record<(typeof OWN)[number], string> = {
    text,
    title: title ?? "",
    source: page?.outlet ?? "",
    type: page?.type ?? "",
    language: language === "und" ? "" : language,
    publishedAt: date ?? "",
    url: address ?? "",
  };
  const file = { raw, rawName: place, mediaType: findMediaType(raw, place), extractor };
  return { ok: true, place, cells: { file: place, ...own }, basis: dateFrom, file };
}
