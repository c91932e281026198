"use server";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { revalidatePath } from "next/cache";
import { storeBundle } from "#lib/data/bundles.ts";
import { readBundle } from "#lib/schema/bundle.ts";
import { loadAnalyst } from "../../_preferences/loaders.ts";

/** What a bundle holds, to show before it is stored; or every error in it. */
export type BundleCheck =
  | {
      readonly ok: true;
      readonly title: string;
      readonly date: string;
      readonly statements: readonly string[];
      readonly notices: readonly string[];
    }
  | { readonly ok: false; readonly errors: readonly string[] };

export type Imported =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly errors: readonly string[] };

/** Reads a bundle and says what is in it; nothing is stored. */
export async function checkBundle(name: string, json: string): Promise<BundleCheck> {
  const reading = readBundle(json, name);
  if (!reading.ok) return reading;
  const { event, statements } = reading.bundle;
  return {
    ok: true,
    title: event.title,
    date: event.date,
    statements: statements.map(({ source, language }) => `${source} (${language})`),
    notices: reading.notices,
  };
}

/** Stores the bundle as a new event, whole or not at all. */
export async function importBundle(name: string, json: string): Promise<Imported> {
  const reading = readBundle(json, name);
  if (!reading.ok) return reading;
  const outcome = await storeBundle(reading.bundle, {
    who: await loadAnalyst(),
    when: new Date(),
    rawName: name,
  });
  if (!outcome.ok) return { ok: false, errors: [outcome.error.message] };
  revalidatePath("/", "layout");
  return outcome;
}

/** The sample bundles that come with the app, by file name. */
export async function listSamples(): Promise<readonly { readonly name: string; readonly json: string }[]> {
  const folder = path.join(process.cwd(), "prisma", "samples");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).toSorted();
  return Promise.all(
    names.map(async (name) => ({ name, json: await readFile(path.join(folder, name), "utf8") })),
  );
}
