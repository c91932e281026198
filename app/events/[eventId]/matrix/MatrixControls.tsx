"use client";
import { counted } from "#lib/report/wording.ts";
import { SORTS, type Sort } from "./rows.ts";

const SORT_NAMES: Readonly<Record<Sort, string>> = {
  gap: "widest gap",
  order: "order of mention",
  group: "group",
};

type Props = {
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly onlyDifferences: boolean;
  readonly onOnlyDifferences: (on: boolean) => void;
  readonly shown: number;
  readonly total: number;
};

export function MatrixControls({ sort, onSort, onlyDifferences, onOnlyDifferences, shown, total }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
      <fieldset className="flex items-center gap-3">
        <legend className="label float-left me-3">Sort by</legend>
        {SORTS.map((name) => (
          <label key={name} className="flex min-h-6 items-center gap-1 pointer-coarse:min-h-11">
            <input type="radio" name="sort" checked={sort === name} onChange={() => onSort(name)} />
            {SORT_NAMES[name]}
          </label>
        ))}
      </fieldset>
      <label className="flex min-h-6 items-center gap-1.5 pointer-coarse:min-h-11">
        <input
          type="checkbox"
          checked={onlyDifferences}
          onChange={(event) => onOnlyDifferences(event.target.checked)}
        />
        Only differences
      </label>
      <p className="label ms-auto" role="status">
        {shown === total ? "" : `${shown} of `}
        {counted(total, "topic")}
      </p>
    </div>
  );
}
