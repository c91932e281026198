"use client";
import { memo, useMemo } from "react";
import { StateSign } from "../../../_marks/StateMark.tsx";
import { Button } from "../../../_ui/Button.tsx";
import { EmptyState } from "../../../_ui/EmptyState.tsx";
import { ColumnCell } from "./ColumnCell.tsx";
import { type Line, LinkLines, leftToRight } from "./LinkLines.tsx";
import type { Column } from "./model.ts";
import { passageKey, placeKey } from "./passageKey.ts";
import { TopicCell } from "./TopicCell.tsx";
import type { TopicRow as Row } from "./topicRows.ts";
import { useScreen } from "./useReader.ts";

/** A row a topic, in the first column's order. */
export function TopicOrder({ rows, hidden }: { rows: readonly Row[]; hidden: number }) {
  const { model, go } = useScreen();
  if (rows.length === 0)
    return (
      <EmptyState
        title={hidden > 0 ? "No topic fits these filters" : "No topic of the codebook was found"}
        actions={
          hidden > 0 ? (
            <Button onClick={() => go({ topics: [], kinds: [], onlyDifferences: false })}>
              Show all {hidden} topics
            </Button>
          ) : (
            <Button onClick={() => go({ order: "text" })}>Read the texts in their own order</Button>
          )
        }
      />
    );
  return (
    <>
      {rows.map((row) => (
        <TopicRow key={row.topic} row={row} columns={model.columns} />
      ))}
      {hidden > 0 ? (
        <p className="border-t border-line py-3 text-muted">
          {hidden} more {hidden === 1 ? "topic is" : "topics are"} left out by the filters.{" "}
          <button
            type="button"
            className="min-h-6 text-link underline"
            onClick={() => go({ topics: [], kinds: [], onlyDifferences: false })}
          >
            Show all
          </button>
        </p>
      ) : null}
    </>
  );
}

const TopicRow = memo(function TopicRow({ row, columns }: { row: Row; columns: readonly Column[] }) {
  const { model } = useScreen();
  const lines = useMemo(() => linesOf(row, columns), [row, columns]);
  const drawn = useMemo(
    () =>
      new Set(lines.flatMap(({ leftKey, rightKey }) => [`${leftKey}>${rightKey}`, `${rightKey}>${leftKey}`])),
    [lines],
  );
  return (
    <section
      data-row={row.topic}
      aria-label={row.label}
      className="scroll-mt-(--heads) border-t border-line pb-6 [contain-intrinsic-size:auto_24rem] [content-visibility:auto] first:border-t-0"
    >
      <h3 className="sticky top-(--heads) z-[5] flex items-baseline gap-3 bg-paper py-2 text-sm md:static">
        {row.label}
        {row.differs ? null : <span className="label font-normal">no difference in state or strength</span>}
      </h3>
      <div className="relative grid md:grid-cols-(--columns)">
        {row.cells.map((cell, at) => {
          const column = columns[at];
          return column ? (
            <ColumnCell key={cell.statement} statement={cell.statement} at={at}>
              <TopicCell
                column={column}
                cell={cell}
                topic={row.topic}
                label={row.label}
                isDrawn={(index, { at: to }) =>
                  drawn.has(`${passageKey({ statement: column.id, passage: index })}>${passageKey(to)}`)
                }
              />
            </ColumnCell>
          ) : null;
        })}
        {model.absent.map(({ party }, at) => (
          <div
            key={party}
            className="hidden pt-2 text-center text-muted md:block"
            style={{ gridColumn: (columns.length + at) * 2 + 1 }}
          >
            <StateSign state="no-statement" />
            <span className="sr-only">{party} issued no statement</span>
          </div>
        ))}
        <LinkLines lines={lines} />
      </div>
    </section>
  );
});

/** The row's links between columns that stand beside each other. */
function linesOf(row: Row, columns: readonly Column[]): readonly Line[] {
  return row.links.flatMap(({ a, b, relation }) => {
    const atA = columns.findIndex(({ id }) => id === a.statement);
    const atB = columns.findIndex(({ id }) => id === b.statement);
    if (Math.abs(atA - atB) !== 1) return [];
    const [left, right] = atA < atB ? [a, b] : [b, a];
    return [
      {
        id: `${passageKey(a)}>${passageKey(b)}`,
        left: placeKey(row.topic, left),
        right: placeKey(row.topic, right),
        leftKey: passageKey(left),
        rightKey: passageKey(right),
        leftOrder: columns[Math.min(atA, atB)]?.order ?? 0,
        rightOrder: columns[Math.max(atA, atB)]?.order ?? 0,
        relation: leftToRight(relation, atA < atB),
      },
    ];
  });
}
