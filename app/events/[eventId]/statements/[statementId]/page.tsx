import type { Metadata } from "next";
import { Suspense } from "react";
import { readArchiveSettings } from "#lib/capture/archive-settings.ts";
import { readPolicy } from "#lib/capture/policy.ts";
import { Skeleton } from "../../../../_ui/Skeleton.tsx";
import { ArchivedCopies } from "./ArchivedCopies.tsx";
import { loadPageWatch, loadStatementView } from "./loaders.ts";
import { PageWatch } from "./PageWatch.tsx";
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

/** Nothing where the operator lets no archive be asked, or the statement has no address. */
function Archive({ eventId, statement }: { eventId: string; statement: { id: string; url: string | null } }) {
  const { timeMap, save } = readArchiveSettings(process.env);
  if (statement.url === null || !readPolicy(process.env).enabled || (timeMap === null && save === null))
    return null;
  return (
    <section className="grid gap-3">
      <h3 className="border-b border-rule pb-1 text-base">Archive</h3>
      <ArchivedCopies
        eventId={eventId}
        statementId={statement.id}
        canLookUp={timeMap !== null}
        canSave={save !== null}
      />
    </section>
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
      {view.statement.url === null ? null : (
        <Suspense fallback={<Skeleton rows={2} label="Loading what became of the page" />}>
          <Watch eventId={eventId} statementId={statementId} address={view.statement.url} />
        </Suspense>
      )}
      <Archive eventId={view.event.id} statement={view.statement} />
    </article>
  );
}

type WatchProps = { readonly eventId: string; readonly statementId: string; readonly address: string };

async function Watch({ eventId, statementId, address }: WatchProps) {
  const { looks, hours } = await loadPageWatch(eventId, statementId);
  return (
    <PageWatch
      eventId={eventId}
      statementId={statementId}
      address={address}
      hours={hours}
      looks={looks.map(({ checkedAt, checkedBy, outcome, detail, versionNumber }) => ({
        at: checkedAt.toISOString(),
        by: checkedBy,
        outcome,
        detail,
        version: versionNumber,
      }))}
    />
  );
}
