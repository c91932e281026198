"use client";
import { type KeyboardEvent, useCallback, useState } from "react";

type Place = { readonly row: number; readonly column: number };

const STEPS: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

const clamp = (value: number, size: number) => Math.max(0, Math.min(size - 1, value));

/** Roving focus over a grid of buttons with `data-row` and `data-column` (WAI-ARIA grid pattern): one tab stop, arrows move. */
export function useGrid(rows: number, columns: number) {
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const next = move(at, event, { rows, columns });
      if (!next) return;
      event.preventDefault();
      setAt(next);
      event.currentTarget
        .querySelector<HTMLElement>(`[data-row="${next.row}"][data-column="${next.column}"]`)
        ?.focus();
    },
    [at, rows, columns],
  );
  const tabIndex = (row: number, column: number) =>
    row === clamp(at.row, rows) && column === clamp(at.column, columns) ? 0 : -1;
  return { onKeyDown, tabIndex, enter: setAt };
}

function move(
  at: Place,
  event: KeyboardEvent,
  { rows, columns }: { rows: number; columns: number },
): Place | null {
  if (event.key === "Home") return { row: event.ctrlKey ? 0 : at.row, column: 0 };
  if (event.key === "End") return { row: event.ctrlKey ? rows - 1 : at.row, column: columns - 1 };
  const step = STEPS[event.key];
  if (!step || event.altKey || event.metaKey) return null;
  return { row: clamp(at.row + step.row, rows), column: clamp(at.column + step.column, columns) };
}
