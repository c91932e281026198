"use client";
import type { CoverageCell } from "#lib/engine/types.ts";
import { percent } from "#lib/report/wording.ts";
import { hue } from "../../../_marks/hue.ts";
import { StateMark } from "../../../_marks/StateMark.tsx";
import { classes } from "../../../_ui/classes.ts";

/** The share at which a cell's bar is full: few topics take up more of a statement. */
const FULL_BAR_SHARE = 0.5;

type Props = {
  readonly cell: CoverageCell;
  readonly name: string;
  readonly order: number;
  readonly chosen: boolean;
  readonly tabIndex: number;
  readonly place: { readonly row: number; readonly column: number };
  readonly onEnter: () => void;
  readonly onChoose: () => void;
};

export function MatrixCell({ cell, name, order, chosen, tabIndex, place, onEnter, onChoose }: Props) {
  const silent = cell.state === "silent";
  return (
    <td className="p-0">
      <button
        type="button"
        aria-label={`${name}: ${cell.state}${silent ? "" : `, ${percent(cell.share)} of the text`}`}
        aria-expanded={chosen}
        data-chosen={chosen}
        data-row={place.row}
        data-column={place.column}
        tabIndex={tabIndex}
        onFocus={onEnter}
        onClick={onChoose}
        className={classes(
          "grid w-full grid-cols-[6.5rem_1fr] items-center gap-2 px-3 py-1.5 text-start -outline-offset-2 pointer-coarse:min-h-11",
          chosen ? "bg-selected outline-1 outline-focus" : "hover:bg-sunk",
        )}
      >
        <StateMark state={cell.state} />
        {silent ? null : (
          <span className="flex items-center gap-2">
            <span className="w-10 text-end text-muted">{percent(cell.share)}</span>
            <span aria-hidden="true" className="hidden h-1.5 max-w-24 flex-1 lg:block">
              <span
                className="block h-full"
                style={{
                  background: hue(order),
                  width: `${Math.min(1, cell.share / FULL_BAR_SHARE) * 100}%`,
                }}
              />
            </span>
          </span>
        )}
      </button>
    </td>
  );
}
