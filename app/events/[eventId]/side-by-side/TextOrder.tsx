"use client";
import { Fragment, memo, useMemo } from "react";
import { textLanguage } from "../../../_marks/direction.ts";
import { StateSign } from "../../../_marks/StateMark.tsx";
import type { AlignedText, Chunk } from "./alignRows.ts";
import { ColumnCell } from "./ColumnCell.tsx";
import { LinkBadges } from "./LinkBadges.tsx";
import { LinkLines } from "./LinkLines.tsx";
import { levelLines } from "./levelLines.ts";
import type { Column, SideBySideModel } from "./model.ts";
import { PassageText } from "./PassageText.tsx";
import { passageKey } from "./passageKey.ts";
import { useScreen } from "./useReader.ts";

/** The whole text of each statement in its own order; linked passages stand level where their orders allow it. */
export function TextOrder({ aligned }: { aligned: AlignedText }) {
  const { model } = useScreen();
  const lines = useMemo(() => levelLines(model.links, model.columns, aligned), [model, aligned]);
  const drawn = useMemo(
    () =>
      new Set(lines.flatMap(({ leftKey, rightKey }) => [`${leftKey}>${rightKey}`, `${rightKey}>${leftKey}`])),
    [lines],
  );
  return (
    <div
      className="relative grid pt-1 md:grid-cols-(--columns)"
      style={{ gridTemplateRows: `repeat(${aligned.rows}, auto)` }}
    >
      {aligned.chunks.map((chunk) => {
        const column = model.columns[chunk.column];
        return column ? (
          <ColumnCell
            key={`${column.id}:${chunk.from}`}
            statement={column.id}
            at={chunk.column}
            rows={{ start: chunk.rowStart, end: chunk.rowEnd }}
            className="pt-3"
          >
            <ChunkText chunk={chunk} column={column} drawn={drawn} />
          </ColumnCell>
        ) : null;
      })}
      <LinkLines lines={lines} />
    </div>
  );
}

type ChunkProps = { readonly chunk: Chunk; readonly column: Column; readonly drawn: ReadonlySet<string> };

const ChunkText = memo(function ChunkText({ chunk, column, drawn }: ChunkProps) {
  const { model } = useScreen();
  return (
    <div
      className="words group-data-many/side:text-base group-data-many/side:leading-[1.625rem]"
      {...textLanguage(column.language)}
    >
      {column.passages.slice(chunk.from, chunk.to).map((passage, at) => {
        const index = chunk.from + at;
        const before = column.passages[index - 1];
        const opensParagraph = before !== undefined && before.paragraph !== passage.paragraph;
        const key = passageKey({ statement: column.id, passage: index });
        return (
          <Fragment key={passage.start}>
            {opensParagraph && at > 0 ? <span className="block h-3" /> : " "}
            {opensParagraph || index === 0 ? <ParagraphSign number={passage.paragraph + 1} /> : null}
            {passage.denied.length > 0 ? <Denies /> : null}
            <PassageText column={column} index={index} row={null} quiet={isLeftOut(model, column, index)} />
            <LinkBadges
              statement={column.id}
              index={index}
              row={null}
              isDrawn={(partner) => drawn.has(`${key}>${passageKey(partner.at)}`)}
            />
          </Fragment>
        );
      })}
    </div>
  );
});

/** Where a text is cut into level rows, white space alone would not tell a paragraph from a row. */
function ParagraphSign({ number }: { number: number }) {
  return (
    <span className="me-1.5 font-sans text-xs text-faint select-none" lang="en">
      <span aria-hidden="true">¶</span>
      <span className="sr-only">paragraph </span>
      {number}
    </span>
  );
}

function Denies() {
  return (
    <span className="me-1 inline-flex items-center gap-1 font-sans text-xs" lang="en">
      <StateSign state="denies" className="size-3" />
      denies
    </span>
  );
}

/** In the text's own order nothing may be missing: what a filter leaves out is said aside. */
function isLeftOut(
  { address, differences, partners }: SideBySideModel,
  column: Column,
  index: number,
): boolean {
  const key = passageKey({ statement: column.id, passage: index });
  const passage = column.passages[index];
  const marks = [...(passage?.topics ?? []), ...(passage?.denied ?? [])];
  return (
    (address.topics.length > 0 && !marks.some(({ id }) => address.topics.includes(id))) ||
    (address.onlyDifferences && !differences[key]) ||
    (address.kinds.length > 0 && !partners[key]?.some(({ relation }) => address.kinds.includes(relation)))
  );
}
