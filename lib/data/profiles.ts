import { type Mapping, mappingSchema } from "#lib/imports/mapping.ts";
import { db } from "./client.ts";
import type { Signature } from "./signature.ts";

export type Profile = { readonly name: string; readonly mapping: Mapping };

/** The profiles that people saved, by name. */
export async function listProfiles(): Promise<readonly Profile[]> {
  const rows = await db().importProfile.findMany({ orderBy: { name: "asc" } });
  return rows.map(({ name, mapping }) => ({ name, mapping: mappingSchema.parse(mapping) }));
}

/** Nothing; saves the mapping under the name, in the place of what had it. */
export async function saveProfile({ name, mapping }: Profile, { who, when }: Signature): Promise<void> {
  await db().importProfile.upsert({
    where: { name },
    create: { name, mapping, createdBy: who, createdAt: when, updatedAt: when },
    update: { mapping, updatedAt: when },
  });
}
