import { existsSync, readFileSync } from "node:fs";
import { listProfiles } from "#lib/data/profiles.ts";
import { type ProfileReading, readProfile } from "#lib/imports/read-profile.ts";
import { READY_PROFILES } from "#lib/imports/ready-profiles.ts";

/** The mapping of a saved profile, a ready one, or one in a file; saved ones come first. */
export async function findProfile(name: string): Promise<ProfileReading> {
  const saved = (await listProfiles()).find((profile) => profile.name === name);
  const found = saved ?? READY_PROFILES.find((profile) => profile.name === name);
  if (found) return { ok: true, mapping: found.mapping };
  if (name.endsWith(".json") && existsSync(name)) return readProfile(readFileSync(name, "utf8"), name);
  const known = [...(await listProfiles()), ...READY_PROFILES].map((profile) => profile.name);
  return {
    ok: false,
    error: `--profile "${name}" is not known; use ${known.join(", ")}, or a .json file with one.`,
  };
}
