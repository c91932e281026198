"use client";
import { Fragment, memo, useMemo, useRef } from "react";
import { textLanguage } from "../../../_marks/direction.ts";
import { StateSign } from "../../../_marks/StateMark.tsx";
import type { AlignedText, Chunk } from "./alignRows.ts";
import { ColumnCell } from "./ColumnCell.tsx";
import { LinkBadges } from "./LinkBadges.tsx";
import { LinkLines } from "./LinkLines.tsx";
import type { Column, SideBySideModel } from "./model.ts";
import { PassageText } from "./PassageText.tsx";
import { passageKey } from "./passageKey.ts";
import { levelLines } from "./levelLines.ts";
import { useScreen } from "./useReader.ts";

/** The whole text of each statement in its own order; linked passages stand level where their orders allow it. */
export function TextOrder({ aligned }: { aligned: AlignedText }) {
  const { model } = useScreen();
  const container = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => levelLines(model.links, model.columns, aligned), [model, aligned]);
  const drawn = useMemo(
    () => new Set(lines.flatMap(({ leftKey, rightKey }) => [`${leftKey}>${rightKey}`, `${rightKey}>${leftKey}`])),
    [lines],
  );
  return (
    <div
      ref={container}
      className="relative grid pt-3 md:grid-cols-(--columns)"
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
          >
            <ChunkText chunk={chunk} column={column} drawn={drawn} />
          </ColumnCell>
        ) : null;
      })}
      <LinkLines lines={lines} container={container} />
    </div>
  );
}

type ChunkProps = { readonly chunk: Chunk; readonly column: Column; readonly drawn: ReadonlySet<string> };

const ChunkText = memo(function ChunkText({ chunk, column, drawn }: ChunkProps) {
  const { model } = useScreen();
  return (
    <div className="words group-data-many/side:text-base group-data-many/side:leading-[1.625rem]" {...textLanguage(column.language)}>
      {column.passages.slice(chunk.from, chunk.to).map((passage, at) => {
        const index = chunk.from + at;
        const before = column.passages[index - 1];
        const opensParagraph = before !== undefined && before.paragraph !== passage.paragraph;
        const key = passageKey({ statement: column.id, passage: index });
        return (
          <Fragment key={passage.start}>
            {opensParagraph ? <span className="block h-4" data-paragraph={passage.paragraph} /> : " "}
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

function Denies() {
  return (
    <span className="me-1 inline-flex items-center gap-1 font-sans text-xs" lang="en">
      <StateSign state="denies" className="size-3" />
      denies
    </span>
  );
}

/** In the text's own order nothing may be missing: what a filter leaves out is said aside. */
function isLeftOut({ address, differences, partners }: SideBySideModel, column: Column, index: number): boolean {
  const key = passageKey({ statement: column.id, passage: index });
  const passage = column.passages[index];
  const marks = [...(passage?.topics ?? []), ...(passage?.denied ?? [])];
  return (
    (address.topics.length > 0 && !marks.some(({ id }) => address.topics.includes(id))) ||
    (address.onlyDifferences && !differences[key]) ||
    (address.kinds.length > 0 && !partners[key]?.some(({ relation }) => address.kinds.includes(relation)))
  );
}
