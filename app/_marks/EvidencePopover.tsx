"use client";
import type { AnalysedStatement, Span, Statement } from "#lib/engine/types.ts";
import { Popover } from "../_ui/Popover.tsx";
import { PassageQuote } from "./PassageQuote.tsx";

type Props = {
  readonly eventId: string;
  readonly label: string;
  readonly name: string;
  readonly statement: Statement | undefined;
  readonly analysed: AnalysedStatement | undefined;
  readonly marks: readonly { readonly passage: number; readonly evidence: readonly Span[] }[];
};

/** A word or number that opens the exact words behind it. */
export function EvidencePopover({ eventId, label, name, statement, analysed, marks }: Props) {
  if (!statement || !analysed) return label;
  return (
    <Popover
      name={name}
      className="min-h-6 underline decoration-dotted underline-offset-4 hover:decoration-solid"
      trigger={label}
    >
      <div className="grid gap-4">
        {marks.map(({ passage, evidence }) => (
          <PassageQuote
            key={passage}
            eventId={eventId}
            statement={statement}
            analysed={analysed}
            index={passage}
            evidence={evidence}
          />
        ))}
      </div>
    </Popover>
  );
}
