import { Suspense } from "react";
import { readPolicy } from "#lib/capture/policy.ts";
import { listSources } from "#lib/data/sources.ts";
import { limitsText } from "#lib/files/limits.ts";
import { capitalsOf } from "#lib/report/capitals.ts";
import { statementNames } from "#lib/report/statement-names.ts";
import { Skeleton } from "../../../../_ui/Skeleton.tsx";
import { loadEventView } from "../../loaders.ts";
import { AddStatements } from "./AddStatements.tsx";

type Props = { readonly params: Promise<{ eventId: string }> };

export const metadata = { title: "Add statements" };

export default function AddStatementsPage({ params }: Props) {
  return (
    <section className="grid gap-4">
      <h2 className="text-lg">Add statements</h2>
      <Suspense fallback={<Skeleton rows={6} label="Loading the form" />}>
        {params.then(({ eventId }) => (
          <AddForm eventId={eventId} />
        ))}
      </Suspense>
    </section>
  );
}

async function AddForm({ eventId }: { eventId: string }) {
  const [{ comparison }, sources] = await Promise.all([loadEventView(eventId), listSources()]);
  const parties = [...new Set([...comparison.event.participants.map(({ party }) => party), "Press"])];
  return (
    <AddStatements
      eventId={eventId}
      limits={limitsText()}
      canFetch={readPolicy(process.env).enabled}
      suggestions={{
        sources: sources.map(({ name, party, type }) => ({ name, party, type })),
        parties,
        statements: [...statementNames(comparison.statements)].map(([id, name]) => ({ id, name })),
        zones: capitalsOf(parties),
      }}
    />
  );
}
