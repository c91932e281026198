"use client";
import Link from "next/link";
import { useMemo } from "react";
import type { CoverageCell, Passage, Span } from "#lib/engine/types.ts";
import { MARKS, topicLabel } from "#lib/report/labels.ts";
import { statementNames } from "#lib/report/statement-names.ts";
import { lengthOf, percent } from "#lib/report/wording.ts";
import { PassageQuote } from "../../../_marks/PassageQuote.tsx";
import { SearchedTerms } from "../../../_marks/SearchedTerms.tsx";
import { StateMark } from "../../../_marks/StateMark.tsx";
import { Button } from "../../../_ui/Button.tsx";
import { useKeys } from "../../../_ui/Keys.tsx";
import type { EventView } from "../view.ts";

type Props = { readonly view: EventView; readonly cell: CoverageCell; readonly onClose: () => void };

/** What stands behind one cell: the quotes in context, or the terms that were looked for. */
export function CellPanel({ view, cell, onClose }: Props) {
  const { comparison, statements, id } = view;
  const topic = comparison.topics.find((candidate) => candidate.id === cell.topic);
  const analysed = comparison.statements.find((candidate) => candidate.id === cell.statement);
  const statement = statements.find((candidate) => candidate.id === cell.statement);
  const bindings = useMemo(() => [{ key: "Escape", label: "Close the cell", run: onClose }], [onClose]);
  useKeys(bindings);
  if (!topic || !analysed || !statement) return null;
  const name = statementNames(comparison.statements).get(cell.statement) ?? cell.statement;
  return (
    <aside
      aria-label={`${topicLabel(topic)} in ${name}`}
      className="fixed inset-x-0 bottom-0 z-30 grid max-h-[60dvh] content-start gap-4 overflow-y-auto border-t-2 border-rule bg-sheet p-4 shadow-lg min-[1100px]:sticky min-[1100px]:top-4 min-[1100px]:z-0 min-[1100px]:max-h-[calc(100dvh-2rem)] min-[1100px]:p-5 min-[1100px]:shadow-none"
    >
      <header className="flex items-start justify-between gap-4">
        <div className="grid gap-1">
          <h2 className="text-base">
            {topicLabel(topic)} <span className="font-normal text-muted">in {name}</span>
          </h2>
          <p className="flex flex-wrap gap-x-3">
            <StateMark state={cell.state} />
            {cell.state === "silent" ? null : (
              <span className="text-muted">
                {percent(cell.share)} of the text
                {cell.rank === null ? "" : ` · topic no. ${cell.rank} in its order`}
              </span>
            )}
          </p>
          <p className="label">{MARKS[cell.state].note}</p>
        </div>
        <Button look="quiet" onClick={onClose} aria-label="Close" className="shrink-0">
          ✕
        </Button>
      </header>
      {cell.state === "silent" ? (
        <SearchedTerms terms={cell.searched} length={lengthOf(analysed)} language={analysed.language} />
      ) : (
        <div className="grid gap-5">
          {cell.passages.map((index) => (
            <PassageQuote
              key={index}
              eventId={id}
              statement={statement}
              analysed={analysed}
              index={index}
              evidence={evidenceFor(analysed.passages[index], cell.topic)}
              context
            />
          ))}
        </div>
      )}
      <p className="label border-t border-line pt-3">
        <Link className="underline" href={`/events/${id}/side-by-side?topic=${cell.topic}`}>
          This topic side by side
        </Link>
      </p>
    </aside>
  );
}

function evidenceFor(passage: Passage | undefined, topic: string): readonly Span[] {
  return [...(passage?.topics ?? []), ...(passage?.denied ?? [])]
    .filter(({ id }) => id === topic)
    .flatMap(({ evidence }) => evidence);
}
