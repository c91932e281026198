import type { Metadata } from "next";
import Link from "next/link";
import { Suspense } from "react";
import { countLine, revisionLines } from "#lib/report/revision/revision-text.ts";
import { utcMinute } from "../../../../../_marks/dates.ts";
import { EmptyState } from "../../../../../_ui/EmptyState.tsx";
import { Skeleton } from "../../../../../_ui/Skeleton.tsx";
import { loadStatementView } from "../loaders.ts";
import { ChooseVersions } from "./ChooseVersions.tsx";
import { loadRevisionView } from "./loaders.ts";
import { RevisedText } from "./RevisedText.tsx";
import { RevisionSummary } from "./RevisionSummary.tsx";

type Props = {
  readonly params: Promise<{ eventId: string; statementId: string }>;
  readonly searchParams: Promise<{ readonly [name: string]: string | string[] | undefined }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { eventId, statementId } = await params;
  const { statement } = await loadStatementView(eventId, decodeURIComponent(statementId));
  return { title: `Versions of ${statement.title || statement.source}` };
}

export default function VersionsPage({ params, searchParams }: Props) {
  return (
    <Suspense fallback={<Skeleton rows={12} label="Comparing the versions" />}>
      {Promise.all([params, searchParams]).then(([{ eventId, statementId }, query]) => (
        <Revision
          eventId={eventId}
          statementId={decodeURIComponent(statementId)}
          from={numberIn(query.from)}
          to={numberIn(query.to)}
        />
      ))}
    </Suspense>
  );
}

function numberIn(value: string | string[] | undefined): number | null {
  return typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : null;
}

type RevisionProps = {
  readonly eventId: string;
  readonly statementId: string;
  readonly from: number | null;
  readonly to: number | null;
};

async function Revision({ eventId, statementId, from, to }: RevisionProps) {
  const revision = await loadRevisionView(eventId, statementId, { from, to });
  const page = `/events/${eventId}/statements/${encodeURIComponent(statementId)}`;
  if (!revision)
    return (
      <EmptyState title="One version so far">
        What changed is shown here once there is a second version of this statement.{" "}
        <Link className="underline" href={`${page}/versions/new`}>
          Add a later version
        </Link>
      </EmptyState>
    );
  const { view, marks, comparison, passages } = revision;
  return (
    <article className="grid gap-6">
      <header className="grid gap-2">
        <p>
          <Link className="underline" href={page}>
            {view.statement.title || view.statement.source}
          </Link>
        </p>
        <h2 className="text-lg">What changed between two versions</h2>
        <ChooseVersions
          versions={view.versions.map(({ number, capturedAt }) => ({
            number,
            seen: utcMinute(capturedAt),
          }))}
          from={revision.from.number}
          to={revision.to.number}
        />
        <p className="font-medium">{countLine(passages)}</p>
      </header>
      <RevisionSummary revision={revision} lines={revisionLines(marks, comparison)} />
      <RevisedText revision={revision} />
    </article>
  );
}
