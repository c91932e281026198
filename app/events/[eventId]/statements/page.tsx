import Link from "next/link";
import { Suspense } from "react";
import type { AnalysedStatement } from "#lib/engine/types.ts";
import { TYPE_LABELS, voiceLabel } from "#lib/report/labels.ts";
import { lengthOf, percent } from "#lib/report/wording.ts";
import { hue } from "../../../_marks/hue.ts";
import { buttonClasses } from "../../../_ui/Button.tsx";
import { EmptyState } from "../../../_ui/EmptyState.tsx";
import { Skeleton } from "../../../_ui/Skeleton.tsx";
import { loadEventView } from "../loaders.ts";

type Props = { readonly params: Promise<{ eventId: string }> };

export const metadata = { title: "Statements" };

export default function StatementsPage({ params }: Props) {
  return (
    <Suspense fallback={<Skeleton rows={6} label="Loading the statements" />}>
      {params.then(({ eventId }) => (
        <Statements eventId={eventId} />
      ))}
    </Suspense>
  );
}

async function Statements({ eventId }: { eventId: string }) {
  const { comparison } = await loadEventView(eventId);
  const add = (
    <Link className={buttonClasses("primary")} href={`/events/${eventId}/statements/new`}>
      Add statement
    </Link>
  );
  if (comparison.statements.length === 0) {
    return <EmptyState title="No statement is loaded yet" actions={add} />;
  }
  return (
    <div className="grid gap-6">
      <ol className="border-t border-rule">
        {comparison.statements.map((statement, order) => (
          <StatementItem key={statement.id} eventId={eventId} statement={statement} order={order} />
        ))}
      </ol>
      <div>{add}</div>
    </div>
  );
}

type ItemProps = { readonly eventId: string; readonly statement: AnalysedStatement; readonly order: number };

function StatementItem({ eventId, statement, order }: ItemProps) {
  return (
    <li className="flex gap-4 border-b border-line py-3">
      <span aria-hidden="true" className="w-1 shrink-0" style={{ background: hue(order) }} />
      <div className="grid gap-1">
        <Link
          className="text-base font-semibold no-underline hover:underline"
          href={`/events/${eventId}/statements/${encodeURIComponent(statement.id)}`}
        >
          {statement.title || statement.source}
        </Link>
        <p className="text-muted">
          {statement.source} · {statement.party} · {TYPE_LABELS[statement.type]} · {statement.language} ·{" "}
          {statement.publishedAt ?? "time not given"}
        </p>
        <p className="label">
          {lengthOf(statement)}, {statement.passages.length} passages · voices:{" "}
          {statement.voices.map(({ voice, share }) => `${voiceLabel(voice)} ${percent(share)}`).join(", ")}
        </p>
      </div>
    </li>
  );
}
