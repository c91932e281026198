import { Suspense } from "react";
import { FACT_KINDS, type Fact, type FactKind } from "#lib/engine/types.ts";
import { durationLabel } from "#lib/report/event-card.ts";
import { FACT_LABELS, voiceLabel } from "#lib/report/labels.ts";
import { statementNames } from "#lib/report/statement-names.ts";
import { PassageQuote } from "../../../_marks/PassageQuote.tsx";
import { EmptyState } from "../../../_ui/EmptyState.tsx";
import { Skeleton } from "../../../_ui/Skeleton.tsx";
import { loadEventView } from "../loaders.ts";
import type { EventView } from "../view.ts";

type Props = { readonly params: Promise<{ eventId: string }> };

export const metadata = { title: "Facts" };

export default function FactsPage({ params }: Props) {
  return (
    <Suspense fallback={<Skeleton rows={10} label="Loading the facts" />}>
      {params.then(({ eventId }) => (
        <Facts eventId={eventId} />
      ))}
    </Suspense>
  );
}

async function Facts({ eventId }: { eventId: string }) {
  const view = await loadEventView(eventId);
  const { facts } = view.comparison;
  if (facts.length === 0) {
    return (
      <EmptyState title="No facts were found in these statements">
        Looked for: who asked for the exchange, how long it took, figures, commitments and next meetings.
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-8">
      {FACT_KINDS.map((kind) => (
        <FactTable key={kind} view={view} kind={kind} facts={facts.filter((fact) => fact.kind === kind)} />
      ))}
    </div>
  );
}

function FactTable({ view, kind, facts }: { view: EventView; kind: FactKind; facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  const names = statementNames(view.comparison.statements);
  return (
    <section>
      <table className="w-full border-collapse">
        <caption className="border-b border-rule pb-1 text-start text-base font-semibold first-letter:uppercase">
          {FACT_LABELS[kind]}
        </caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Value</th>
            <th scope="col">Statement</th>
            <th scope="col">Exact words</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => {
            const statement = view.statements.find(({ id }) => id === fact.statement);
            const analysed = view.comparison.statements.find(({ id }) => id === fact.statement);
            if (!statement || !analysed) return null;
            return (
              <tr
                key={`${fact.statement}:${fact.passage}:${fact.value}`}
                className="grid gap-1 border-b border-line py-2 align-top sm:table-row"
              >
                <td className="py-1 pe-6 font-medium sm:w-64">{valueLabel(fact)}</td>
                <td className="py-1 pe-6 text-muted sm:w-48">{names.get(fact.statement)}</td>
                <td className="py-1">
                  <PassageQuote
                    eventId={view.id}
                    statement={statement}
                    analysed={analysed}
                    index={fact.passage}
                    evidence={fact.evidence}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function valueLabel({ kind, value }: Fact): string {
  if (kind === "duration") return durationLabel(value);
  return kind === "initiator" ? voiceLabel(value) : value;
}
