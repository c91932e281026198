import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { StartError } from "./start-error.mjs";

const MIGRATIONS = fileURLToPath(new URL("../../prisma/migrations", import.meta.url));
/** The key of the advisory lock that Prisma itself takes: its tools and ours wait for each other. */
const PRISMA_LOCK = 72_707_369;
/** Prisma's own record of what was applied, written the same way, so that either can continue the other's history. */
const RECORD = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };
type Applied = { readonly name: string; readonly checksum: string; readonly finished: boolean };

/**
 * The names of the migrations that were applied now, in their order; each is applied whole or not at all. A database
 * that is ahead of this program, or went another way, is left as it is with a StartError.
 */
export async function migrate(url: string, directory = MIGRATIONS): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`SELECT pg_advisory_lock(${PRISMA_LOCK})`);
    await client.query(RECORD);
    const applied = await readApplied(client);
    const migrations = readMigrations(directory);
    refuseNewer(applied, migrations);
    const pending = migrations.filter((migration) => isPending(migration, applied.get(migration.name)));
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

async function readApplied(client: pg.Client): Promise<ReadonlyMap<string, Applied>> {
  const { rows } = await client.query<Applied>(
    `SELECT "migration_name" AS name, "checksum", "finished_at" IS NOT NULL AS finished
     FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL`,
  );
  return new Map(rows.map((row) => [row.name, row]));
}

function readMigrations(directory: string): readonly Migration[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(directory, entry.name, "migration.sql")))
    .map(({ name }) => {
      const sql = readFileSync(path.join(directory, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function refuseNewer(applied: ReadonlyMap<string, Applied>, migrations: readonly Migration[]): void {
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = [...applied.keys()].filter((name) => !known.has(name)).sort();
  if (unknown.length === 0) return;
  throw new StartError(
    `The database is of a newer version of Parallax: it holds the change "${unknown.at(-1)}", which this version does not know. Update Parallax, or give this version another data folder (PARALLAX_DATA).`,
  );
}

function isPending({ name, checksum }: Migration, before: Applied | undefined): boolean {
  if (!before) return true;
  if (!before.finished)
    throw new StartError(
      `The database change "${name}" failed earlier and was not finished. Restore a backup, or finish it by hand.`,
    );
  if (before.checksum !== checksum)
    throw new StartError(
      `The database change "${name}" was applied in another wording than this version has. Get an unedited copy of Parallax, or another data folder (PARALLAX_DATA).`,
    );
  return false;
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query("BEGIN");
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count")
       VALUES (gen_random_uuid()::text, $1, $2, now(), 1)`,
      [checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}
