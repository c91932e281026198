"use client";
import type { Comparison } from "#lib/engine/types.ts";
import { StateMark } from "../../../_marks/StateMark.tsx";
import { MatrixCell } from "./MatrixCell.tsx";
import type { MatrixRow } from "./rows.ts";
import type { useGrid } from "./useGrid.ts";

type Props = {
  readonly row: MatrixRow;
  /** Number of the row in the table, from 0. */
  readonly place: number;
  readonly comparison: Comparison;
  readonly chosen: string | null;
  readonly grid: ReturnType<typeof useGrid>;
  readonly onChoose: (key: string) => void;
};

/** One topic through all statements. */
export function MatrixTopic({ row, place, comparison, chosen, grid, onChoose }: Props) {
  return (
    <tr className="border-b border-line hover:bg-sunk/60">
      <th scope="row" className="sticky start-0 z-10 bg-paper py-1 pe-3 font-medium">
        {row.label}
      </th>
      {row.cells.map((cell, column) => {
        const key = `${cell.topic}:${cell.statement}`;
        return (
          <MatrixCell
            key={cell.statement}
            cell={cell}
            name={`${row.label}, ${comparison.statements[column]?.source}`}
            order={column}
            chosen={chosen === key}
            tabIndex={grid.tabIndex(place, column)}
            place={{ row: place, column }}
            onEnter={() => grid.enter({ row: place, column })}
            onChoose={() => onChoose(key)}
          />
        );
      })}
      {comparison.noStatement.map(({ party, note }) => (
        <td key={party} className="px-3 py-1" title={note || undefined}>
          <StateMark state="no-statement" className="text-muted" />
        </td>
      ))}
    </tr>
  );
}
