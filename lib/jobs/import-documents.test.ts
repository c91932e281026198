import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import { closeDatabase } from "#lib/data/client.ts";
import { verifyCustody } from "#lib/data/custody.ts";
import { listFailedRows } from "#lib/data/import-rows.ts";
import { listEvents } from "#lib/data/list-events.ts";
import { findStatement } from "#lib/data/statements.ts";
import { findRaw } from "#lib/data/versions.ts";
import { makeDocx } from "#lib/files/made/docx.ts";
import type { Mapping } from "#lib/imports/mapping.ts";
import { digest } from "#lib/schema/digest.ts";
import { checked, stored, testWorker } from "./example.ts";
import { closeQueue } from "./queue.ts";
import { sampleFile } from "./sample-file.ts";
import type { Worker } from "./worker.ts";

let worker: Worker;
beforeAll(async () => {
  worker = await testWorker();
});
afterAll(async () => {
  await worker.stop();
  await closeQueue();
  await closeDatabase();
});

const LETTER = makeDocx([
  "Quay opened",
  "On 5 June 2025 the mayor of Eastport opened the new quay with a bell.",
]);
const PAGE = `<!doctype html><html lang="en"><head><title>Quay</title><meta property="article:published_time" content="2025-06-05T10:46:00+02:00">
<meta property="og:site_name" content="Harbour Radio"></head><body><article><p>The bell of the quay in Eastport was heard as far as the lighthouse, our reporter says.</p></article></body></html>`;
const MAIL = [
  "Subject: The quay",
  "Date: Fri, 06 Jun 2025 09:00:00 +0000",
  "MIME-Version: 1.0",
  'Content-Type: multipart/mixed; boundary="b"',
  "",
  "--b",
  "Content-Type: text/plain; charset=utf-8",
  "",
  "Westport was not asked about the quay, and will speak of it in the council.",
  "--b",
  'Content-Type: text/plain; charset=utf-8; name="protest.txt"',
  'Content-Disposition: attachment; filename="protest.txt"',
  "",
  "On 7 June 2025 the council of Westport protested against the bell of the quay at night.",
  "--b--",
].join("\r\n");
const TABLE =
  "content,day,by,for\nThe table says that the ferry waited for an hour.,2025-06-05,Ferry News,Eastport";
const ARCHIVE = zipSync({
  "letters/quay.docx": LETTER,
  "quay.html": strToU8(PAGE),
  "quay.eml": strToU8(MAIL),
  "ferry.csv": strToU8(TABLE),
  "undated.txt": strToU8("Nobody knows when these words were said."),
  "broken.pdf": strToU8("%PDF-1.7 nothing"),
  "bell.png": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]),
});

const forAll = (mapping: Mapping): Mapping => ({
  ...mapping,
  columns: { text: "content", publishedAt: "day", source: "by", party: "for" },
  fixed: { source: "Eastport Hall", party: "Eastport", type: "official-readout" },
});

it("reads the documents of an archive beside its tables, and keeps their bytes", {
  timeout: 60_000,
}, async () => {
  const { id, job } = await checked("quay.zip", ARCHIVE, forAll);
  expect(job).toMatchObject({ state: "done", done: 8, failed: 3 });
  expect((await listFailedRows(id)).map(({ place, reason }) => [place, reason])).toEqual([
    ["undated.txt", expect.stringContaining("Neither the statement nor its event has a day")],
    ["broken.pdf", expect.stringContaining("“broken.pdf”")],
    ["bell.png", expect.stringContaining("is a picture")],
  ]);
  expect(await stored(id)).toMatchObject({ state: "done", stored: 5 });

  const events = await listEvents({ query: "quay" });
  const ids = events.flatMap((event) => event.statements.map((one) => [event.id, one.id] as const));
  const found = await Promise.all(ids.map(([event, one]) => findStatement(event, one)));
  const kept = new Map(found.map((one) => [one?.versions[0]?.rawName ?? "", one]));
  expect([...kept.keys()].sort()).toEqual([
    "letters/quay.docx",
    "quay.eml",
    "quay.eml/protest.txt",
    "quay.html",
  ]);
  const letter = kept.get("letters/quay.docx");
  expect(letter?.versions[0]).toMatchObject({
    rawSha256: digest(LETTER),
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    extractor: { name: "docx", version: "1" },
    text: expect.stringContaining("with a bell"),
  });
  expect(await findRaw(letter?.eventId ?? "", letter?.statement.id ?? "", 1)).toEqual(new Uint8Array(LETTER));
  expect(letter?.statement).toMatchObject({
    source: "Eastport Hall",
    publishedAt: "2025-06-05",
    publishedBasis: "the text's own words",
  });
  expect(kept.get("quay.html")?.statement).toMatchObject({
    source: "Harbour Radio",
    publishedAt: "2025-06-05T10:46:00+02:00",
    publishedBasis: expect.stringContaining("2025-06-05T10:46"),
  });
  expect((await verifyCustody(() => undefined)).faults).toEqual([]);
});

it("shows a document's own fields before anything is looked at, apart from the columns of tables", async () => {
  const sampling = await sampleFile(ARCHIVE, { name: "quay.zip", format: "zip" });
  if (!sampling.ok) throw new Error(sampling.error);
  const { columns, rows } = sampling.sample;
  expect(columns).toEqual(["content", "day", "by", "for"]);
  expect(rows.filter(({ isDocument }) => isDocument).map(({ place, cells }) => [place, cells.title])).toEqual(
    [
      ["letters/quay.docx", "Quay opened"],
      ["quay.html", "Quay"],
      ["quay.eml", "The quay"],
      ["quay.eml/protest.txt", expect.any(String)],
      ["undated.txt", expect.any(String)],
      ["broken.pdf", undefined],
    ],
  );
});
