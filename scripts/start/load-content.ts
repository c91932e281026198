// A process of its own, run only when a sample or the codebook is new: Prisma's client takes seconds and 100 MB to load.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { DEFAULT_CODEBOOK } from "#lib/codebook/default.ts";
import { closeDatabase } from "#lib/data/client.ts";
import { storeCodebook } from "#lib/data/codebooks.ts";
import { storeSamplesOnce } from "#lib/data/samples.ts";
import { readBundle } from "#lib/schema/bundle.ts";

const SAMPLES = fileURLToPath(new URL("../../prisma/samples", import.meta.url));

const when = new Date();
await storeCodebook(DEFAULT_CODEBOOK, when);
await storeSamplesOnce(readSamples(), { who: "Parallax", when });
await closeDatabase();

function readSamples() {
  const names = readdirSync(SAMPLES).filter((name) => name.endsWith(".json"));
  return names.sort().map((name) => {
    const reading = readBundle(readFileSync(path.join(SAMPLES, name), "utf8"), name);
    if (!reading.ok) throw new Error(`A sample cannot be read: ${reading.errors.join(" ")}`);
    return { name, bundle: reading.bundle };
  });
}
