import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase, db } from "./client.ts";
import { ANNA, storedCall, storedStatement } from "./example.ts";

/** The database refuses bad rows whoever writes them: these go round every function of lib/data. */

let event: string;
let row: number;
beforeAll(async () => {
  event = await storedCall();
  await storedStatement(event, "We spoke of herring.");
  row = (await db().statement.findFirstOrThrow({ where: { eventId: event }, select: { id: true } })).id;
});
afterAll(closeDatabase);

const KEPT = /kept as it was written/;
const EMPTY_SHA = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

describe("the database refuses", () => {
  it.each([
    ["an event without a title", `UPDATE "Event" SET "title" = ' '`, "Event_title_check"],
    ["a kind that is none", `UPDATE "Event" SET "kind" = 'party'`, "Event_kind_check"],
    ["a revision below 1", `UPDATE "Event" SET "revision" = 0`, "Event_revision_check"],
    ["a date that does not exist", `UPDATE "Event" SET "date" = '2025-02-30'`, "out of range"],
    ["an id that is no slug", `UPDATE "Event" SET "id" = 'A B'`, "Event_id_check"],
    ["a sample that does not say so", `UPDATE "Event" SET "sample" = true`, "Event_label_check"],
    ["a codebook that is not there", `UPDATE "Event" SET "codebookId" = 'none'`, "Event_codebookId_fkey"],
    ["a participant without a party", `UPDATE "Participant" SET "party" = ''`, "Participant_party_check"],
    ["an empty alias", `UPDATE "Participant" SET "aliases" = '{""}'`, "Participant_aliases_check"],
    [
      "a language that is none",
      `UPDATE "Statement" SET "language" = 'английский'`,
      "Statement_language_check",
    ],
    ["a type that is none", `UPDATE "Statement" SET "type" = 'rumour'`, "Statement_type_check"],
    ["an address that runs", `UPDATE "Statement" SET "url" = 'javascript:0'`, "Statement_url_check"],
    [
      "a time without its moment",
      `UPDATE "Statement" SET "publishedInstant" = NULL`,
      "Statement_publishedAt_check",
    ],
    [
      "how a time is known without a time",
      `UPDATE "Statement" SET "publishedAt" = NULL, "publishedInstant" = NULL, "publishedZone" = NULL`,
      "Statement_publishedBasis_check",
    ],
    [
      "a translation of itself",
      `UPDATE "Statement" SET "translationOfId" = "id"`,
      "Statement_translationOfId_check",
    ],
    ["a statement of no event", `UPDATE "Statement" SET "eventId" = 'atlantis'`, "fkey"],
    ["a source that still speaks to go", `DELETE FROM "Source"`, "Statement_sourceId_fkey"],
    [
      "the same source twice",
      `INSERT INTO "Source" ("name", "party", "type") SELECT "name", "party", "type" FROM "Source"`,
      "unique",
    ],
    ["a codebook in use to go", `DELETE FROM "Codebook"`, "Event_codebookId_fkey"],
    ["a topic id with a space", `UPDATE "Topic" SET "topicId" = 'a b'`, "Topic_topicId_check"],
    ["terms that are a list", `UPDATE "Topic" SET "terms" = '[]'`, "Topic_terms_check"],
  ])("%s", async (_what, sql, said) => {
    await expect(db().$executeRawUnsafe(sql)).rejects.toThrow(said);
  });

  it.each([
    ["a digest of another text", "'Words.'", `'${EMPTY_SHA}'`, "Version_textSha256_check"],
    ["a digest of another length", "'Words.'", "'abc'", "Version_textSha256_check"],
    [
      "a text of white space",
      "E' \\n'",
      `encode(sha256(convert_to(E' \\n', 'UTF8')), 'hex')`,
      "Version_text_check",
    ],
  ])("a version with %s", async (_what, text, digest, said) => {
    const insert = `INSERT INTO "Version" VALUES (${row}, 2, '', '${EMPTY_SHA}', NULL, 'text/plain', ${text}, ${digest}, now(), 'Anna', 'text', '1')`;
    await expect(db().$executeRawUnsafe(insert)).rejects.toThrow(said);
  });

  it.each([
    ["a version to change", `UPDATE "Version" SET "rawName" = 'other.txt'`],
    ["a version to go", `DELETE FROM "Version"`],
    ["a statement to go, but by the trash", `DELETE FROM "Statement"`],
    ["an event to go, but by the trash", `DELETE FROM "Event"`],
  ])("%s", async (_what, sql) => {
    await expect(db().$executeRawUnsafe(sql)).rejects.toThrow(
      /kept as it was written|leaves by the trash only/,
    );
  });

  it("a decision to be changed or taken back: a later one outranks it", async () => {
    const decision = {
      eventId: event,
      kind: "coverage",
      value: {},
      decidedBy: ANNA.who,
      decidedAt: ANNA.when,
    };
    await db().decision.create({ data: decision });
    await expect(db().$executeRaw`UPDATE "Decision" SET "decidedBy" = 'Boris'`).rejects.toThrow(KEPT);
    await expect(db().$executeRaw`DELETE FROM "Decision"`).rejects.toThrow(KEPT);
  });

  it.each([
    ["without a statement", false, 0, 5],
    ["that ends before it begins", true, 5, 5],
    ["without an end", true, 5, null],
  ])("a note on a passage %s", async (_what, ofStatement, passageStart, passageEnd) => {
    const note = { eventId: event, text: "See?", writtenBy: ANNA.who, writtenAt: ANNA.when };
    const place = { statementId: ofStatement ? row : null, passageStart, passageEnd };
    await expect(db().note.create({ data: { ...note, ...place } })).rejects.toThrow("Note_passage_check");
  });

  it("a note about a statement of another event", async () => {
    const other = await storedCall({ title: "Another" });
    const note = {
      eventId: other,
      statementId: row,
      text: "See?",
      writtenBy: ANNA.who,
      writtenAt: ANNA.when,
    };
    await expect(db().note.create({ data: note })).rejects.toThrow("Note_eventId_statementId_fkey");
  });
});
