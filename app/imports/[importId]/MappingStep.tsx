import type { ImportRecord } from "#lib/data/imports.ts";
import { ENCODINGS } from "#lib/files/encodings.ts";
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
  const columns = new Set(sample.columns);
  const fits = earlier !== null && Object.values(earlier.columns).some((column) => columns.has(column));
  return (
    <MappingForm
      importId={found.id}
      columns={sample.columns}
      rows={sample.rows}
      bundles={sample.bundles}
      initial={fits ? earlier : sample.guessed}
      profiles={await loadProfiles()}
      workbook={found.format === "xlsx"}
      encodings={found.format === "csv" ? ENCODINGS.map(({ id, label }) => ({ id, label })) : []}
    />
  );
}
