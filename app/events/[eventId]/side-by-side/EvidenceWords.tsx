"use client";
import type { Span } from "#lib/engine/types.ts";
import { textLanguage } from "../../../_marks/direction.ts";
import type { Column } from "./model.ts";

type Props = {
  readonly column: Column;
  readonly spans: readonly Span[];
  /** What to say where no words are evidence. */
  readonly none: string;
  /** The passage that is shown: evidence from another one says from which. */
  readonly at: number;
};

/** The exact words behind a mark, as marked in the text. */
export function EvidenceWords({ column, spans, none, at }: Props) {
  if (spans.length === 0) return none ? <span className="label block">{none}</span> : null;
  return (
    <span className="block">
      {spans.map(([start, end]) => {
        const from = column.passages.findIndex((passage) => passage.start <= start && start < passage.end);
        return (
          <span key={`${start}-${end}`} className="me-2 inline-block">
            <mark {...textLanguage(column.language)} className="px-0.5 font-serif">
              {column.text.slice(start, end)}
            </mark>
            {from >= 0 && from !== at ? <span className="label"> in passage {from + 1}</span> : null}
          </span>
        );
      })}
    </span>
  );
}
