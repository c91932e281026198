import type { Metadata } from "next";
import { Suspense } from "react";
import { Skeleton } from "../../../../_ui/Skeleton.tsx";
import { loadStatementView } from "./loaders.ts";
import { StatementFacts } from "./StatementFacts.tsx";
import { StatementHeading } from "./StatementHeading.tsx";
import { StatementText } from "./StatementText.tsx";
import { Versions } from "./Versions.tsx";

type Props = { readonly params: Promise<{ eventId: string; statementId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { eventId, statementId } = await params;
  const { statement } = await loadStatementView(eventId, decodeURIComponent(statementId));
  return { title: statement.title || statement.source };
}

export default function StatementPage({ params }: Props) {
  return (
    <Suspense fallback={<Skeleton rows={16} label="Loading the statement" />}>
      {params.then(({ eventId, statementId }) => (
        <StatementSheet eventId={eventId} statementId={decodeURIComponent(statementId)} />
      ))}
    </Suspense>
  );
}

async function StatementSheet({ eventId, statementId }: { eventId: string; statementId: string }) {
  const view = await loadStatementView(eventId, statementId);
  return (
    <article className="grid gap-8">
      <StatementHeading view={view} />
      <StatementText
        statement={view.statement}
        analysed={view.analysed}
        topics={view.event.comparison.topics}
        eventId={view.event.id}
      />
      <StatementFacts view={view} />
      <Versions view={view} />
    </article>
  );
}
