import type { ImportRecord } from "#lib/data/imports.ts";
import { ENCODINGS } from "#lib/files/encodings.ts";
import { fits } from "#lib/imports/fits.ts";
import { ErrorNote } from "../../_ui/ErrorNote.tsx";
import { loadMappingOf, loadProfiles, loadSample } from "./loaders.ts";
import { MappingForm } from "./MappingForm.tsx";

/** What the columns mean: guessed from their names and first rows, as an earlier import had them, or as kept. */
export async function MappingStep({ found, like }: { found: ImportRecord; like: string | null }) {
  const earlier = found.mapping ?? (await loadMappingOf(like));
  const sampling = await loadSample(found, earlier);
  if (!sampling.ok)
    return (
      <ErrorNote title="This file cannot be read">
        {sampling.error} Choose another file under Imports → New import.
      </ErrorNote>
    );
  const { sample } = sampling;
  const holds = earlier !== null && (sample.columns.length === 0 || fits(earlier, sample.columns));
  return (
    <MappingForm
      importId={found.id}
      sample={{ columns: sample.columns, rows: sample.rows, guessed: sample.guessed }}
      bundles={sample.bundles}
      initial={holds ? earlier : sample.guessed}
      profiles={await loadProfiles()}
      workbook={found.format === "xlsx"}
      encodings={found.format === "csv" ? ENCODINGS.map(({ id, label }) => ({ id, label })) : []}
    />
  );
}
