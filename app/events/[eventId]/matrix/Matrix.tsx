"use client";
import { useCallback, useMemo } from "react";
import { useQuery } from "../../../_ui/useQuery.ts";
import type { EventView } from "../view.ts";
import { CellPanel } from "./CellPanel.tsx";
import { MatrixControls } from "./MatrixControls.tsx";
import { MatrixTable } from "./MatrixTable.tsx";
import { matrixSections, SORTS, type Sort } from "./rows.ts";

/** Topics × statements; a chosen cell's words stand beside the table. */
export function Matrix({ view }: { view: EventView }) {
  const [sortParam, setSort] = useQuery("sort");
  const [show, setShow] = useQuery("show");
  const [cell, setCell] = useQuery("cell");
  const sort: Sort = SORTS.find((known) => known === sortParam) ?? "gap";
  const onlyDifferences = show === "differences";
  const { comparison, codebook } = view;
  const sections = useMemo(
    () => matrixSections(comparison, { sort, onlyDifferences, groups: codebook.groups }),
    [comparison, sort, onlyDifferences, codebook.groups],
  );
  const close = useCallback(() => {
    document.querySelector<HTMLElement>("[data-chosen='true']")?.focus();
    setCell(null);
  }, [setCell]);
  const chosen = chosenCell(view, cell);
  return (
    <div className={chosen ? "grid items-start gap-6 min-[1100px]:grid-cols-[minmax(0,1fr)_26rem]" : ""}>
      <div className="grid min-w-0 gap-3">
        <MatrixControls
          sort={sort}
          onSort={(value) => setSort(value === "gap" ? null : value)}
          onlyDifferences={onlyDifferences}
          onOnlyDifferences={(on) => setShow(on ? "differences" : null)}
          shown={sections.reduce((sum, { rows }) => sum + rows.length, 0)}
          total={comparison.topics.length}
        />
        <MatrixTable
          view={view}
          sections={sections}
          chosen={cell}
          onChoose={(key) => setCell(key === cell ? null : key)}
        />
      </div>
      {chosen ? <CellPanel view={view} cell={chosen} onClose={close} /> : null}
    </div>
  );
}

function chosenCell({ comparison }: EventView, key: string | null) {
  if (key === null) return null;
  return comparison.coverage.find(({ topic, statement }) => `${topic}:${statement}` === key) ?? null;
}
