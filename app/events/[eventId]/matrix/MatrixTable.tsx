"use client";
import { ScrollRegion } from "../../../_ui/ScrollRegion.tsx";
import type { EventView } from "../view.ts";
import { MatrixTopic } from "./MatrixTopic.tsx";
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
  const order = sections.flatMap(({ rows }) => rows.map(({ topic }) => topic));
  const grid = useGrid(order.length, statements.length);
  return (
    <ScrollRegion name="Coverage by topic and statement" className="overflow-x-auto border-t-2 border-rule">
      <table className="w-full border-collapse text-sm" onKeyDown={grid.onKeyDown}>
        <caption className="sr-only">
          What each statement does with each topic. Arrow keys move between cells; Enter opens the words
          behind one.
        </caption>
        <thead>
          <tr className="border-b border-rule align-bottom">
            <th scope="col" className="sticky start-0 z-10 w-32 bg-paper py-2 pe-3 sm:w-56">
              Topic
            </th>
            {statements.map((statement, place) => (
              <StatementHead key={statement.id} view={view} statement={statement} order={place} />
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
                <th scope="rowgroup" className="label sticky start-0 bg-paper pt-5 pb-1 font-semibold">
                  {heading}
                </th>
                <td colSpan={statements.length + noStatement.length} />
              </tr>
            )}
            {rows.map((row) => (
              <MatrixTopic
                key={row.topic}
                row={row}
                place={order.indexOf(row.topic)}
                comparison={view.comparison}
                chosen={chosen}
                grid={grid}
                onChoose={onChoose}
              />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}
