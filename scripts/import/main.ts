import { closeDatabase } from "#lib/data/client.ts";
import { HANDLERS } from "#lib/jobs/handlers.ts";
import { closeQueue } from "#lib/jobs/queue.ts";
import { startWorker } from "#lib/jobs/worker.ts";
import { readSettings } from "../start/settings.mjs";
import { importFile, type Tally } from "./import-file.ts";
import { listFiles } from "./list-files.ts";
import { HELP, type Options, readOptions } from "./options.ts";
import { reachDatabase } from "./reach-database.ts";

const DONE = 0;
const SOME_FAILED = 1;
const BAD_USAGE = 2;

/** The exit code, after everything that the arguments ask for has been done and told. */
export async function main(args: readonly string[], root: string): Promise<number> {
  const usage = readOptions(args);
  switch (usage.kind) {
    case "help":
      process.stdout.write(HELP);
      return DONE;
    case "wrong":
      say(`${usage.error} See --help.`);
      return BAD_USAGE;
    case "run":
      return run(usage.options, root);
  }
}

async function run(options: Options, root: string): Promise<number> {
  const database = await reachDatabase(readSettings(process.env, [], root), say);
  process.env.DATABASE_URL = database.url;
  const worker = await startWorker({
    connectionString: database.url,
    handlers: HANDLERS,
    now: () => new Date(),
  });
  let leaving = false;
  const leave = async () => {
    if (leaving) return;
    leaving = true;
    await worker.stop();
    await closeQueue();
    await closeDatabase();
    await database.stop();
  };
  const onSignal = async (signal: NodeJS.Signals) => {
    if (leaving) process.exit(SOME_FAILED);
    say(
      `stopping (${signal}); what is stored stays, and the rest goes on when Parallax or this command runs again`,
    );
    await leave();
    process.exit(SOME_FAILED);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onSignal);
  try {
    return await importAll(options);
  } finally {
    await leave();
  }
}

async function importAll(options: Options): Promise<number> {
  const sum = { stored: 0, duplicates: 0, failed: 0 };
  let unread = false;
  for (const given of options.files) {
    const listed = listFiles(given);
    if (!listed.ok) {
      say(listed.error);
      unread = true;
      continue;
    }
    for (const file of listed.files) {
      const tally = await importFile(file, options, say);
      if (tally) add(sum, tally);
      else unread = true;
    }
  }
  process.stdout.write(`${sum.stored} stored, ${sum.duplicates} duplicates, ${sum.failed} failed\n`);
  return sum.failed > 0 || unread ? SOME_FAILED : DONE;
}

function add(sum: { stored: number; duplicates: number; failed: number }, tally: Tally): void {
  sum.stored += tally.stored;
  sum.duplicates += tally.duplicates;
  sum.failed += tally.failed;
}

function say(line: string): void {
  process.stderr.write(`import: ${line}\n`);
}
