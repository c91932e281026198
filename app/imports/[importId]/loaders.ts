import "server-only";
import { findImport, type ImportRecord, importBytes } from "#lib/data/imports.ts";
import { isId } from "#lib/data/is-id.ts";
import { listJobsOf } from "#lib/data/jobs.ts";
import { listProfiles, type Profile } from "#lib/data/profiles.ts";
import type { Mapping } from "#lib/imports/mapping.ts";
import { READY_PROFILES } from "#lib/imports/ready-profiles.ts";
import { type Sampling, sampleFile } from "#lib/jobs/sample-file.ts";
import type { JobView } from "../job-view.ts";
import { viewOf } from "../loaders.ts";

/** The jobs of one import for the browser, the newest first. */
export async function loadJobs(importId: string): Promise<readonly JobView[]> {
  return (await listJobsOf(importId)).map(viewOf);
}

/** The beginning of the file, read as the mapping says. */
export async function loadSample(found: ImportRecord, mapping: Mapping | null): Promise<Sampling> {
  return sampleFile(await importBytes(found.id), found, mapping?.reader);
}

/** The profiles to choose from: people's own first, then those that come with the app. */
export async function loadProfiles(): Promise<readonly (Profile & { readonly about: string })[]> {
  const saved = await listProfiles();
  const names = new Set(saved.map(({ name }) => name));
  return [
    ...saved.map((profile) => ({ ...profile, about: "saved" })),
    ...READY_PROFILES.filter(({ name }) => !names.has(name)),
  ];
}

/** The mapping of an earlier import, to read mended rows in the same way; null where there is none. */
export async function loadMappingOf(importId: string | null): Promise<Mapping | null> {
  if (importId === null || !isId(importId)) return null;
  return (await findImport(importId))?.mapping ?? null;
}
