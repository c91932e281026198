import { FACT_LABELS, voiceLabel } from "#lib/report/labels.ts";
import { PassageQuote } from "../../../../_marks/PassageQuote.tsx";
import type { StatementView } from "./loaders.ts";

export function StatementFacts({ view }: { view: StatementView }) {
  const { facts, statement, analysed, event } = view;
  return (
    <section className="grid gap-3">
      <h3 className="border-b border-rule pb-1 text-base">Facts</h3>
      {facts.length === 0 ? (
        <p className="text-muted">
          None found: no word on who asked for it or how long it took, no figure, commitment or next meeting.
        </p>
      ) : (
        <ul className="grid gap-3">
          {facts.map((fact) => (
            <li
              key={`${fact.kind}:${fact.passage}:${fact.value}`}
              className="grid gap-1 sm:grid-cols-[12rem_1fr]"
            >
              <span>
                <span className="label block">{FACT_LABELS[fact.kind]}</span>
                {fact.kind === "initiator" ? voiceLabel(fact.value) : fact.value}
              </span>
              <PassageQuote
                eventId={event.id}
                statement={statement}
                analysed={analysed}
                index={fact.passage}
                evidence={fact.evidence}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
