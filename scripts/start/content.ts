import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { DEFAULT_CODEBOOK } from "#lib/codebook/default.ts";
import { closeDatabase } from "#lib/data/client.ts";
import { storeCodebook } from "#lib/data/codebooks.ts";
import { storeSamplesOnce } from "#lib/data/samples.ts";
import { readBundle } from "#lib/schema/bundle.ts";

/** Nothing; afterwards the default codebook is the newest and every sample has been loaded once. */
export async function loadContent(root: string, databaseUrl: string): Promise<void> {
  process.env.DATABASE_URL = databaseUrl;
  const when = new Date();
  try {
    await storeCodebook(DEFAULT_CODEBOOK, when);
    await storeSamplesOnce(readSamples(path.join(root, "prisma", "samples")), { who: "Parallax", when });
  } finally {
    await closeDatabase();
  }
}

function readSamples(folder: string) {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.sort().map((name) => {
    const reading = readBundle(readFileSync(path.join(folder, name), "utf8"), name);
    if (!reading.ok) throw new Error(`A sample cannot be read: ${reading.errors.join(" ")}`);
    return { name, bundle: reading.bundle };
  });
}
