import type { EventKind, EventRecord, Participant, Statement } from "#lib/engine/types.ts";
import { isDate } from "#lib/schema/dates.ts";
import { type Database, db, type Transaction } from "./client.ts";
import { fold } from "./fold.ts";
import { eventRecord, statementRecord, WHOLE_EVENT } from "./records.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { free, slug } from "./slug.ts";

/** An event's own fields, as a form or a bundle gives them. */
export type EventInput = {
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly kind: EventKind;
  readonly codebookId: string;
  readonly participants: readonly Participant[];
};

export type TrashedStatement = {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly party: string;
  readonly trashedAt: Date;
};

export type StoredEvent = {
  readonly id: string;
  readonly event: EventRecord;
  readonly codebookId: string;
  /** Say it again to `updateEvent`: it tells whether somebody else was faster. */
  readonly revision: number;
  /** Written by us as a paraphrase, to try the application on. */
  readonly sample: boolean;
  /** What the reader is told about where the event comes from; may be empty. */
  readonly label: string;
  /** In their order, newest versions, without those in the trash. */
  readonly statements: readonly Statement[];
  readonly trashedStatements: readonly TrashedStatement[];
  /** When the whole event went to the trash; null while it is in use. */
  readonly trashedAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
};

/** The event with its statements, also while it is in the trash; null where there is none of this id. */
export async function findEvent(id: string): Promise<StoredEvent | null> {
  const row = await db().event.findUnique({ where: { id }, include: WHOLE_EVENT });
  if (!row) return null;
  const trashed = row.statements.flatMap(({ key, title, source, trashedAt }) =>
    trashedAt ? [{ id: key, title, source: source.name, party: source.party, trashedAt }] : [],
  );
  const statements = row.statements.filter(({ trashedAt }) => trashedAt === null).map(statementRecord);
  // A party that was thought to have issued none, until its statement was found.
  const speakers = new Set(statements.map(({ party }) => party));
  const noStatements = row.noStatements.filter(({ party }) => !speakers.has(party));
  return {
    id: row.id,
    event: eventRecord({ ...row, noStatements }),
    codebookId: row.codebookId,
    revision: row.revision,
    sample: row.sample,
    label: row.label,
    statements,
    trashedStatements: trashed,
    trashedAt: row.trashedAt,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}

/** The id of the new event: a slug of its title and date, numbered where that is taken. */
export async function createEvent(
  input: EventInput,
  when: Date,
): Promise<{ readonly ok: true; readonly id: string } | Refusal> {
  const refusal = await refusalOf(db(), input);
  if (refusal) return refusal;
  const id = await db().$transaction((tx) => insertEvent(tx, input, { when, sample: false, label: "" }));
  return { ok: true, id };
}

/** The id of the event, inserted in the caller's transaction; the input is already known to be good. */
export async function insertEvent(
  tx: Transaction,
  input: EventInput,
  { when, sample, label }: { readonly when: Date; readonly sample: boolean; readonly label: string },
): Promise<string> {
  const wanted = `${slug(input.title, "event")}-${input.date}`;
  // Two people may create the same event at once; the lock lasts to the end of the transaction.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`event ${wanted}`}, 0))`;
  const taken = await tx.event.findMany({ where: { id: { startsWith: wanted } }, select: { id: true } });
  const { id } = await tx.event.create({
    data: {
      id: free(wanted, new Set(taken.map((event) => event.id))),
      ...ownFields(input),
      sample,
      label,
      createdAt: when,
      updatedAt: when,
      participants: { create: participantRows(input) },
    },
    select: { id: true },
  });
  return id;
}

/**
 * The new revision, or a refusal: `conflict` where the event has changed since `expected` was read, so that nobody's
 * change is lost unseen.
 */
export async function updateEvent(
  id: string,
  input: EventInput,
  { expected, when }: { readonly expected: number; readonly when: Date },
): Promise<{ readonly ok: true; readonly revision: number } | Refusal> {
  return db().$transaction(async (tx) => {
    const refusal = await refusalOf(tx, input);
    if (refusal) return refusal;
    const { count } = await tx.event.updateMany({
      where: { id, revision: expected },
      data: { ...ownFields(input), revision: { increment: 1 }, updatedAt: when },
    });
    if (count === 0) return staleOrMissing(tx, id, expected);
    await tx.participant.deleteMany({ where: { eventId: id } });
    await tx.participant.createMany({
      data: participantRows(input).map((participant) => ({ ...participant, eventId: id })),
    });
    return { ok: true, revision: expected + 1 };
  });
}

async function staleOrMissing(tx: Transaction, id: string, expected: number): Promise<Refusal> {
  const now = await tx.event.findUnique({ where: { id }, select: { revision: true } });
  if (!now)
    return refuse(
      "not-found",
      `There is no event "${id}"; it may have been deleted. Look in the list of events.`,
    );
  return refuse(
    "conflict",
    `Somebody else changed this event while you were editing (revision ${now.revision}, you began with ${expected}). Reload it and make your change again.`,
  );
}

/** Why an event cannot be stored; null where it can. The database checks the same and more. */
export async function refusalOf(client: Database | Transaction, input: EventInput): Promise<Refusal | null> {
  if (input.title.trim() === "") return refuse("invalid", "The title is empty. Give the event a title.");
  if (!isDate(input.date))
    return refuse("invalid", `"${input.date}" is no date of the calendar. Write it as YYYY-MM-DD.`);
  const nameless = input.participants.find(({ name, party }) => name.trim() === "" || party.trim() === "");
  if (nameless)
    return refuse(
      "invalid",
      `A participant needs a name and a party; "${nameless.name || nameless.party}" has only one.`,
    );
  const codebook = await client.codebook.findUnique({
    where: { id: input.codebookId },
    select: { id: true },
  });
  return codebook
    ? null
    : refuse("invalid", `There is no codebook "${input.codebookId}". Choose one from the list.`);
}

/** The columns of an event's own fields. */
export function ownFields(input: EventInput) {
  return {
    title: input.title,
    date: new Date(`${input.date}T00:00:00Z`),
    kind: input.kind,
    codebookId: input.codebookId,
    searchText: fold([input.title, ...input.participants.flatMap(namesOf)].join(" | ")),
  };
}

function namesOf({ name, party, aliases }: Participant): readonly string[] {
  return [name, party, ...aliases];
}

/** The rows of an event's participants, in their order. */
export function participantRows(input: EventInput) {
  return input.participants.map(({ name, party, aliases }, position) => ({
    position,
    name,
    party,
    aliases: aliases.filter((alias) => alias !== ""),
  }));
}
