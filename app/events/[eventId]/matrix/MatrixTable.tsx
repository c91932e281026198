"use client";
import { StateMark } from "../../../_marks/StateMark.tsx";
import type { EventView } from "../view.ts";
import { MatrixCell } from "./MatrixCell.tsx";
import type { MatrixSection } from "./rows.ts";
import { StatementHead } from "./StatementHead.tsx";
import { useGrid } from "./useGrid.ts";

type Props = {
  readonly view: EventView;
  readonly sections: readonly MatrixSection[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
};

/** A real table with header cells; its cells are buttons under one roving focus. */
export function MatrixTable({ view, sections, chosen, onChoose }: Props) {
  const { statements, noStatement } = view.comparison;
  const rowCount = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const grid = useGrid(rowCount, statements.length);
  let row = -1;
  return (
    <section
      aria-label="Coverage by topic and statement"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      className="overflow-x-auto border-t-2 border-rule"
    >
      <table className="w-full border-collapse text-sm" onKeyDown={grid.onKeyDown}>
        <caption className="sr-only">
          What each statement does with each topic. Arrow keys move between cells; Enter opens the words
          behind one.
        </caption>
        <thead>
          <tr className="border-b border-rule align-bottom">
            <th scope="col" className="sticky start-0 z-10 w-40 bg-paper py-2 pe-3 sm:w-56">
              Topic
            </th>
            {statements.map((statement, order) => (
              <StatementHead key={statement.id} view={view} statement={statement} order={order} />
            ))}
            {noStatement.map(({ party }) => (
              <th key={party} scope="col" className="px-3 py-2">
                {party}
                <span className="label block font-normal">no statement issued</span>
              </th>
            ))}
          </tr>
        </thead>
        {sections.map(({ heading, rows }) => (
          <tbody key={heading ?? "all"}>
            {heading === null ? null : (
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={1}
                  className="label sticky start-0 bg-paper pt-5 pb-1 font-semibold"
                >
                  {heading}
                </th>
                <td colSpan={statements.length + noStatement.length} />
              </tr>
            )}
            {rows.map(({ topic, label, cells }) => {
              row += 1;
              const at = row;
              return (
                <tr key={topic} className="border-b border-line hover:bg-sunk/60">
                  <th scope="row" className="sticky start-0 z-10 bg-paper py-1 pe-3 font-medium">
                    {label}
                  </th>
                  {cells.map((cell, column) => (
                    <MatrixCell
                      key={cell.statement}
                      cell={cell}
                      name={`${label}, ${view.comparison.statements[column]?.source}`}
                      order={column}
                      chosen={chosen === `${cell.topic}:${cell.statement}`}
                      tabIndex={grid.tabIndex(at, column)}
                      place={{ row: at, column }}
                      onEnter={() => grid.enter({ row: at, column })}
                      onChoose={() => onChoose(`${cell.topic}:${cell.statement}`)}
                    />
                  ))}
                  {noStatement.map(({ party, note }) => (
                    <td key={party} className="px-3 py-1" title={note || undefined}>
                      <StateMark state="no-statement" className="text-muted" />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </section>
  );
}
