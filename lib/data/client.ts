import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
// Generated and git-ignored: `npm run generate` makes it.
import { type Prisma, PrismaClient } from "#prisma/client/client.ts";

export type Database = PrismaClient;
/** What runs inside `db().$transaction(…)`: everything of it happens, or nothing. */
export type Transaction = Prisma.TransactionClient;

/** How many connections one process holds: PostgreSQL allows 50 of ours (scripts/database), tests run beside. */
const CONNECTIONS = 10;
/** How long a write waits for its turn, and may last, in milliseconds: a queue of 20 writers on a slow disk fits. */
const TRANSACTION = { maxWait: 20_000, timeout: 30_000 };

const cache = globalThis as { parallaxDatabase?: Database };

/**
 * The database client of this process, opened at the first call: `next build` imports this file and must not connect.
 * It is kept on globalThis because a development server loads this module anew at every change.
 */
export function db(): Database {
  cache.parallaxDatabase ??= open(databaseUrl());
  return cache.parallaxDatabase;
}

/** Nothing; closes the connections, so that a script or test can end. */
export async function closeDatabase(): Promise<void> {
  await cache.parallaxDatabase?.$disconnect();
  cache.parallaxDatabase = undefined;
}

function open(connectionString: string): Database {
  const pool = new pg.Pool({ connectionString, max: CONNECTIONS });
  // A restart of the database breaks idle connections. Without a listener that ends the process; the pool makes new ones.
  pool.on("error", (error) => console.error(`A connection to the database broke: ${error.message}`));
  const adapter = new PrismaPg(pool, { disposeExternalPool: true });
  return new PrismaClient({ adapter, transactionOptions: TRANSACTION });
}

function databaseUrl(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set; `npm start` sets it when it starts the database");
  return url;
}
