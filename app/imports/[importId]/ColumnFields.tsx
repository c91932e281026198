"use client";
import type { Field as FieldName, Mapping } from "#lib/imports/mapping.ts";
import { inputClasses } from "../../_ui/Field.tsx";

const LABELS: Readonly<Record<FieldName, string>> = {
  text: "Text",
  title: "Title",
  source: "Source (who published it)",
  party: "Party (for whom it speaks)",
  type: "Type of text",
  language: "Language",
  publishedAt: "Published",
  time: "Time of day, if apart",
  url: "Web address",
  eventTitle: "Event",
  eventDate: "Event's day",
  eventKind: "Event's kind",
  participants: "Participants",
};

/** What happens where a field has neither a column nor a fixed value. */
const OTHERWISE: Readonly<Record<FieldName, string>> = {
  text: "needed",
  title: "none",
  source: "the web address's host",
  party: "that of the known source",
  type: "that of the known source, else press report",
  language: "found from the text",
  publishedAt: "not known",
  time: "none",
  url: "none",
  eventTitle: "rows are put together by day and who is named",
  eventDate: "the day of publication",
  eventKind: "from the titles",
  participants: "none",
};
/** How much of a cell is shown beside its column's name, in characters. */
const SHOWN = 60;
const FIELDS = Object.keys(LABELS) as FieldName[];

type Props = {
  /** The columns of the file's tables; none where it holds documents alone, which have their fields of themselves. */
  readonly columns: readonly string[];
  readonly sample: Readonly<Record<string, string>>;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
};

/** What a document cannot leave to another document: its own words. */
const OF_TABLES: readonly FieldName[] = ["text", "time"];

/** A line for each field: which column has it, and what holds where there is none. */
export function ColumnFields({ columns, sample, mapping, onChange }: Props) {
  const isTable = columns.length > 0;
  const choose = (field: FieldName, column: string) => {
    const { [field]: _, ...others } = mapping.columns;
    onChange({ ...mapping, columns: column === "" ? others : { ...others, [field]: column } });
  };
  const fix = (field: FieldName, value: string) => {
    const { [field]: _, ...others } = mapping.fixed;
    onChange({ ...mapping, fixed: value === "" ? others : { ...others, [field]: value } });
  };
  return (
    <section aria-labelledby="columns" className="grid gap-3">
      <h2 id="columns" className="border-b border-rule pb-1 text-lg">
        {isTable ? "What the columns mean" : "What the documents do not say themselves"}
      </h2>
      <ul className="grid grid-cols-1 gap-x-8 gap-y-4 lg:grid-cols-2">
        {FIELDS.filter((field) => isTable || !OF_TABLES.includes(field)).map((field) => {
          const column = mapping.columns[field];
          const cell = sample[isTable ? (column ?? "") : field] ?? "";
          return (
            <li key={field} className="grid grid-cols-1 gap-1">
              <p className="flex justify-between gap-3 text-sm">
                <span className="font-medium">{LABELS[field]}</span>
                <span className="label truncate">
                  {cell ? `“${cell.slice(0, SHOWN)}${cell.length > SHOWN ? "…" : ""}”` : OTHERWISE[field]}
                </span>
              </p>
              <div className={isTable ? "grid grid-cols-2 gap-2" : ""}>
                {isTable ? (
                  <select
                    className={inputClasses}
                    aria-label={`Column of ${LABELS[field]}`}
                    value={column ?? ""}
                    onChange={(event) => choose(field, event.target.value)}
                  >
                    <option value="">no column</option>
                    {column !== undefined && !columns.includes(column) ? (
                      <option value={column}>{column} (not in this file)</option>
                    ) : null}
                    {columns.map((name) => (
                      <option key={name} value={name}>
                        {name}
                      </option>
                    ))}
                  </select>
                ) : null}
                {OF_TABLES.includes(field) ? null : (
                  <input
                    className={inputClasses}
                    aria-label={`${LABELS[field]} where its cell is empty`}
                    placeholder={isTable && column === undefined ? "one for all" : "where empty"}
                    value={mapping.fixed[field] ?? ""}
                    onChange={(event) => fix(field, event.target.value)}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
