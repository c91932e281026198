import { createHash } from "node:crypto";
import { db } from "#lib/data/client.ts";
import { countRows } from "#lib/data/import-rows.ts";
import { createImport, findImport, mapImport, moveImport } from "#lib/data/imports.ts";
import { cancelJob, findActiveJob } from "#lib/data/jobs.ts";
import { type Refusal, refuse } from "#lib/data/refusal.ts";
import type { Signature } from "#lib/data/signature.ts";
import { bytesText } from "#lib/files/limits.ts";
import { type Mapping, refusalOfMapping } from "#lib/imports/mapping.ts";
import { TABLE_LIMITS } from "#lib/tables/limits.ts";
import { TABLE_ENDINGS, tableFormat } from "#lib/tables/table-format.ts";
import { enqueue } from "./queue.ts";

/** How large the pieces are in which a file is kept, in bytes. */
const PART_BYTES = 1_000_000;

/** The id of the import that a file became: its bytes are kept, nothing of it is stored yet. */
export async function beginImport(
  name: string,
  bytes: Uint8Array,
  signature: Signature,
): Promise<{ readonly ok: true; readonly id: string } | Refusal> {
  if (bytes.length === 0) return refuse("invalid", `“${name}” is empty.`);
  if (bytes.length > TABLE_LIMITS.bytes)
    return refuse(
      "invalid",
      `“${name}” has ${bytesText(bytes.length)}; at most ${bytesText(TABLE_LIMITS.bytes)} fit. Divide it.`,
    );
  const format = tableFormat(name, bytes);
  if (!format)
    return refuse(
      "invalid",
      `“${name}” is no file of many statements that can be read here. Choose one that ends in ${TABLE_ENDINGS.join(", ")}.`,
    );
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const id = await createImport({ name, bytes: bytes.length, sha256, format, signature }, partsOf(bytes));
  return { ok: true, id };
}

function* partsOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PART_BYTES) yield bytes.subarray(at, at + PART_BYTES);
}

type Reading = { readonly mapping: Mapping; readonly profile: string | null; readonly bundles: boolean };
type Begun = { readonly ok: true; readonly jobId: string } | Refusal;

/** The job that looks at every row by this mapping; whatever was proposed before is thrown away. */
export async function checkFile(
  importId: string,
  { mapping, profile, bundles }: Reading,
  signature: Signature,
): Promise<Begun> {
  const found = await findImport(importId);
  if (!found) return refuse("not-found", "This file is no longer there. Choose it again.");
  const problem = bundles ? null : refusalOfMapping(mapping);
  if (problem !== null) return refuse("invalid", problem);
  return db().$transaction(async (tx) => {
    const active = await findActiveJob(tx, importId, "check-import");
    if (active) await cancelJob(tx, active, signature.when);
    const mapped = await mapImport(tx, importId, { mapping, profile });
    if (!mapped.ok) return mapped;
    const title = `Look at ${found.name}`;
    const jobId = await enqueue(tx, "check-import", { title, importId, total: null, signature });
    return { ok: true, jobId };
  });
}

/** The job that stores the rows as proposed and chosen. */
export async function storeFile(importId: string, signature: Signature): Promise<Begun> {
  const found = await findImport(importId);
  if (!found) return refuse("not-found", "This file is no longer there. Choose it again.");
  const { pending } = await countRows(importId);
  if (pending === 0) return refuse("invalid", `No row of “${found.name}” can be stored: every one fails.`);
  return db().$transaction(async (tx) => {
    const moved = await moveImport(tx, importId, { from: ["ready"], to: "storing", when: signature.when });
    if (!moved)
      return refuse("conflict", "This file is not ready, or its statements are being stored already.");
    const title = `Import ${found.name}`;
    const jobId = await enqueue(tx, "import", { title, importId, total: pending, signature });
    return { ok: true, jobId };
  });
}
