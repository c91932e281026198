import type { Codebook, Topic, TopicGroup } from "#lib/engine/types.ts";
import { digest } from "#lib/schema/digest.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { db, type Transaction } from "./client.ts";

export type CodebookSummary = {
  readonly id: string;
  readonly title: string;
  readonly topics: number;
  /** Events in use that are read with it. */
  readonly events: number;
};

/** All codebooks by title. */
export async function listCodebooks(): Promise<readonly CodebookSummary[]> {
  const rows = await db().codebook.findMany({
    orderBy: [{ title: "asc" }, { id: "asc" }],
    select: {
      id: true,
      title: true,
      _count: { select: { topics: true, events: { where: { trashedAt: null } } } },
    },
  });
  return rows.map(({ id, title, _count }) => ({ id, title, topics: _count.topics, events: _count.events }));
}

/** The codebook with its topics in their order; null where there is none of this id. */
export async function findCodebook(id: string): Promise<Codebook | null> {
  const row = await db().codebook.findUnique({
    where: { id },
    include: { topics: { orderBy: { position: "asc" } } },
  });
  if (!row) return null;
  return {
    id: row.id,
    title: row.title,
    groups: row.groups as unknown as readonly TopicGroup[],
    topics: row.topics.map(({ topicId, label, group, note, terms }) => ({
      id: topicId,
      label: label as Topic["label"],
      group,
      note: note as Topic["note"],
      terms: terms as Topic["terms"],
    })),
  };
}

/** Whether anything had to be written: a codebook whose content is stored already is left alone. */
export async function storeCodebook(codebook: Codebook, when: Date): Promise<boolean> {
  return db().$transaction((tx) => writeCodebook(tx, codebook, when));
}

/** The same, within the caller's transaction. */
export async function writeCodebook(tx: Transaction, codebook: Codebook, when: Date): Promise<boolean> {
  const hash = codebookHash(codebook);
  const own = {
    title: codebook.title,
    groups: codebook.groups as unknown as Prisma.InputJsonValue,
    sha256: hash,
    updatedAt: when,
  };
  // Whoever writes the same codebook at once waits here, then finds it written.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`codebook ${codebook.id}`}, 0))`;
  const stored = await tx.codebook.findUnique({ where: { id: codebook.id }, select: { sha256: true } });
  if (stored?.sha256 === hash) return false;
  await tx.codebook.upsert({ where: { id: codebook.id }, create: { id: codebook.id, ...own }, update: own });
  await tx.topic.deleteMany({ where: { codebookId: codebook.id } });
  await tx.topic.createMany({
    data: codebook.topics.map(({ id, label, group, note, terms }, position) => ({
      codebookId: codebook.id,
      topicId: id,
      position,
      group,
      label: label as Prisma.InputJsonObject,
      note: note as Prisma.InputJsonObject,
      terms: terms as unknown as Prisma.InputJsonObject,
    })),
  });
  return true;
}

/** The hash by which a codebook's content is known to be stored already. */
export function codebookHash(codebook: Codebook): string {
  return digest(JSON.stringify(codebook, withSortedKeys));
}

/** The database keeps an object's fields in an order of its own, which must not look like another content. */
function withSortedKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
