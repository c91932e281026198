import type { Known } from "#lib/imports/read-draft.ts";
import { db } from "./client.ts";

/** Every stored source and party, to be matched by what comes in. */
export async function knownSources(): Promise<Known> {
  const sources = await db().source.findMany({
    orderBy: [{ name: "asc" }, { party: "asc" }],
    select: { name: true, party: true, type: true },
  });
  const participants = await db().participant.findMany({
    distinct: ["party"],
    orderBy: { party: "asc" },
    select: { party: true },
  });
  return {
    sources,
    parties: [...new Set([...sources, ...participants].map(({ party }) => party))].sort(),
  };
}
