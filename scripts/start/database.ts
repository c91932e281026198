import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { bringUp } from "../database/bring-up.ts";
import { type RunningDatabase, startDatabase } from "../database/server.ts";
import { StartError } from "../database/start-error.mjs";
import type { Settings } from "./settings.mjs";

export type OpenDatabase = { readonly url: string; readonly stop: () => Promise<void> };

/** The key of the lock that a running copy holds on its embedded database; any number that nothing else uses. */
const COPY_LOCK = 5_062_025;
/** A copy that was killed lets go of the lock within milliseconds; one that runs never does. In milliseconds. */
const LOCK_PATIENCE = 3_000;
/** Generated columns, `gen_random_uuid` and the functions that the migrations use are all there since 13. */
const OLDEST_SERVER = 130_000;
const CONNECT_MS = 10_000;

/** The database of the settings, embedded or elsewhere, with the newest schema. */
export async function openDatabase(settings: Settings, hint: (line: string) => void): Promise<OpenDatabase> {
  const database = settings.databaseUrl
    ? { url: settings.databaseUrl, stop: async () => undefined }
    : await openEmbedded(settings.dataFolder, hint);
  try {
    await requireServer(database.url);
    await bringUp(database.url);
    return database;
  } catch (error) {
    await database.stop();
    throw error;
  }
}

async function openEmbedded(dataFolder: string, hint: (line: string) => void): Promise<OpenDatabase> {
  let server = await startDatabase({ dir: dataFolder });
  if (server.attached) hint("found the database of an earlier start running, and use it");
  if (!server.folder.startsWith(dataFolder))
    hint(`the data lie in ${server.folder}: the user who runs the database cannot enter ${dataFolder}`);
  let hold = await holdData(server.url, dataFolder);
  let stopping = false;
  const watch = async () => {
    for (;;) {
      await server.ended;
      if (stopping) return;
      hint("the database ended by itself; starting it again");
      server = await startDatabase({ dir: dataFolder });
      hold = await holdData(server.url, dataFolder);
    }
  };
  // A database that cannot be started again ends the process: nothing would be saved any more.
  watch().catch((error) => {
    console.error(error);
    process.exit(1);
  });
  const stop = async () => {
    stopping = true;
    await hold.end();
    await server.stop();
  };
  return { url: server.url, stop };
}

/** The connection that tells other copies that this one uses the data; it lets go by itself if this process dies. */
async function holdData(url: RunningDatabase["url"], dataFolder: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {
    // The server ended; `watch` sees that and starts it again.
  });
  await client.connect();
  for (const began = Date.now(); ; await sleep(100)) {
    const { rows } = await client.query<{ held: boolean }>(
      `SELECT pg_try_advisory_lock(${COPY_LOCK}) AS held`,
    );
    if (rows[0]?.held) return client;
    if (Date.now() - began > LOCK_PATIENCE) break;
  }
  await client.end();
  throw new StartError(
    `Another copy of Parallax is running on the data in "${dataFolder}". Use that one, stop it, or start this one on other data: PARALLAX_DATA=/another/folder npm start.`,
  );
}

/** Nothing; throws a StartError where no fitting server answers at the address. */
async function requireServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS });
  client.on("error", () => {
    // Whatever breaks the connection also breaks the query below, which tells it.
  });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string; encoding: string }>(
      "SELECT current_setting('server_version_num') AS version, current_setting('server_encoding') AS encoding",
    );
    const server = rows[0];
    if (Number(server?.version) < OLDEST_SERVER)
      throw new StartError("The server of DATABASE_URL is older than PostgreSQL 13. Use a newer one.");
    if (server?.encoding !== "UTF8")
      throw new StartError(
        `The database of DATABASE_URL stores text as ${server?.encoding}, which cannot hold every language. Make it with ENCODING 'UTF8'.`,
      );
  } catch (error) {
    if (error instanceof StartError || !(error instanceof Error)) throw error;
    throw new StartError(
      `The database at ${placeOf(url)} does not answer: ${reason(error)}. Check DATABASE_URL and that the server runs, or leave DATABASE_URL out to use the embedded database.`,
    );
  } finally {
    await client.end();
  }
}

/** Where the server is, without the password. */
function placeOf(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || "5432"}${pathname}`;
}

/** The several addresses of one host fail together, and such an error has no message of its own. */
function reason(error: Error): string {
  const inner = error instanceof AggregateError ? error.errors[0] : error;
  return inner instanceof Error ? inner.message : String(inner);
}
