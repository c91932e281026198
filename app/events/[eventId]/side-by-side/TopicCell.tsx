"use client";
import { Fragment, useState } from "react";
import type { Passage, Span } from "#lib/engine/types.ts";
import { lengthOf, percent } from "#lib/report/wording.ts";
import { textLanguage } from "../../../_marks/direction.ts";
import { StateMark, StateSign } from "../../../_marks/StateMark.tsx";
import { LinkBadges } from "./LinkBadges.tsx";
import type { Column } from "./model.ts";
import { PassageText } from "./PassageText.tsx";
import type { Partner } from "./partners.ts";
import { SilentCell } from "./SilentCell.tsx";
import { type TopicCell as Cell, runsOf } from "./topicRows.ts";
import { voiceNote } from "./vocabulary.ts";

type Props = {
  readonly column: Column;
  readonly cell: Cell;
  readonly topic: string;
  readonly label: string;
  readonly isDrawn: (index: number, partner: Partner) => boolean;
};

/** What one statement says on one topic: its state, its passages, and their neighbours on request. */
export function TopicCell({ column, cell, topic, label, isDrawn }: Props) {
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  if (cell.passages.length === 0)
    return (
      <SilentCell
        topic={label}
        name={column.name}
        language={column.language}
        length={lengthOf(column)}
        searched={cell.searched}
      />
    );
  const shown = [...new Set([...cell.passages, ...opened])].sort((a, b) => a - b);
  const open = (indices: readonly number[]) => setOpened((before) => new Set([...before, ...indices]));
  return (
    <>
      <p className="flex min-h-8 items-center gap-2 text-sm">
        <StateMark state={cell.state} />
        <span className="label">{percent(cell.share)}</span>
      </p>
      <div
        className="words group-data-many/side:text-base group-data-many/side:leading-[1.625rem]"
        {...textLanguage(column.language)}
      >
        {runsOf(shown).map(([from, to], at, runs) => (
          <Fragment key={from}>
            <Gap from={runs[at - 1]?.[1] ?? 0} to={from} onOpen={open} atEdge={at === 0} column={column} />
            <Run
              {...{ column, topic, from, to, isDrawn }}
              on={new Set(cell.passages)}
              denied={new Set(cell.denied)}
            />
            {at === runs.length - 1 ? (
              <Gap from={to} to={column.passages.length} onOpen={open} atEdge column={column} />
            ) : null}
          </Fragment>
        ))}
      </div>
    </>
  );
}

/** Passages left out: opens the neighbour at an edge, the whole gap between two runs. */
function Gap({
  from,
  to,
  onOpen,
  atEdge,
  column,
}: {
  from: number;
  to: number;
  onOpen: (indices: readonly number[]) => void;
  atEdge: boolean;
  column: Column;
}) {
  const count = to - from;
  if (count <= 0) return null;
  const indices = atEdge ? [from === 0 ? to - 1 : from] : Array.from({ length: count }, (_, at) => from + at);
  const name = atEdge
    ? `Show passage ${(indices[0] ?? 0) + 1} of ${column.name} for context`
    : `Show the ${count} passages of ${column.name} between`;
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      onClick={() => onOpen(indices)}
      className="mx-0.5 inline-flex min-h-6 min-w-6 items-center justify-center px-1 align-baseline font-sans text-xs leading-none text-faint hover:bg-sunk hover:text-ink pointer-coarse:-my-3 pointer-coarse:min-h-11 pointer-coarse:min-w-11 print:hidden"
    >
      <span aria-hidden="true">{atEdge ? "…" : `… ${count} …`}</span>
    </button>
  );
}

type RunProps = Pick<Props, "column" | "topic" | "isDrawn"> & {
  readonly from: number;
  readonly to: number;
  readonly on: ReadonlySet<number>;
  readonly denied: ReadonlySet<number>;
};

function Run({ column, topic, from, to, on, denied, isDrawn }: RunProps) {
  return column.passages.slice(from, to).map((passage, at) => {
    const index = from + at;
    const before = column.passages[index - 1];
    const opensParagraph = at > 0 && before?.paragraph !== passage.paragraph;
    const voice = on.has(index) ? voiceNote(passage.voice, column.party) : null;
    const voiceBefore = at > 0 && before ? voiceNote(before.voice, column.party) : null;
    return (
      <Fragment key={passage.start}>
        {opensParagraph ? <span className="block h-3" /> : " "}
        {voice && voice !== voiceBefore ? <VoiceTag voice={voice} isOther={passage.voice === voice} /> : null}
        {denied.has(index) ? <DeniesTag /> : null}
        <PassageText
          column={column}
          index={index}
          row={topic}
          quiet={!on.has(index)}
          evidence={evidenceOf(passage, topic)}
        />
        {on.has(index) ? (
          <LinkBadges
            statement={column.id}
            index={index}
            row={topic}
            isDrawn={(partner) => isDrawn(index, partner)}
          />
        ) : null}
      </Fragment>
    );
  });
}

/** The sign of attribution stands only for the other side: both sides and third ones are named in words. */
function VoiceTag({ voice, isOther }: { voice: string; isOther: boolean }) {
  return (
    <span
      className="me-1.5 inline-flex items-center gap-1 align-baseline font-sans text-xs text-muted"
      lang="en"
    >
      {isOther ? <StateSign state="attributes" className="size-3" /> : null}
      <span className="sr-only">voice: </span>
      {voice}
    </span>
  );
}

function DeniesTag() {
  return (
    <span
      className="me-1.5 inline-flex items-center gap-1 align-baseline font-sans text-xs text-ink"
      lang="en"
    >
      <StateSign state="denies" className="size-3" />
      denies
    </span>
  );
}

function evidenceOf({ topics, denied }: Passage, topic: string): readonly Span[] {
  return [...topics, ...denied].filter(({ id }) => id === topic).flatMap(({ evidence }) => evidence);
}
