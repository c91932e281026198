import Link from "next/link";
import { Suspense } from "react";
import { buttonClasses } from "../../_ui/Button.tsx";
import { EmptyState } from "../../_ui/EmptyState.tsx";
import { Skeleton } from "../../_ui/Skeleton.tsx";
import { loadEventView } from "./loaders.ts";
import { Legend } from "./matrix/Legend.tsx";
import { Matrix } from "./matrix/Matrix.tsx";

type Props = { readonly params: Promise<{ eventId: string }> };

export default function MatrixPage({ params }: Props) {
  return (
    <Suspense fallback={<Skeleton rows={12} label="Comparing the statements" />}>
      {params.then(({ eventId }) => (
        <MatrixView eventId={eventId} />
      ))}
    </Suspense>
  );
}

async function MatrixView({ eventId }: { eventId: string }) {
  const view = await loadEventView(eventId);
  const { topics, statements } = view.comparison;
  if (statements.length === 0) {
    return (
      <EmptyState
        title="No statement is loaded yet"
        actions={
          <Link className={buttonClasses("primary")} href={`/events/${eventId}/statements/new`}>
            Add the first statement
          </Link>
        }
      >
        Paste or upload what each side published. From two statements on, Parallax shows where they part.
      </EmptyState>
    );
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      {statements.length === 1 ? (
        <p className="border-s-4 border-line ps-3 text-muted">
          One statement is loaded: this is what it covers.{" "}
          <Link className="underline" href={`/events/${eventId}/statements/new`}>
            Add another
          </Link>{" "}
          to compare.
        </p>
      ) : null}
      {topics.length === 0 ? (
        <EmptyState title="No topic of the codebook was found in these statements">
          The codebook “{view.codebook.title}” has {view.codebook.topics.length} topics; none of its terms
          occurs. Another codebook may fit this event better.
        </EmptyState>
      ) : (
        <Matrix view={view} />
      )}
      <Legend />
    </div>
  );
}
