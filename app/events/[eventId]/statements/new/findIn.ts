import { isArchiveName } from "#lib/files/format.ts";
import type { Origin, Reading } from "./draft.ts";
import { type ReadOptions, readOnServer } from "./readOnServer.ts";
import { unpackOnServer } from "./unpackOnServer.ts";

/** What is in something that came in: a text with what it brings along, or files of which each is a draft of its own. */
export type Finding =
  | {
      readonly kind: "text";
      readonly reading: Extract<Reading, { ok: true }>;
      readonly attached: readonly Origin[];
    }
  | { readonly kind: "files"; readonly inside: readonly Origin[] }
  | { readonly kind: "failed"; readonly error: string };

/** What the server finds in a file, a text or a page; in an archive its files, in an e-mail its attachments too. */
export async function findIn(origin: Origin, options: ReadOptions): Promise<Finding> {
  if (origin.kind === "file" && isArchiveName(origin.file.name)) return filesIn(origin.file, options.signal);
  const reading = await readOnServer(origin, options);
  if (!reading.ok) return { kind: "failed", error: reading.error };
  if (origin.kind !== "file" || reading.attachments.length === 0)
    return { kind: "text", reading, attached: [] };
  const inside = await unpackOnServer(origin.file, options.signal);
  // Pictures and cards are attached to most e-mails: a word beside the text will do.
  const left = inside.ok ? inside.refused : [inside.error];
  return {
    kind: "text",
    reading: { ...reading, notices: [...reading.notices, ...left] },
    attached: inside.ok ? asOrigins(inside.files) : [],
  };
}

async function filesIn(archive: File, signal: AbortSignal): Promise<Finding> {
  const inside = await unpackOnServer(archive, signal);
  if (!inside.ok) return { kind: "failed", error: inside.error };
  const refused = inside.refused.map((reason): Origin => ({ kind: "refused", reason }));
  return { kind: "files", inside: [...asOrigins(inside.files), ...refused] };
}

function asOrigins(files: readonly File[]): readonly Origin[] {
  return files.map((file) => ({ kind: "file", file }));
}
