import { closeDatabase } from "#lib/data/client.ts";
import { verifyCustody } from "#lib/data/custody.ts";
import { reachDatabase } from "../import/reach-database.ts";
import { readSettings } from "../start/settings.mjs";

/** How many versions pass between two lines of progress. */
const EVERY = 1_000;

/** The exit code: 0 where everything stored is what it was, 1 where something is not. Each fault has a line. */
export async function main(_: readonly string[], root: string): Promise<number> {
  const database = await reachDatabase(readSettings(process.env, [], root), say);
  process.env.DATABASE_URL = database.url;
  try {
    let told = 0;
    const { versions, spans, faults } = await verifyCustody((looked) => {
      if (looked - told < EVERY) return;
      told = looked;
      say(`${looked} versions looked at`);
    });
    for (const { place, fault } of faults) process.stdout.write(`${place}: ${fault}\n`);
    process.stdout.write(`${versions} versions and ${spans} spans verified, ${faults.length} failed\n`);
    return faults.length === 0 ? 0 : 1;
  } finally {
    await closeDatabase();
    await database.stop();
  }
}

function say(line: string): void {
  process.stderr.write(`verify: ${line}\n`);
}
