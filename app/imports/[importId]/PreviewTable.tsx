import { TYPE_LABELS } from "#lib/report/labels.ts";
import { ScrollRegion } from "../../_ui/ScrollRegion.tsx";
import type { PreviewRow } from "./actions.ts";

const HEADS = ["Row", "Source", "Party", "Type", "Language", "Published", "Title", "Text", "Event"] as const;

/** The first rows as they would be stored; one that fails says why. */
export function PreviewTable({ rows }: { rows: readonly PreviewRow[] }) {
  return (
    <section aria-labelledby="preview" className="grid gap-3">
      <h2 id="preview" className="text-lg">
        The first {rows.length} rows
      </h2>
      <ScrollRegion name="The first rows as they would be stored" className="overflow-x-auto">
        <table className="w-full border-collapse text-sm">
          <thead>
            <tr className="label border-b border-rule text-start">
              {HEADS.map((head) => (
                <th key={head} scope="col" className="py-1 pe-4 text-start font-medium">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.place} className="border-b border-line align-top">
                <th scope="row" className="py-1.5 pe-4 text-start font-normal whitespace-nowrap text-muted">
                  {row.place}
                </th>
                {row.ok ? (
                  [
                    row.draft.source,
                    row.draft.party,
                    TYPE_LABELS[row.draft.type],
                    row.draft.language,
                    row.draft.publishedAt ?? "not known",
                    row.draft.title,
                    row.beginning,
                    row.draft.event.title ?? row.draft.event.date ?? "",
                  ].map((cell, at) => (
                    <td key={HEADS[at + 1]} className="max-w-72 py-1.5 pe-4">
                      <span className="line-clamp-2">{cell}</span>
                    </td>
                  ))
                ) : (
                  <td colSpan={HEADS.length - 1} className="py-1.5 text-danger">
                    <span aria-hidden="true">▲ </span>
                    {row.reason}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
