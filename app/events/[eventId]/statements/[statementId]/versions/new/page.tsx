import Link from "next/link";
import { Suspense } from "react";
import { Skeleton } from "../../../../../../_ui/Skeleton.tsx";
import { loadStatementView } from "../../loaders.ts";
import { VersionForm } from "./VersionForm.tsx";

type Props = {
  readonly params: Promise<{ eventId: string; statementId: string }>;
  readonly searchParams: Promise<{ readonly [name: string]: string | string[] | undefined }>;
};

export const metadata = { title: "New version" };

export default function NewVersionPage({ params, searchParams }: Props) {
  return (
    <Suspense fallback={<Skeleton rows={8} label="Loading the text" />}>
      {Promise.all([params, searchParams]).then(([{ eventId, statementId }, { as }]) => (
        <NewVersion
          eventId={eventId}
          statementId={decodeURIComponent(statementId)}
          origin={as === "correction" ? "correction" : "later"}
        />
      ))}
    </Suspense>
  );
}

const TOLD = {
  correction: {
    title: "Correct the text",
    what: "Where the words taken out of the file or page are not those of the original: a page foot in the middle, a missing paragraph. The capture stays as it is; the corrected text becomes a version of its own and is the one compared.",
  },
  later: {
    title: "Add a later version",
    what: "Where the source changed its text after publication. Paste the text as it stands now; the earlier versions stay.",
  },
} as const;

type NewVersionProps = {
  readonly eventId: string;
  readonly statementId: string;
  readonly origin: "correction" | "later";
};

async function NewVersion({ eventId, statementId, origin }: NewVersionProps) {
  const { statement, versions } = await loadStatementView(eventId, statementId);
  const { title, what } = TOLD[origin];
  return (
    <section className="grid gap-4">
      <p>
        <Link className="underline" href={`/events/${eventId}/statements/${encodeURIComponent(statementId)}`}>
          {statement.title || statement.source}
        </Link>
      </p>
      <h2 className="text-lg">{title}</h2>
      <p className="max-w-prose text-muted">{what}</p>
      <VersionForm
        eventId={eventId}
        statementId={statementId}
        origin={origin}
        newest={versions[0]?.number ?? 1}
        text={origin === "correction" ? statement.text : ""}
        language={statement.language}
      />
    </section>
  );
}
