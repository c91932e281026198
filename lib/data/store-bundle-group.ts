import { z } from "zod";
import { bundleSchema } from "#lib/schema/bundle-schema.ts";
import { insertBundle } from "./bundles.ts";
import type { Transaction } from "./client.ts";
import type { GroupToStore, RowToStore, StoreOptions } from "./store-rows.ts";

/** What a bundle says beyond its event's facts and its statements. */
export const besideSchema = z.object({
  noStatement: bundleSchema.shape.event.shape.noStatement,
  codebook: bundleSchema.shape.codebook,
  decisions: bundleSchema.shape.decisions,
  sample: bundleSchema.shape.sample,
  label: bundleSchema.shape.label,
});

type BundleGroup = {
  readonly group: GroupToStore;
  readonly rows: readonly RowToStore[];
  readonly options: StoreOptions;
};

/** The id of the event that a whole bundle became, with its codebook and decisions, in the caller's transaction. */
export async function storeBundleGroup(
  tx: Transaction,
  importId: string,
  { group, rows, options }: BundleGroup,
): Promise<string> {
  const { noStatement, ...beside } = besideSchema.parse(group.bundle);
  const { title, date, kind, participants } = group;
  const statements = rows.map(({ draft, text }) => {
    const { id, event: _, ...facts } = draft;
    return { ...facts, id: id ?? "", text };
  });
  const bundle = { event: { title, date, kind, participants, noStatement }, statements, ...beside };
  const eventId = await insertBundle(tx, bundle, options);
  await tx.$executeRaw`
    WITH joined AS (
      SELECT s."id", r."number" FROM "ImportRow" r
      JOIN "Statement" s ON s."eventId" = ${eventId} AND s."key" = r."draft" ->> 'id'
      WHERE r."importId" = ${importId}::uuid AND r."groupNumber" = ${group.number} AND r."outcome" = 'pending'
    ), prints AS (
      INSERT INTO "Fingerprint" ("statementId", "textSha256", "wordsSha256", "bands")
      SELECT j."id", v."textSha256", r."wordsSha256", r."bands" FROM joined j
      JOIN "Version" v ON v."statementId" = j."id" AND v."number" = 1
      JOIN "ImportRow" r ON r."importId" = ${importId}::uuid AND r."number" = j."number"
    )
    UPDATE "ImportRow" SET "outcome" = 'stored', "statementId" = joined."id", "text" = NULL, "bands" = NULL
    FROM joined WHERE "ImportRow"."importId" = ${importId}::uuid AND "ImportRow"."number" = joined."number"`;
  return eventId;
}
