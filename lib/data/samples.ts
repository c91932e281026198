import type { Bundle } from "#lib/schema/bundle.ts";
import { insertBundle } from "./bundles.ts";
import { db } from "./client.ts";
import type { Signature } from "./signature.ts";

/**
 * How many samples were stored: those that never were before. One that somebody deleted does not come back, one that a
 * newer version brings is added; all of them or none.
 */
export async function storeSamplesOnce(
  samples: readonly { readonly name: string; readonly bundle: Bundle }[],
  signature: Signature,
): Promise<number> {
  return db().$transaction(async (tx) => {
    // Two servers on one database start at once: the second finds the samples there.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('samples', 0))`;
    const markers = await tx.marker.findMany({ select: { name: true } });
    const known = new Set(markers.map(({ name }) => name));
    const fresh = samples.filter(({ name }) => !known.has(`sample ${name}`));
    for (const { name, bundle } of fresh) {
      const value = await insertBundle(tx, bundle, { ...signature, rawName: name });
      await tx.marker.create({ data: { name: `sample ${name}`, value, setAt: signature.when } });
    }
    return fresh.length;
  });
}
