import { Suspense } from "react";
import { EmptyState } from "../../../_ui/EmptyState.tsx";
import { Skeleton } from "../../../_ui/Skeleton.tsx";
import { loadEventView } from "../loaders.ts";
import { Charts } from "./Charts.tsx";

type Props = { readonly params: Promise<{ eventId: string }> };

export const metadata = { title: "Charts" };

export default function ChartsPage({ params }: Props) {
  return (
    <Suspense fallback={<Skeleton rows={12} label="Drawing the charts" />}>
      {params.then(({ eventId }) => (
        <ChartsView eventId={eventId} />
      ))}
    </Suspense>
  );
}

async function ChartsView({ eventId }: { eventId: string }) {
  const { id, comparison } = await loadEventView(eventId);
  if (comparison.topics.length === 0) {
    return (
      <EmptyState title="Nothing to draw yet">
        A chart needs a statement with at least one topic of the codebook.
      </EmptyState>
    );
  }
  return <Charts eventId={id} comparison={comparison} />;
}
