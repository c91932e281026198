"use server";
import { revalidatePath } from "next/cache";
import { changeGroup, type GroupChange, mergeGroups } from "#lib/data/import-groups.ts";
import { chooseTwins, type FoundTwin, type TwinChoice } from "#lib/data/import-twins.ts";
import { findImport } from "#lib/data/imports.ts";
import { knownSources } from "#lib/data/known-sources.ts";
import { saveProfile } from "#lib/data/profiles.ts";
import type { Refusal } from "#lib/data/refusal.ts";
import type { Draft } from "#lib/imports/draft.ts";
import { type Mapping, mappingSchema } from "#lib/imports/mapping.ts";
import { readDraft } from "#lib/imports/read-draft.ts";
import { checkFile, storeFile } from "#lib/jobs/imports.ts";
import { ofDocuments } from "#lib/jobs/read-document.ts";
import type { Sample } from "#lib/jobs/sample-file.ts";
import { isDate } from "#lib/schema/dates.ts";
import { loadAnalyst } from "../../_preferences/loaders.ts";
import type { Outcome } from "../actions.ts";
import { loadSample } from "./loaders.ts";

/** A row as it would be stored, or why it fails. */
export type PreviewRow = { readonly place: string } & (
  | { readonly ok: true; readonly draft: Draft; readonly beginning: string }
  | { readonly ok: false; readonly reason: string }
);
type Preview =
  | { readonly ok: true; readonly rows: readonly PreviewRow[] }
  | { readonly ok: false; readonly error: string };

/** A file's columns and first rows for the browser, and what they are guessed to mean. */
export type ShownSample = Pick<Sample, "columns" | "rows" | "guessed">;
type SampleOutcome =
  | { readonly ok: true; readonly sample: ShownSample }
  | { readonly ok: false; readonly error: string };

/** How much of a text a preview shows, in characters. */
const SHOWN = 140;
/** Longest name of a profile, in characters: it is typed on a command line. */
const LONGEST_NAME = 100;
const GONE = { ok: false, error: "This file is no longer there. Choose it again." } as const;

/** The file's columns and first rows, read as `reader` says: another sheet, encoding or divider. */
export async function sampleAction(importId: string, reader: Mapping["reader"]): Promise<SampleOutcome> {
  const found = await findImport(importId);
  const reading = readMapping({ reader, columns: {}, fixed: {}, dates: { form: "auto", zone: null } });
  if (!found) return GONE;
  if (!reading.ok) return reading;
  const sampling = await loadSample(found, reading.mapping);
  if (!sampling.ok) return sampling;
  const { columns, rows, guessed } = sampling.sample;
  if (rows.length === 0)
    return { ok: false, error: "No rows are found so. Choose another sheet, encoding or divider." };
  return { ok: true, sample: { columns, rows, guessed } };
}

/** The first rows of the file as the mapping would have them stored. */
export async function previewAction(importId: string, input: Mapping): Promise<Preview> {
  const reading = readMapping(input);
  const found = await findImport(importId);
  if (!reading.ok) return reading;
  if (!found) return GONE;
  const { mapping } = reading;
  const sampling = await loadSample(found, mapping);
  if (!sampling.ok) return sampling;
  const known = await knownSources();
  const rows = await Promise.all(
    sampling.sample.rows.map(async ({ place, cells, isDocument }): Promise<PreviewRow> => {
      const read = await readDraft(cells, isDocument ? ofDocuments(mapping) : mapping, known);
      if (!read.ok) return { place, ok: false, reason: read.reasons.join(" ") };
      return { place, ok: true, draft: read.draft, beginning: read.text.slice(0, SHOWN) };
    }),
  );
  return { ok: true, rows };
}

type Check = { readonly mapping: Mapping; readonly profile: string | null; readonly bundles: boolean };

/** Has every row looked at by this mapping. */
export async function startCheckAction(importId: string, input: Check): Promise<Outcome> {
  const reading = readMapping(input.mapping);
  if (!reading.ok) return reading;
  return told(await checkFile(importId, { ...input, mapping: reading.mapping }, await signature()));
}

/** Has the rows stored as proposed and chosen. */
export async function startStoringAction(importId: string): Promise<Outcome> {
  return told(await storeFile(importId, await signature()));
}

/** Changes one proposed event. */
export async function changeGroupAction(
  importId: string,
  number: number,
  change: GroupChange,
): Promise<Outcome> {
  if (change.title.trim() === "") return { ok: false, error: "The title is empty. Give the event a title." };
  if (!isDate(change.date))
    return { ok: false, error: `“${change.date}” is no date of the calendar. Write it as YYYY-MM-DD.` };
  return told(await changeGroup(importId, number, change));
}

/** Puts the rows of one proposed event to another one. */
export async function mergeGroupsAction(importId: string, from: number, into: number): Promise<Outcome> {
  return told(await mergeGroups(importId, from, into));
}

/** Keeps or skips one row that has a twin, or all of a kind. */
export async function chooseTwinsAction(
  importId: string,
  which: { readonly row: number } | { readonly kind: FoundTwin["kind"] },
  choice: TwinChoice,
): Promise<Outcome> {
  return told(await chooseTwins(importId, which, choice));
}

/** Saves a mapping under a name. */
export async function saveProfileAction(name: string, input: Mapping): Promise<Outcome> {
  const reading = readMapping(input);
  const trimmed = name.trim();
  if (!reading.ok) return reading;
  if (trimmed === "" || trimmed.length > LONGEST_NAME)
    return { ok: false, error: `Give the profile a name of at most ${LONGEST_NAME} characters.` };
  await saveProfile({ name: trimmed, mapping: reading.mapping }, await signature());
  return told({ ok: true });
}

type Read = { readonly ok: true; readonly mapping: Mapping } | { readonly ok: false; readonly error: string };

function readMapping(input: Mapping): Read {
  const reading = mappingSchema.safeParse(input);
  if (reading.success) return { ok: true, mapping: reading.data };
  const issue = reading.error.issues[0];
  const zone = issue?.path.join(".") === "dates.zone";
  return {
    ok: false,
    error: zone
      ? `“${input.dates.zone}” is no time zone. Write it like Asia/Shanghai or +08:00, or leave it empty.`
      : `The mapping cannot be read: ${issue?.message ?? "it is damaged"}. Reload the page.`,
  };
}

async function signature() {
  return { who: await loadAnalyst(), when: new Date() };
}

function told(outcome: { readonly ok: true } | Refusal): Outcome {
  revalidatePath("/imports", "layout");
  return outcome.ok ? { ok: true } : { ok: false, error: outcome.error.message };
}
